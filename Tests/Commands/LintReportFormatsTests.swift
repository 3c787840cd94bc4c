import Commands
import Foundation
import FoundationXML
import Linting
import Localization
import TestSupport
import Testing

/// Every value of `--format`, through the command.
@Suite struct LintReportFormatsTests {
  private static let message = "“migrants illégaux” is a deprecated term: write “migrants en situation irrégulière”"
  private static let frenchMessage =
    "«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}»"

  /// Where the message of the first finding stands in a JSON document: names and numbers.
  private static let places: [ReportFormat: [String]] = [
    .json: ["files", "0", "findings", "0", "message"], .sarif: ["runs", "0", "results", "0", "message", "text"],
    .gitlab: ["0", "description"], .rdjson: ["diagnostics", "0", "message"], .jsonl: ["message"],
  ]

  /// The value at a place of a JSON document; nil where there is none, or it is no JSON.
  private func value(_ json: String, at place: [String]) -> String? {
    var value = try? JSONSerialization.jsonObject(with: Data(json.utf8))
    for step in place {
      if let array = value as? [Any], let number = Int(step), array.indices.contains(number) {
        value = array[number]
      } else {
        value = (value as? [String: Any])?[step]
      }
    }
    return value as? String
  }

  /// The `message` attributes of an XML document; nil where it is not well-formed.
  private func messages(_ xml: String) -> [String]? {
    final class Reader: NSObject, XMLParserDelegate {
      var messages: [String] = []
      func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
      ) { if let message = attributes["message"] { messages.append(message) } }
    }
    let reader = Reader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    return parser.parse() ? reader.messages : nil
  }

  @Test("every format tells the finding once, and is well-formed", arguments: ReportFormat.allCases)
  func formats(format: ReportFormat) throws {
    let folder = try TestFolder(["a.md": "Été.\n\nLes migrants illégaux partent.\n", "b.md": "Rien.\n"])
    let path = "\(folder.path)/a.md"
    for (language, message) in [(UILanguage.english, Self.message), (.french, Self.frenchMessage)] {
      let run = Invocation(["lint", folder.path, "--format", format.rawValue], language: language)
      #expect(run.status == .findings)
      #expect(run.error == "")
      #expect(run.output.hasSuffix("\n"))
      let error = language == .french ? "erreur\u{A0}:" : "error:"
      switch format {
      case .text:
        #expect(run.output.hasPrefix("\(path):3:5: \(error) \(message) [deprecated-term]\n"))
        #expect(
          run.output.hasSuffix(
            language == .french ? "\n2 fichiers vérifiés\u{A0}: 1 erreur\n" : "\n2 files checked: 1 error\n"))
      case .compact: #expect(run.output == "\(path):3:5: error: \(message) [deprecated-term]\n")
      case .github:
        #expect(
          run.output
            == "::error file=\(path),line=3,endLine=3,col=5,endColumn=22,title=deprecated-term::\(message)\n")
      case .json, .sarif, .gitlab, .rdjson, .jsonl:
        let place = try #require(Self.places[format])
        #expect(value(run.output, at: place) == message)
        if format == .jsonl { #expect(run.output.filter { $0 == "\n" }.count == 1) }
      case .checkstyle, .junit: #expect(messages(run.output) == [message])
      }
    }
  }

  @Test("every format is well-formed where nothing is found", arguments: ReportFormat.allCases)
  func nothing(format: ReportFormat) throws {
    let run = Invocation(["lint", try Invocation.file("a.md", "Rien.\n"), "--format", format.rawValue])
    #expect(run.status == .clean)
    switch format {
    case .text: #expect(run.output == "1 file checked: nothing to correct\n")
    case .compact, .jsonl, .github: #expect(run.output == "")
    case .json, .sarif, .gitlab, .rdjson:
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
      #expect(!run.output.contains("is a deprecated term:"))
    case .checkstyle, .junit: #expect(messages(run.output) == [])
    }
  }

  @Test("machines get paths from the working folder, wherever the draft was named from") func relativePaths() throws {
    let folder = try TestFolder(["docs/a.md": "Les migrants illégaux.\n", "x/": ""])
    for (format, place) in [
      (ReportFormat.gitlab, ["0", "location", "path"]), (.rdjson, ["diagnostics", "0", "location", "path"]),
    ] {
      for name in ["docs/a.md", "./x/../docs/a.md", "\(folder.path)/docs/a.md"] {
        let process = Executable.process(["lint", name, "--format", format.rawValue])
        process.currentDirectoryURL = URL(filePath: folder.path)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        #expect(value(String(decoding: data, as: UTF8.self), at: place) == "docs/a.md")
      }
    }
  }

  @Test("a log tells whether every draft could be read", arguments: [(true, "true"), (false, "false")])
  func incomplete(isComplete: Bool, word: String) throws {
    let good = try Invocation.file("a.md", "Les migrants illégaux.\n")
    let run = Invocation(["lint", good, "--format", "sarif"] + (isComplete ? [] : ["/nulle/part/b.md"]))
    #expect(run.output.contains("\"executionSuccessful\" : \(word)"))
    #expect(value(run.output, at: ["runs", "0", "results", "0", "ruleId"]) == "deprecated-term")
    #expect(run.status == (isComplete ? .findings : .failure))
  }

  @Test("what a baseline hides is marked as such, and does not fail")
  func hidden() throws {
    let draft = try Invocation.file("a.md", "Les migrants illégaux.\n")
    let words = ["lint", draft, "--baseline", draft + ".json", "--format"]
    #expect(Invocation(["lint", draft, "--write-baseline", draft + ".json"]).status == .clean)
    let sarif = Invocation(words + ["sarif"])
    #expect(value(sarif.output, at: ["runs", "0", "results", "0", "suppressions", "0", "kind"]) == "external")
    #expect(sarif.status == .clean)
    let json = Invocation(words + ["json"])
    #expect(value(json.output, at: ["files", "0", "suppressed", "0", "suppression", "kind"]) == "baseline")
    #expect(value(json.output, at: ["files", "0", "findings", "0", "rule"]) == nil)
    #expect(messages(Invocation(words + ["junit"]).output) == ["baseline"])
  }
}
