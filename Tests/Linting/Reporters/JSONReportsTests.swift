import Foundation
import Linting
import Localization
import Testing

/// The formats that are JSON.
@Suite struct JSONReportsTests {
  private static let message = #"“migrants illégaux” is a deprecated term"#

  @Test("the contract's keys, what is hidden beside what is reported, in both languages")
  func json() throws {
    let text = try ReportSample.text([try ReportSample.hidden()], .json, .french)
    let item = { (word: String, column: Int, byte: Int, more: String) in
      """
      {"rule": "deprecated-term", "severity": "error", "conceptId": "irregular-migrant", "term": "migrant illégal",
       "status": "deprecated", "text": "\(word)",
       "range": {"start": {"line": 1, "column": \(column), "byte": \(byte)},
                 "end": {"line": 1, "column": \(column + 17), "byte": \(byte + 18)}},
       "replacements": [{"text": "migrants en situation irrégulière", "fix": true}],
       "message": "«\u{A0}\(word)\u{A0}» est un terme à éviter"\(more)}
      """
    }
    try expect(
      text,
      equals: """
        {"version": 1,
         "files": [{"path": "notes/été, 50%: a.txt", "language": "fr",
           "findings": [\(item("Migrants illégaux", 39, 40, ""))],
           "suppressed": [
             \(item("migrants illégaux", 1, 0, #", "suppression": {"kind": "comment", "reason": "nom d’un livre"}"#)),
             \(item("migrants illégaux", 20, 20, #", "suppression": {"kind": "baseline"}"#))]}],
         "summary": {"error": 1, "warning": 0, "information": 0, "hint": 0}}
        """)
    #expect(try ReportSample.text([try ReportSample.two()], .json).contains(Self.message))
  }

  @Test("a line of JSON has the path, the language and the finding")
  func jsonl() throws {
    let lines = try ReportSample.text([try ReportSample.two()], .jsonl).split(separator: "\n")
    #expect(lines.count == 2)
    try expect(
      String(lines[1]),
      equals: """
        {"path": "notes/été, 50%: a.txt", "language": "fr",
         "rule": "deprecated-term", "severity": "warning", "conceptId": "irregular-migrant", "term": "migrant illégal",
         "status": "deprecated", "text": "migrants\\nillégaux", "isUncertain": true,
         "range": {"start": {"line": 2, "column": 5, "byte": 40}, "end": {"line": 3, "column": 9, "byte": 58}},
         "replacements": [{"text": "personnes", "fix": false}], "message": "\(Self.message)"}
        """)
  }

  @Test("an issue of GitLab has a fingerprint, lines and a severity of its own")
  func gitlab() throws {
    #expect(
      try ReportSample.text([try ReportSample.two()], .gitlab) == """
        [
          {
            "check_name" : "deprecated-term",
            "description" : "\(Self.message)",
            "fingerprint" : "6b96118111f356dd",
            "location" : {
              "lines" : {
                "begin" : 1,
                "end" : 1
              },
              "path" : "notes/été, 50%: a.txt"
            },
            "severity" : "major"
          },
          {
            "check_name" : "deprecated-term",
            "description" : "\(Self.message)",
            "fingerprint" : "6b92ab8111f073b4",
            "location" : {
              "lines" : {
                "begin" : 2,
                "end" : 3
              },
              "path" : "notes/été, 50%: a.txt"
            },
            "severity" : "minor"
          }
        ]

        """)
    #expect(
      try ReportSample.text([try ReportSample.two()], .gitlab, .french).contains(
        #""description" : "«\#u{A0}migrants illégaux\#u{A0}» est un terme à éviter""#))
  }

  @Test("a diagnostic of Reviewdog has columns in bytes, and suggests only what leaves the sentence right")
  func rdjson() throws {
    let file = try ReportSample.two()
    let ranges = [
      #"{"start": {"line": 1, "column": 17}, "end": {"line": 1, "column": 35}}"#,
      #"{"start": {"line": 2, "column": 5}, "end": {"line": 3, "column": 10}}"#,
    ]
    let path = #""path": "notes/été, 50%: a.txt""#
    try expect(
      try ReportSample.text([file], .rdjson),
      equals: """
        {"source": {"name": "motjuste"}, "severity": "ERROR", "diagnostics": [
          {"message": "\(Self.message)\\nBeing there is no crime: {100%}.", "severity": "ERROR",
           "location": {\(path), "range": \(ranges[0])}, "code": {"value": "deprecated-term"},
           "suggestions": [{"range": \(ranges[0]), "text": "migrants en situation irrégulière"}]},
          {"message": "\(Self.message)\\nits words do not stand together: it may be something else",
           "severity": "WARNING", "location": {\(path), "range": \(ranges[1])}, "code": {"value": "deprecated-term"}}]}
        """)
    let french = try ReportSample.text([file], .rdjson, .french)
    #expect(french.contains(#"éviter\nÊtre là n’est pas un crime\#u{A0}: {100%}.""#))
  }

  @Test(
    "no file, and a file without findings, make a whole document",
    arguments: [
      (ReportFormat.gitlab, "[]"), (.rdjson, #"{"source": {"name": "motjuste"}, "diagnostics": []}"#),
      (.json, #"{"version": 1, "files": [], "summary": {"error": 0, "warning": 0, "information": 0, "hint": 0}}"#),
    ])
  func empty(format: ReportFormat, json: String) throws {
    try expect(try ReportSample.text([], format), equals: json)
    let clean = try ReportSample.text([try ReportSample.file("Rien.")], format)
    if format != .json { try expect(clean, equals: json) }
  }

  /// Compares JSON texts by their values.
  private func expect(_ text: String, equals expected: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSObject
    #expect(try value == JSONSerialization.jsonObject(with: Data(expected.utf8)) as? NSObject)
  }
}
