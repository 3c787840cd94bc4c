import Drafts
import Localization
import TestSupport
import Testing

/// Bilingual files that are damaged or meant to do harm.
@Suite struct HostileBilingualTests {
  static let unit = #"<trans-unit id="a"><source>One cat</source><target>Un <g id="1">chat</g></target></trans-unit>"#

  @Test(
    "what is wrong is told with its place",
    arguments: [
      (DraftFormat.xliff, "", "draft:1:1: error: the document is empty"),
      (.xliff, "<tmx/>", "draft:1:1: error: the root is 'tmx', not 'xliff'"),
      (
        .xliff, #"<xliff version="3.0"/>"#,
        "draft:1:1: error: XLIFF of version '3.0' is not read: 1.x and 2.x are"
      ),
      (.xliff, "<xliff version=\"1.2\">\n<file>", "draft:2:7: error: the document ends inside an element"),
      (
        .xliff, "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<xliff version=\"1.2\">&a;</xliff>",
        "draft:2:22: error: the entity 'a' is not expanded: write its text"
      ),
      (
        .xliff, "<?xml version=\"1.0\" encoding=\"KOI8-R\"?><xliff version=\"1.2\"/>",
        "draft:1:31: error: the encoding 'KOI8-R' is not read: convert the file to UTF-8"
      ),
      (
        .tmx, "<tmx version=\"1.4\"><body><tu>\n<tuv><seg>a</seg></tuv></tu></body></tmx>",
        "draft:2:1: error: a variant without a language: xml:lang is missing"
      ),
      (.po, "msgid \"a\"\nmsgstr \"b", "draft:2:8: error: a string without its closing quotation mark"),
      (
        .po, "msgid \"a\" b",
        "draft:1:11: error: something stands behind the string: a quotation mark inside it is written \\\""
      ),
      (.po, "\"a\"", "draft:1:1: error: a string that belongs to nothing"),
      (
        .po, "msgid \"a\"\nmsgid \"b\"",
        "draft:2:1: error: 'msgid' is not expected here: this is not a PO file, or it is damaged"
      ),
      (
        .po, BilingualSamples.po("", charset: "KOI8-R"),
        "draft:4:36: error: the encoding 'KOI8-R' is not read: convert the file to UTF-8"
      ),
      (
        .po, BilingualSamples.po("msgid \"a\"\nmsgstr \"é\"", charset: "ISO-8859-1"),
        "draft:4:36: error: the file says that it is in 'ISO-8859-1', and is in UTF-8"
      ),
      (.tsv, "a\tb\nabc", "draft:2:4: error: no tab: a line has the source, a tab and the target"),
    ] as [(DraftFormat, String, String)])
  func tellsFaults(format: DraftFormat, text: String, message: String) throws {
    let error = try #require(throws: DraftError.self) { try BilingualSamples.read(text, format) }
    #expect(error.description == message)
  }

  @Test("a file that is not in the encoding it names is refused")
  func foreignBytes() throws {
    let bytes = Array(BilingualSamples.po("msgid \"a\"\nmsgstr \"x").utf8) + [0xE9, 0x22]
    let text = try DecodedText(bytes, name: "draft")
    let error = try #require(throws: DraftError.self) { try BilingualDraft(text, as: .po) }
    #expect(error.line == 9)
  }

  @Test("damaged files are refused or read, and places stay inside the file", arguments: 0..<60)
  func survives(seed: UInt64) throws {
    let samples: [(DraftFormat, String)] = [
      (.xliff, BilingualSamples.xliff1(Self.unit)), (.tmx, BilingualSamples.tmx("<tu><tuv xml:lang=\"fr\"/></tu>")),
      (.po, BilingualSamples.po("msgid \"a %s\"\nmsgstr \"b <i>c</i>\"")), (.tsv, "a\tb\nc\td\n"),
    ]
    var generator = SmallGenerator(seed: seed)
    for (format, text) in samples {
      let bytes = generator.mutated(Array(text.utf8))
      let draft = format.draft(bytes)
      #expect(draft.source == bytes)
      #expect(draft.sourceRange(of: 0..<draft.text.count).upperBound <= bytes.count)
    }
  }

  @Test("deep codes and a huge segment are read in linear time")
  func readsHugeSegments() throws {
    let deep = String(repeating: "<g id=\"1\">", count: 200) + "x" + String(repeating: "</g>", count: 200)
    let words = String(repeating: "un mot <x id=\"1\"/> et ", count: 100_000)
    let text = BilingualSamples.xliff1(
      "<trans-unit id=\"a\"><source>\(deep)</source><target>\(words)</target></trans-unit>")
    let draft = try BilingualSamples.read(text, .xliff)
    #expect(draft.units.count == 1)
    #expect(draft.targets.text.count > 1_000_000)
    let tooDeep = String(repeating: "<g id=\"1\">", count: 400) + String(repeating: "</g>", count: 400)
    #expect(throws: DraftError.self) {
      try BilingualSamples.read(
        BilingualSamples.xliff1("<trans-unit id=\"a\"><source>\(tooDeep)</source></trans-unit>"), .xliff)
    }
  }
}
