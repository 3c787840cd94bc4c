import HTTPMessages
import Testing

/// Translations that nobody sends who means well are answered like all others.
@Suite struct HostileTranslationTests {
  /// A request and the status of its answer.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var type = "application/json"
    var query = ""
    let body: [UInt8]
    let status: Int
    var findings = 0

    init(
      _ name: String, _ body: String, type: String = "application/json", query: String = "", _ status: Int,
      findings: Int = 0
    ) {
      self.init(name, Array(body.utf8), type: type, query: query, status, findings: findings)
    }

    init(
      _ name: String, _ body: [UInt8], type: String = "application/json", query: String = "", _ status: Int,
      findings: Int = 0
    ) {
      testDescription = name
      self.body = body
      self.type = type
      self.query = query
      self.status = status
      self.findings = findings
    }
  }

  private static func pair(_ source: String, _ target: String) -> String {
    #"{"source": "\#(source)", "target": "\#(target)", "sourceLanguage": "en", "targetLanguage": "fr"}"#
  }

  private static func many(_ words: String, _ count: Int) -> String { String(repeating: words, count: count) }

  private static func segments(_ segment: String, _ count: Int) -> String {
    let list = Array(repeating: segment, count: count).joined(separator: ",")
    return #"{"sourceLanguage": "en", "targetLanguage": "fr", "segments": [\#(list)]}"#
  }

  static let rows = [
    Row("empty segments", segments(#"{"source": "", "target": ""}"#, 3), 200),
    Row("segments of spaces", segments(#"{"source": "\u00a0", "target": "\t\n\u2029"}"#, 3), 200),
    Row("ten thousand segments", segments(#"{"source": "The sea", "target": "La mer"}"#, 10_000), 200),
    Row("ten thousand empty ids", segments(#"{"id": "", "source": "a", "target": "b"}"#, 10_000), 400),
    Row("a segment of one megabyte", pair(many("a sea ", 90_000), many("la mer ", 75_000)), 200),
    Row("a word of half a megabyte", pair(many("a", 500_000), many("é", 250_000)), 200),
    Row(
      "many terms in one segment", pair(many("stranded migrants ", 2_000), many("migrants bloqués ", 2_000)), 200),
    Row(
      "many wrong terms in one segment", pair("the sea", many("migrants illégaux ", 2_000)), 200, findings: 2_000),
    Row("more faults than are told", pair("the sea", many("migrants illégaux ", 5_001)), 413),
    Row("open quotation marks", pair(many("“", 5_000), many("«", 5_000)), 200),
    Row("half of UTF-8", Array(#"{"source": "a", "target": "\#u{E9}"}"#.utf8.dropLast(3)) + Array(#""}"#.utf8), 400),
    Row(
      "bytes that are not UTF-8", Array(#"{"source": ""#.utf8) + [0xFF, 0xFE] + Array(#"", "target": "b"}"#.utf8), 400),
    Row("UTF-16", Array(pair("a", "b").utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, 200),
    Row("NUL in the source", pair(#"\u0000"#, "b"), 422), Row("NUL in the target", pair("a", #"b\u0000"#), 422),
    Row("a NUL byte", Array(#"{"source": ""#.utf8) + [0] + Array(#"", "target": "b"}"#.utf8), 400),
    Row("a lone high surrogate", pair("a", #"\ud800"#), 400), Row("a lone low surrogate", pair("a", #"\udc00"#), 400),
    Row("surrogates the wrong way round", pair("a", #"\udc00\ud800"#), 400),
    Row("a pair of surrogates", pair(#"\ud83d\ude00 the stranded migrants"#, #"\ud83d\ude00"#), 200, findings: 1),
    Row("noncharacters and controls", pair(#"\uffff\ufffe\u0001"#, #"\u202e\u0007\ufeff"#), 200),
    Row("boundaries in the text", pair(#"stranded\u2029migrants"#, #"\u2029\u2029"#), 200),
    Row(
      "one language twice", #"{"source": "a", "target": "b", "sourceLanguage": "en", "targetLanguage": "EN-us"}"#, 422),
    Row("an unknown language", #"{"source": "a", "target": "b", "sourceLanguage": "tlh"}"#, 400),
    Row("an empty language", #"{"source": "a", "target": "b", "sourceLanguage": ""}"#, 400),
    Row("a language of much", #"{"source": "a", "target": "b", "sourceLanguage": "\#(many("en-", 10_000))"}"#, 200),
    Row("deep JSON", #"{"segments": "# + many("[", 50_000), 400), Row("a number", "1e999", 400),
    Row("members twice", #"{"source": "a", "source": "b", "target": "c", "target": "d"}"#, 422),
    Row("no content", "", 400), Row("no XLIFF", "", type: "application/xliff+xml", 422),
    Row("XLIFF cut off", "<xliff version='2.0' srcLang='en'><file", type: "application/xliff+xml", 422),
    Row(
      "entities that grow", #"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><tmx version="1.4">&c;</tmx>"#,
      type: "application/x-tmx+xml", 422),
    Row("TSV of tabs", many("\t", 10_000), type: "text/tab-separated-values", 200),
    Row("TSV with a NUL", "a\tb\u{0}", type: "text/tab-separated-values", 422),
    Row("TSV that is not UTF-8", [0x61, 0x09, 0xE9], type: "text/tab-separated-values", 200),
    Row("TSV that only says so", [0x61, 0x09, 0xE9], type: "text/tab-separated-values; charset=UTF-8", 422),
    Row("PO of nothing", "msgid", type: "text/x-gettext-translation", 422),
    Row("languages of a file", "a\tb", type: "text/tab-separated-values", query: "?sourceLanguage=tlh", 400),
  ]

  @Test("every translation has an answer", arguments: rows) func answers(_ row: Row) throws {
    let answer = try Asking().checkTranslation(row.body, type: row.type, query: row.query)
    #expect(answer.status == row.status)
    if answer.status == 200 {
      #expect(try answer.json(TranslationShape.self).summary.values.reduce(0, +) == row.findings)
    } else {
      #expect(try answer.json(ProblemShape.self).status == row.status)
    }
  }

  @Test("a long source beside a long text has an answer") func source() throws {
    let source = Asking.form(Self.many("The stranded migrants “of the sea. ", 500))
    let text = Asking.form(Self.many("Les migrants illégaux « de la mer. ", 500))
    let answer = try Asking().check("text=\(text)&language=fr&srctext=\(source)&motherTongue=en")
    #expect(answer.status == 200)
  }
}
