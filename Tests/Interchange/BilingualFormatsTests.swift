import Interchange
import Localization
import Terminology
import TestSupport
import Testing
import XML

/// Formats of two languages: OmegaT, UTX and the glossary module of XLIFF 2.
@Suite struct BilingualFormatsTests {
  /// Two concepts with all statuses, a definition, a note and a term that begins like a comment.
  private static let base: Termbase = {
    func term(_ text: NoteText, _ status: AdministrativeStatus?, _ infos: [AuxInfo] = []) -> TermSec {
      let own = status.map { [AuxInfo(.termNote, .administrativeStatus, NoteText($0.picklistValue))] } ?? []
      return TermSec(text, infos: own + infos)
    }
    let noun = AuxInfo(.termNote, .partOfSpeech, "noun")
    var shelter = ConceptEntry(id: .init(rawValue: "shelter"))
    shelter.infos = [AuxInfo(.note, nil, "Emergency only")]
    shelter.languages = [
      LangSec(
        .english,
        infos: [AuxInfo(.descrip, .definition, "a roof", group: [AuxInfo(.admin, .source, "Own wording")])],
        terms: [
          term("shelter", .preferred, [noun]), term("refuge", .admitted, [AuxInfo(.admin, .source, "X")]),
          term("#hut", nil),
        ]),
      LangSec(
        .french,
        terms: [
          term("abri", .preferred, [noun]), term("refuge", .admitted), term("cabane", .deprecated),
          term("toit", .superseded),
        ]),
      LangSec(LanguageTag(rawValue: "de"), terms: [term("Obdach", nil)]),
    ]
    var asylum = ConceptEntry(id: .init(rawValue: "asylum"))
    asylum.languages = [LangSec(.english, terms: [term("asylum", .preferred)])]
    return Termbase(header: TermbaseHeader(language: .english, title: "Test: one"), entries: [shelter, asylum])
  }()

  @Test("OmegaT gets pairs with a comment, without terms to avoid") func omegaT() throws {
    let (bytes, losses) = OmegaTFormat.write(Self.base, .init())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text == "shelter\tabri\tEmergency only\nshelter\trefuge\tEmergency only\nrefuge\tabri\tEmergency only\n")
    #expect(
      losses.lines == [
        "1 title of the termbase ()", "1 identifiers of concepts (shelter)", "1 definitions (shelter)",
        "4 statuses (shelter)",
        "2 parts of speech (shelter)", "1 sources (shelter)", "1 terms (shelter)", "1 deprecated terms (shelter)",
        "1 superseded terms (shelter)", "1 terms in 'de' (shelter)", "1 concepts (asylum)",
      ])
    let read = try OmegaTFormat.read(bytes, file: "g.txt", .init())
    #expect(
      read.termbase.lines == ["row-1|en|shelter", "row-1|en|refuge", "row-1|fr|abri", "row-1|fr|refuge"])
    #expect(read.termbase.entries[0].infos == [AuxInfo(.note, nil, "Emergency only")])
    #expect(read.remarks == [])
    #expect(OmegaTFormat.write(read.termbase, .init()).bytes == bytes)
  }

  @Test("lines of OmegaT are read, and those that cannot be are told") func omegaTLines() throws {
    let text = "\u{FEFF}# comment\r\nabri\tshelter\r\n\r\n\tx\r\nseul\r\ntoit\troof\tnote\tmore\r\n"
    var options = ExchangeOptions()
    options.target = .english
    for name in ["g.txt", "g.utf8", "g.tab"] {
      let read = try OmegaTFormat.read(Array(text.utf8), file: name, options)
      #expect(read.termbase.lines == ["row-2|fr|abri", "row-2|en|shelter", "row-6|fr|toit", "row-6|en|roof"])
      #expect(
        read.remarks.map(\.text) == [
          "4:1: loss: the line is not used: it has no source term",
          "5:1: loss: the line is not used: it has no target term",
          "6:16: loss: the cell is not read: a line has a source, a target and a comment",
        ])
    }
    let old = Array("cle\trefugi".utf8) + [0xE9, 0x20, 0x80, 0x0A]
    let read = try OmegaTFormat.read(old, file: "g.tab", .init())
    #expect(read.termbase.lines == ["row-1|en|cle", "row-1|fr|refugié €"])
    #expect(read.remarks.map(\.text) == ["1:11: note: the text is not UTF-8: it is read as windows-1252"])
    let error = #expect(throws: ExchangeError.self) { _ = try OmegaTFormat.read(old, file: "g.txt", .init()) }
    #expect(error?.description == "g.txt:1:11: error: the text is not UTF-8 here: save the file as UTF-8")
  }

  @Test("UTX holds terms with status, part of speech and comment") func utx() throws {
    let (bytes, losses) = UTXFormat.write(Self.base, .init())
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(
      lines == [
        "#UTX 1.11; en/fr; copyright: unknown; license: unknown", "#description: Test, one",
        "#src\ttgt\tsrc:pos\ttgt:pos\tterm status\tsrc:term status\tsrc:comment\ttgt:comment\tconcept ID",
        "shelter\tabri\tnoun\tnoun\tapproved\tapproved\t\t\tshelter",
        "shelter\trefuge\tnoun\t\tprovisional\tapproved\t\t\tshelter",
        "shelter\tcabane\tnoun\t\tforbidden\tapproved\t\t\tshelter",
        "shelter\ttoit\tnoun\t\tnon-standard\tapproved\t\t\tshelter",
        "refuge\tabri\t\tnoun\tapproved\tprovisional\t\t\tshelter", "asylum\t\t\t\t\tapproved\t\t\tasylum",
      ])
    #expect(
      losses.lines == [
        "1 notes (shelter)", "1 definitions (shelter)", "1 sources (shelter)", "1 terms (shelter)",
        "1 terms in 'de' (shelter)",
      ])
    let read = try UTXFormat.read(bytes, file: "g.utx", .init())
    #expect(read.termbase.header.title == "Test, one")
    #expect(
      read.termbase.lines == [
        "shelter|en|shelter|preferred|noun", "shelter|en|refuge|admitted", "shelter|fr|abri|preferred|noun",
        "shelter|fr|refuge|admitted", "shelter|fr|cabane|deprecated", "shelter|fr|toit|superseded",
        "asylum|en|asylum|preferred",
      ])
    #expect(read.remarks == [])
    #expect(UTXFormat.write(read.termbase, .init()).bytes == bytes)
  }

  @Test("UTX of others is read") func foreignUTX() throws {
    let text =
      "#UTX-S 1.00; ja-JP/en-US; 2008-05-21; copyright: A (2008); bidirectional\n#description: d; x\n"
      + "#src\ttgt\tsrc:pos\tsrc:yomi\tConcept ID\n東\teast\tproperNoun\tひがし\tC1\n# comment\n西\twest\t-\t\t-\n"
      + "南\t\tsentence\t\tC2\n\tnorth\tnoun\t\tC3\n"
    let read = try UTXFormat.read(Array(text.utf8), file: "g.utx", .init())
    #expect(
      read.termbase.lines == [
        "C1|ja-JP|東|noun", "C1|en-US|east", "row-6|ja-JP|西|other", "row-6|en-US|west", "C2|ja-JP|南",
      ])
    #expect(
      read.remarks.map(\.text) == [
        "3:18: loss: the column 'src:yomi' is not read: 1 cell",
        "7:4: note: 'sentence' is not a known value of 'src:pos': it is kept as it is",
        "8:1: loss: the line is not used: it has no source term",
      ])
  }

  @Test(
    "what is not UTX is refused with its place",
    arguments: [
      ("", "g.utx:1:1: error: not UTX: the first line has to begin with '#UTX'"),
      ("term\n", "g.utx:1:1: error: not UTX: the first line has to begin with '#UTX'"),
      ("#UTX 1.11; en/fr\na\tb\n", "g.utx:2:1: error: the header has no line of columns that begins with '#src'"),
      ("#UTX 1.11; license: none\n#src\ttgt\n", "g.utx:1:1: error: the header names no languages, such as 'en/fr'"),
    ])
  func noUTX(text: String, message: String) {
    let error = #expect(throws: ExchangeError.self) { _ = try UTXFormat.read(Array(text.utf8), file: "g.utx", .init()) }
    #expect(error?.description == message)
  }

  @Test("an XLIFF glossary holds terms, translations, a definition and sources") func xliff() throws {
    let (bytes, losses) = XLIFFGlossaryFormat.write(Self.base, .init())
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" \
        version="2.1" srcLang="en" trgLang="fr">
          <file id="f1">
            <unit id="u1" name="shelter" type="motjuste:concept">
              <gls:glossary>
                <gls:glossEntry id="e1">
                  <gls:term>shelter</gls:term>
                  <gls:translation>abri</gls:translation>
                  <gls:translation>refuge</gls:translation>
                  <gls:definition source="Own wording">a roof</gls:definition>
                </gls:glossEntry>
                <gls:glossEntry id="e2">
                  <gls:term source="X">refuge</gls:term>
                  <gls:translation>abri</gls:translation>
                  <gls:definition source="Own wording">a roof</gls:definition>
                </gls:glossEntry>
                <gls:glossEntry id="e3">
                  <gls:term>#hut</gls:term>
                  <gls:translation>abri</gls:translation>
                  <gls:definition source="Own wording">a roof</gls:definition>
                </gls:glossEntry>
              </gls:glossary>
              <segment>
                <source>shelter</source>
                <target>abri</target>
              </segment>
            </unit>
          </file>
        </xliff>

        """)
    #expect(
      losses.lines == [
        "1 title of the termbase ()", "1 notes (shelter)", "4 statuses (shelter)", "2 parts of speech (shelter)",
        "1 deprecated terms (shelter)",
        "1 superseded terms (shelter)", "1 terms in 'de' (shelter)", "1 concepts (asylum)",
      ])
    let read = try XLIFFGlossaryFormat.read(bytes, file: "g.xlf", .init())
    #expect(
      read.termbase.lines == [
        "shelter|en|shelter", "shelter|en|refuge", "shelter|en|#hut", "shelter|fr|abri", "shelter|fr|refuge",
      ])
    #expect(read.remarks == [])
    #expect(XLIFFGlossaryFormat.write(read.termbase, .init()).bytes == bytes)
  }

  @Test("glossaries of other XLIFF files are read, an entry a concept") func foreignXLIFF() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" xmlns:x="urn:x"
        xmlns:g="urn:oasis:names:tc:xliff:glossary:2.0"><file id="f"><unit id="u"><g:glossary>
      <g:glossEntry id="a"><g:term>tab</g:term><g:translation>onglet</g:translation><x:y/></g:glossEntry>
      <g:glossEntry><g:translation>b</g:translation></g:glossEntry>
      <g:glossEntry><g:term>key</g:term><g:definition>of metal</g:definition></g:glossEntry>
      </g:glossary><segment><source>x</source></segment></unit></file></xliff>
      """
    let read = try XLIFFGlossaryFormat.read(Array(text.utf8), file: "g.xlf", .init())
    #expect(read.termbase.lines == ["a|en|tab", "u-3|en|key"])
    #expect(
      read.remarks.map(\.text) == [
        "3:42: loss: the translation is not used: the file names no target language",
        "3:79: loss: <x:y> is not read", "4:1: loss: the entry is not used: it has no term",
      ])
    var options = ExchangeOptions()
    options.target = .french
    let french = try XLIFFGlossaryFormat.read(Array(text.utf8), file: "g.xlf", options)
    #expect(french.termbase.lines == ["a|en|tab", "a|fr|onglet", "u-3|en|key"])
  }

  @Test(
    "what is not XLIFF 2 is refused with its place",
    arguments: [
      ("<xliff version=\"1.2\"/>", "g.xlf:1:1: error: not XLIFF 2"), ("<tbx/>", "g.xlf:1:1: error: not XLIFF 2"),
      ("\n <xliff version=\"2.1\"/>", "g.xlf:2:2: error: the file names no source language"),
    ])
  func noXLIFF(text: String, message: String) {
    let error = #expect(throws: ExchangeError.self) {
      _ = try XLIFFGlossaryFormat.read(Array(text.utf8), file: "g.xlf", .init())
    }
    #expect(error?.description == message)
  }

  @Test("a truncated XLIFF file is refused", arguments: ["<xliff version=\"2.1\" srcLang=\"en\">", "<xliff"])
  func truncated(text: String) {
    let error = #expect(throws: XMLError.self) {
      _ = try XLIFFGlossaryFormat.read(Array(text.utf8), file: "g.xlf", .init())
    }
    #expect(error?.line == 1)
  }

  @Test("the glossary keeps its pairs in each format") func glossary() throws {
    let base = try ExchangeSamples.glossary.get()
    let utx = UTXFormat.write(base, .init())
    #expect(Set(try UTXFormat.read(utx.bytes, file: "g", .init()).termbase.lines) == Set(base.lines))
    let omegaT = OmegaTFormat.write(base, .init()).bytes
    let read = try OmegaTFormat.read(omegaT, file: "g.txt", .init())
    #expect(read.remarks == [])
    #expect(read.termbase.entries.count > base.entries.count * 9 / 10)
    let xliff = XLIFFGlossaryFormat.write(base, .init()).bytes
    let concepts = try XLIFFGlossaryFormat.read(xliff, file: "g.xlf", .init()).termbase.entries.map(\.id)
    #expect(concepts == base.entries.map(\.id))
  }

  @Test("any bytes are read or refused", arguments: 0..<100) func mutations(seed: Int) {
    var numbers = SmallGenerator(seed: UInt64(seed))
    let base = ExchangeSamples.random(seed: UInt64(seed))
    let omegaT = numbers.mutated(OmegaTFormat.write(base, .init()).bytes)
    let utx = numbers.mutated(UTXFormat.write(base, .init()).bytes)
    let xliff = numbers.mutated(XLIFFGlossaryFormat.write(base, .init()).bytes)
    let results = [
      Result { try OmegaTFormat.read(omegaT, file: "m.tab", .init()) },
      Result { try UTXFormat.read(utx, file: "m.utx", .init()) },
      Result { try XLIFFGlossaryFormat.read(xliff, file: "m.xlf", .init()) },
    ]
    for case .failure(let error) in results { #expect(error is any PlacedError) }
  }
}
