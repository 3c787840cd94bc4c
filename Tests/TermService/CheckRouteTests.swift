import HTTPMessages
import Testing

/// The report of `/v1/check`, as far as the tests look at it.
struct TranslationShape: Decodable {
  struct File: Decodable {
    let path: String
    let language: String
    let findings: [Finding]
  }

  struct Finding: Decodable {
    let rule: String
    let text: String
    let segment: String
    let range: LintShape.Span
    let replacements: [LintShape.Replacement]
  }

  let files: [File]
  let summary: [String: Int]

  /// What was found: the file, the segment, the line, the column, the byte, the rule and the words of each finding.
  var found: [String] {
    files.flatMap { file in
      file.findings.map {
        let start = $0.range.start
        return "\(file.path) \($0.segment) \(start.line):\(start.column):\(start.byte) \($0.rule) \($0.text)"
      }
    }
  }
}

extension Asking {
  /// The answer to a translation.
  func checkTranslation(
    _ body: [UInt8], type: String? = "application/json", query: String = "", language: String? = nil
  ) -> HTTPResponse {
    answer(
      "POST", "/v1/check\(query)", language: language, headers: type.map { ["content-type": $0] } ?? [:], body: body)
  }

  /// The answer to a translation.
  func checkTranslation(
    _ body: String, type: String? = "application/json", query: String = "", language: String? = nil
  ) -> HTTPResponse {
    checkTranslation(Array(body.utf8), type: type, query: query, language: language)
  }
}

@Suite struct CheckRouteTests {
  @Test(
    "places in segments count from the start of the segment, in its source or its target",
    arguments: [
      (
        #""source": "The stranded migrants.", "target": "Les personnes.""#,
        ["source 1 1:5:4 missing-equivalent stranded migrants"]
      ),
      (#""source": "The stranded migrants.", "target": "Les migrants bloqués.""#, []),
      (#""source": "The stranded migrants.", "target": "Le migrant\nbloqué.""#, []),
      (#""source": "The sea.", "target": "La mer.""#, []),
      (#""source": "Stranded migrants", "target": "Stranded migrants""#, []),
      (#""source": "Stranded migrants", "target": " \n""#, []),
      (#""source": "", "target": "Les migrants illégaux""#, []),
      (#""source": "", "target": """#, []), (#""segments": []"#, []),
      (
        #""segments": [{"source": "The sea.", "target": "La mer."}, {"source": "", "target": "x"}, {"source": "É\nThe stranded migrants", "target": "Été"}]"#,
        ["source 3 2:5:7 missing-equivalent stranded migrants"]
      ),
      (
        #""segments": [{"id": "é1", "source": "Irregular migrants", "target": "https://a.example/ Été :\nles migrants illégaux"}, {"id": "b", "source": "Stranded migrants", "target": "Ils"}]"#,
        [
          "source b 1:1:0 missing-equivalent Stranded migrants",
          "target é1 2:5:31 deprecated-equivalent migrants illégaux",
        ]
      ),
    ])
  func segments(members: String, found: [String]) throws {
    let answer = try Asking().checkTranslation(#"{"sourceLanguage": "en-GB", "targetLanguage": "fr", \#(members)}"#)
    #expect(answer.status == 200)
    let report = try answer.json(TranslationShape.self)
    #expect(report.files.map(\.path) == ["source", "target"])
    #expect(report.files.map(\.language) == ["en", "fr"])
    #expect(report.found == found)
    #expect(report.summary.values.reduce(0, +) == found.count)
  }

  /// A bilingual file as it is sent.
  struct File: Sendable, CustomTestStringConvertible {
    let type: String?
    let query: String
    let body: String
    let found: [String]
    var testDescription: String { "\(type ?? "-") \(query) \(body.prefix(60))" }
  }

  private static func xliff2(_ target: String) -> String {
    """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">
    <unit id="u7"><segment><source>Stranded migrants</source><target>\(target)</target></segment></unit></file></xliff>
    """
  }

  private static let xliff1 = """
    <xliff version="1.2"><file source-language="en" target-language="fr" original="a" datatype="plaintext"><body>
    <trans-unit id="t1"><source>Stranded migrants</source><target>Les gens</target></trans-unit></body></file></xliff>
    """
  private static let tmx = """
    <tmx version="1.4"><header/><body>
    <tu><tuv xml:lang="en"><seg>Stranded migrants</seg></tuv><tuv xml:lang="fr"><seg>Les gens</seg></tuv></tu></body></tmx>
    """
  private static let po = """
    msgid ""
    msgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"

    msgid "Stranded migrants"
    msgstr "Les gens"
    """

  @Test(
    "a bilingual file is known by its content type, else by its name",
    arguments: [
      File(
        type: "application/xliff+xml", query: "", body: xliff2("Les gens"),
        found: ["translation u7 missing-equivalent"]),
      File(type: "Application/XLIFF+XML; charset=utf-8", query: "", body: xliff2("Migrant bloqué"), found: []),
      File(
        type: "application/octet-stream", query: "?path=a/b.xlf", body: xliff1,
        found: ["a/b.xlf t1 missing-equivalent"]),
      File(
        type: "application/x-tmx+xml", query: "?path=memory", body: tmx,
        found: ["memory #1 missing-equivalent"]),
      File(
        type: nil, query: "?path=a.tmx", body: tmx, found: ["a.tmx #1 missing-equivalent"]),
      File(
        type: "text/x-gettext-translation", query: "?path=fr.po", body: po,
        found: ["fr.po #1 missing-equivalent"]),
      File(
        type: "text/tab-separated-values", query: "?sourceLanguage=en&targetLanguage=fr",
        body: "The sea\tLa mer\nStranded migrants\tLes gens",
        found: ["translation 2 missing-equivalent"]),
      File(
        type: "text/tab-separated-values", query: "?sourceLanguage=fr&targetLanguage=en",
        body: "La mer\tThe sea\nMigrants bloqués\tStranded migrants", found: []),
      File(type: "text/plain", query: "?path=a.tsv", body: "en\tfr\nStranded migrants\tMigrants bloqués", found: []),
    ])
  func files(_ file: File) throws {
    let answer = try Asking().checkTranslation(file.body, type: file.type, query: file.query)
    #expect(answer.status == 200)
    let report = try answer.json(TranslationShape.self).files[0]
    #expect(report.findings.map { "\(report.path) \($0.segment) \($0.rule)" } == file.found)
    let bytes = Array(file.body.utf8)
    for finding in report.findings {
      let (start, end) = (finding.range.start.byte, finding.range.end.byte)
      #expect(String(decoding: bytes[start..<end], as: UTF8.self) == "Stranded migrants")
    }
  }

  @Test(
    "the least severity may be told, in JSON and beside a file",
    arguments: [("hint", 1), ("information", 1), ("warning", 1), ("error", 0)])
  func severity(name: String, count: Int) throws {
    let asking = try Asking()
    let json = asking.checkTranslation(
      #"{"source": "The stranded migrants of the sea", "target": "Les gens de la mer", "minSeverity": "\#(name)"}"#)
    #expect(try json.json(TranslationShape.self).found.count == count)
    let file = asking.checkTranslation(Self.tmx, type: "application/x-tmx", query: "?minSeverity=\(name)")
    #expect(try file.json(TranslationShape.self).found.count == count)
  }

  @Test("what is missing comes with the equivalents to write") func replacements() throws {
    let answer = try Asking().checkTranslation(#"{"source": "The irregular migrants", "target": "Les gens"}"#)
    let finding = try #require(try answer.json(TranslationShape.self).files[0].findings.first)
    #expect(finding.replacements == [.init(text: "migrants en situation irrégulière", fix: false)])
  }

  @Test("more findings than anybody reads are refused") func tooMany() throws {
    let pairs = Array(repeating: #"{"source": "Stranded migrants", "target": "Les gens"}"#, count: 5_001)
    let answer = try Asking().checkTranslation(#"{"segments": [\#(pairs.joined(separator: ","))]}"#)
    #expect(answer.status == 413)
  }
}
