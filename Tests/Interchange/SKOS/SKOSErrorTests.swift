import Interchange
import Terminology
import Localization
import TestSupport
import Testing

/// What is told of files that cannot be read, or not wholly.
@Suite struct SKOSErrorTests {
  @Test(
    "a file that is no graph is refused with the place and the reason",
    arguments: [
      ("", "v:1:1: error: no concept of SKOS in the file"),
      ("<a> <b> \"c", "v:1:1: error: syntax error at '\"'"),
      (
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<a> a skos:Concept\n  skos:prefLabel \"x\"@en .\n",
        "v:3:1: error: syntax error, unexpected QName, expecting ."
      ),
      ("<a> x:b \"c\" .", "v:1:1: error: The namespace prefix in \"x:b\" was not declared."),
      ("{\"@graph\": [", "v:1:13: error: a value of JSON is missing"),
      ("{\"a\": 1,\n \"a\": 2}", "v:2:2: error: the name \"a\" comes twice"),
      ("{\"a\": \"\\x\"}", "v:1:8: error: an escape that JSON does not know"),
      ("{\"é\": \"\\uD800\"}", "v:1:8: error: an escape that JSON does not know"),
      ("{\"a\": \"b", "v:1:7: error: the string has no end"),
      ("{\"a\" 1}", "v:1:6: error: a colon is missing"),
      ("{} {}", "v:1:4: error: something behind the end of the JSON"),
      ("[{}, 1]", "v:1:6: error: an object is missing: not JSON-LD"),
      (
        "{\n  \"@context\": \"https://example.org/c\"}",
        "v:2:15: error: the context <https://example.org/c> is not in the file, and nothing is fetched: put it into the file"
      ),
      ("{\"@context\": {\"a\": {\"@reverse\": \"b:c\"}}}", "v:1:33: error: @reverse is not read"),
    ]) func faults(text: String, message: String)
  {
    let error = #expect(throws: ExchangeError.self) {
      try SKOSFormat.read(Array(text.utf8), file: "v", ExchangeOptions())
    }
    #expect(error?.text(.english) == message)
  }

  @Test("errors are told in French") func french() {
    let error = #expect(throws: ExchangeError.self) { try SKOSFormat.read([], file: "v", ExchangeOptions()) }
    #expect(error?.text(.french) == "v:1:1: erreur\u{A0}: aucun concept de SKOS dans le fichier")
  }

  @Test("bytes that are not UTF-8 are refused where they stand") func encoding() {
    let bytes = Array("<a> <b>\n \"é".utf8) + [0xFF] + Array("\" .".utf8)
    let error = #expect(throws: ExchangeError.self) { try SKOSFormat.read(bytes, file: "v", ExchangeOptions()) }
    #expect(error?.text(.english) == "v:2:4: error: bytes that are not UTF-8")
  }

  @Test(
    "deep nesting is an error, not a crash", .timeLimit(.minutes(10)),
    arguments: [
      "<a> <b> " + String(repeating: "[ <c> ", count: 100_000),
      "<a> <b> " + String(repeating: "(", count: 100_000),
      "{\"a\": " + String(repeating: "[", count: 100_000),
      "{\"@context\": {" + (0..<10_000).map { "\"n\($0)\": \"n\($0 + 1):x\"" }.joined(separator: ", ") + "}}",
    ]) func nesting(text: String)
  {
    #expect(throws: ExchangeError.self) { try SKOSFormat.read(Array(text.utf8), file: "v", ExchangeOptions()) }
  }

  @Test("what a termbase has no place for is a remark at its line") func remarks() throws {
    let text = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://x.org/a> a skos:Concept ;
        skos:prefLabel "chat"@fr, "cat"@en .
      <http://x.org/a> skos:broader <http://x.org/b> .
      <http://x.org/a> skos:exactMatch <http://y.org/c> .
      """
    let read = try SKOSFormat.read(Array(text.utf8), file: "v", ExchangeOptions())
    #expect(
      read.remarks.map(\.message.english) == [
        "skos:broader is kept as a cross-reference", "skos:exactMatch is not kept",
      ])
    #expect(read.remarks.map(\.line) == [4, 5])
    #expect(read.termbase.entries.map(\.id.rawValue) == ["a"])
    #expect(read.termbase.entries.first?.languages.map(\.language.rawValue) == ["fr", "en"])
  }

  @Test("JSON-LD as common tools write it is read: aliases, language maps, coercion, prefixes") func common() throws {
    let text = """
      {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "uri": "@id", "type": "@type", "graph": "@graph",
        "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"}, "altLabel": {"@id": "skos:altLabel", "@language": "fr"},
        "related": {"@id": "skos:related", "@type": "@id"}, "note": "skos:note"},
       "graph": [{"uri": "http://x.org/v#a", "type": ["skos:Concept"], "prefLabel": {"en": "cat", "fr": ["chat"]},
        "altLabel": ["minet", "matou"], "related": "http://x.org/v#b", "note": {"@value": "small", "@language": "en"}}]}
      """
    let read = try SKOSFormat.read(Array(text.utf8), file: "v", ExchangeOptions())
    let entry = try #require(read.termbase.entries.first)
    #expect(read.remarks == [])
    #expect(entry.id.rawValue == "a")
    #expect(entry.languages.map { $0.terms.map(\.text) } == [["cat"], ["chat", "minet", "matou"]])
    #expect(entry.languages.last?.terms.map(\.status) == [.preferred, .admitted, .admitted])
    #expect(entry.infos.notes.map(\.content.text) == ["small"])
    #expect(entry.infos.crossReferences.map(\.label) == ["http://x.org/v#b"])
  }
}
