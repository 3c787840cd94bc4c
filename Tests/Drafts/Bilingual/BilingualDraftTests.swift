import Drafts
import TestSupport
import Testing

/// What is read of bilingual files, and where it stands in them.
@Suite struct BilingualDraftTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let format: DraftFormat
    let text: String
    let units: [String]
    var testDescription: String { name }

    init(_ name: String, _ format: DraftFormat, _ text: String, _ units: [String]) {
      self.name = name
      self.format = format
      self.text = text
      self.units = units
    }
  }

  static let cases = [
    Case(
      "XLIFF 1.2: inline codes are no text, entities are read", .xliff,
      BilingualSamples.xliff1(
        """
        <trans-unit id="a"><source>The <g id="1">red <g id="2">big</g></g> cat<x id="3"/>&amp; dog</source>
        <target>Le <bpt id="1">&lt;b&gt;</bpt>gros<ept id="1">&lt;/b&gt;</ept> chat &#233;t&#xE9;</target></trans-unit>
        """), ["a: The red big cat& dog | Le gros chat été"]),
    Case(
      "XLIFF 1.2: a placeholder between spaces stands for a word", .xliff,
      BilingualSamples.xliff1(
        #"<trans-unit id="a"><source>one <ph id="1">%s</ph> two</source><target>un <x id="1"/> deux</target></trans-unit>"#
      ), ["a: one \u{FFFC} two | un \u{FFFC} deux"]),
    Case(
      "XLIFF 1.2: segments of a unit are paired by their marks", .xliff,
      BilingualSamples.xliff1(
        """
        <trans-unit id="a"><source>One. Two.</source>
        <seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>
        <target><mrk mtype="seg" mid="2">Deux.</mrk> <mrk mtype="seg" mid="1">Un.</mrk></target></trans-unit>
        """), ["a/2: Two. | Deux.", "a/1: One. | Un."]),
    Case(
      "XLIFF 1.2: what is locked, not to be translated, new, empty, a note or another match is left alone", .xliff,
      BilingualSamples.xliff1(
        """
        <group translate="no"><trans-unit id="a"><source>a</source><target>a</target></trans-unit></group>
        <trans-unit id="b" translate="no"><source>b</source><target>b</target></trans-unit>
        <trans-unit id="c" xmlns:mq="MQXliff" mq:locked="locked"><source>c</source><target>c</target></trans-unit>
        <trans-unit id="d"><source>d</source><target state="new">d</target></trans-unit>
        <trans-unit id="e"><source>e</source><target/></trans-unit>
        <trans-unit id="f"><source>f</source></trans-unit>
        <trans-unit id="g"><source>g</source><target state="final">G</target><note>n</note>
        <alt-trans><source>x</source><target>y</target></alt-trans></trans-unit>
        """), ["g: g | G"]),
    Case(
      "XLIFF 2: segments, inline codes, protected words", .xliff,
      BilingualSamples.xliff2(
        """
        <unit id="u"><originalData><data id="d">x</data></originalData><segment id="s"><source>The <pc id="1">cat</pc>
        sat<ph id="2" dataRef="d"/>.</source><target>Le <pc id="1">chat</pc> <mrk id="m" translate="no">HTTP</mrk></target>
        </segment><ignorable><source> </source></ignorable><segment state="initial"><source>x</source><target>y</target>
        </segment><segment><source>Two</source><target>Deux</target></segment></unit>
        <unit id="v" translate="no"><segment><source>x</source><target>y</target></segment></unit>
        """), ["u/s: The cat\nsat. | Le chat \u{2029}", "u/3: Two | Deux"]),
    Case(
      "TMX: native code is no text", .tmx,
      BilingualSamples.tmx(
        """
        <tu tuid="t"><tuv xml:lang="fr"><seg>Le <hi type="b">chat</hi></seg></tuv>
        <tuv xml:lang="EN-GB"><seg>The <bpt i="1">{\\b </bpt>cat<ept i="1">}</ept></seg></tuv></tu>
        """), ["t: The cat | Le chat"]),
    Case(
      "PO: continued strings, escapes, plurals; fuzzy and obsolete entries are left alone", .po,
      BilingualSamples.po(
        #"""
        #: a.c:1
        msgctxt "menu"
        msgid "The \"cat\" "
        "sat"
        msgstr "Le « chat » "
        "est assis"

        #, fuzzy
        msgid "x"
        msgstr "y"

        #~ msgid "old"
        #~ msgstr "vieux"

        msgid "%d cat"
        msgid_plural "%d cats"
        msgstr[0] "%d chat"
        msgstr[1] "%d _chats"
        """#),
      [
        "#1: The \"cat\" sat | Le « chat » est assis", "#3[0]: \u{FFFC} cat | \u{FFFC} chat",
        "#3[1]: \u{FFFC} cats | \u{FFFC} chats",
      ]),
    Case(
      "TSV: a first line may name the languages; further columns are left alone", .tsv,
      "en\tfr\r\nThe cat\tLe chat\tnote\r\n\r\nempty\t\r\n", ["2: The cat | Le chat"]),
  ]

  @Test("the words of each segment are read", arguments: cases)
  func readsWords(_ example: Case) throws {
    #expect(try BilingualSamples.shown(BilingualSamples.read(example.text, example.format)) == example.units)
  }

  @Test("every word is found again at its place in the file", arguments: cases)
  func tellsPlaces(_ example: Case) throws {
    let draft = try BilingualSamples.read(example.text, example.format)
    let file = Array(example.text.utf8)
    for side in [draft.sources, draft.targets] {
      var start = 0
      for end in side.text.indices.map({ $0 + 1 })
      where end == side.text.count || side.text[end] >= 0x80 || side.text[end] <= 0x20 {
        let word = side.text[start..<end].drop { $0 <= 0x20 }
        start = end
        guard word.count > 1, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { continue }
        #expect(file[side.sourceRange(of: word.startIndex..<word.endIndex)].elementsEqual(word))
      }
    }
  }

  @Test("a file without changes is written as it is", arguments: cases)
  func roundTrip(_ example: Case) throws {
    let bytes = Array(example.text.utf8)
    let revision = Revision(of: bytes, [])
    #expect(revision.revised == bytes)
    #expect(example.format.changeNotes(on: revision).isEmpty)
    #expect(example.format.draft(bytes).source == bytes)
  }

  @Test(
    "words with a code between them cannot be replaced together",
    arguments: [
      (#"porteurs</g> d'enjeux"#, false), ("partie", true), ("un<x id=\"2\"/>e partie", false),
    ])
  func keepsCodes(words: String, isWhole: Bool) throws {
    let text = BilingualSamples.xliff1(
      #"<trans-unit id="a"><source>s</source><target>Les <g id="1">porteurs</g> d'enjeux, un<x id="2"/>e partie</target></trans-unit>"#
    )
    let draft = try BilingualSamples.read(text, .xliff).targets
    let wanted = String(words.filter { !"<>/=\"".contains($0) })
    let plain = wanted.replacing("g d", with: " d").replacing("x id2", with: "")
    let place = try #require(MarkedText.place(of: plain, in: draft.text))
    #expect(draft.replaceableRange(of: place).isWhole == isWhole)
  }

  @Test("languages that the file names are known")
  func knowsLanguages() throws {
    let unit = #"<trans-unit id="a"><source>s</source><target>t</target></trans-unit>"#
    let draft = try BilingualSamples.read(BilingualSamples.xliff1(unit), .xliff)
    #expect(draft.languages == LanguagePair(source: "en-GB", target: "fr-CH"))
    let entry = "msgid \"a\"\nmsgstr \"b\""
    #expect(try BilingualSamples.read(BilingualSamples.po(entry), .po).targets.language == "fr_BE")
  }

  @Test("of a memory in many languages those that are wanted are read")
  func choosesLanguages() throws {
    let text = BilingualSamples.tmx(
      ["en", "fr", "de"].map { "<tuv xml:lang=\"\($0)\"><seg>\($0) words</seg></tuv>" }.joined().wrapped(in: "tu"))
    #expect(throws: DraftError.self) { try BilingualSamples.read(text, .tmx) }
    let german = try BilingualSamples.read(text, .tmx, LanguagePair(target: "de-AT"))
    #expect(BilingualSamples.shown(german) == ["#1: en words | de words"])
    let back = try BilingualSamples.read(text, .tmx, LanguagePair(source: "fr", target: "en"))
    #expect(BilingualSamples.shown(back) == ["#1: fr words | en words"])
    #expect(throws: DraftError.self) { try BilingualSamples.read(text, .tmx, LanguagePair(target: "it")) }
    let known = try BilingualSamples.read(text, .tmx, LanguagePair(known: ["en", "fr"]))
    #expect(BilingualSamples.shown(known) == ["#1: en words | fr words"])
  }
}

extension String {
  fileprivate func wrapped(in name: String) -> String { "<\(name)>\(self)</\(name)>" }
}

extension MarkedText {
  /// The first place of some words in a text.
  fileprivate static func place(of words: String, in text: [UInt8]) -> Range<Int>? {
    let words = Array(words.utf8)
    return text.indices.first { text[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }
}
