@testable import Configuration
import Foundation
import Linting
import TestSupport
import Testing

/// The schema says what the reader takes.
@Suite struct SchemaTests {
  static let path = Places.package.appending(path: "Schemas/configuration.schema.json")

  private static func schema() throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(contentsOf: path)) as? [String: Any])
  }

  private static func object(_ value: Any?, _ names: String...) throws -> [String: Any] {
    var value = value
    for name in names { value = (value as? [String: Any])?[name] }
    return try #require(value as? [String: Any])
  }

  @Test("its keys are those of the reader, each with a description") func keys() throws {
    let properties = try Self.object(Self.schema(), "properties")
    let keys = ConfigurationKey.allCases.map(\.rawValue)
    #expect(Set(properties.keys) == Set(keys), "bring the properties of \(Self.path.lastPathComponent) up to date")
    for (key, value) in properties {
      #expect((value as? [String: Any])?["description"] is String, "\(key) has no description")
    }
  }

  @Test("its rules are those of the linter, with their severities") func rules() throws {
    let rules = try Self.object(Self.schema(), "properties", "rules", "properties")
    for (id, severity) in Linter.defaultSeverities {
      let line = ##""\##(id)": { "description": "Default: \##(severity).", "$ref": "#/$defs/ruleSetting" }"##
      let description = (rules[id] as? [String: Any])?["description"] as? String
      #expect(
        description == "Default: \(severity).",
        "under properties/rules/properties of \(Self.path.lastPathComponent) write: \(line)")
    }
    let unknown = Set(rules.keys).subtracting(Linter.ruleIDs)
    #expect(unknown.isEmpty, "take these out of properties/rules of \(Self.path.lastPathComponent): \(unknown)")
  }

  @Test("its values are those of the reader") func values() throws {
    let schema = try Self.schema()
    let severities = Severity.allCases.map(\.rawValue)
    #expect(try Self.object(schema, "$defs", "severity")["enum"] as? [String] == severities)
    #expect(try Self.object(schema, "$defs", "ruleSetting")["enum"] as? [String] == ["off"] + severities)
    let quotations = LintOptions.Quotations.allCases.map(\.rawValue)
    #expect(try Self.object(schema, "properties", "quotations")["enum"] as? [String] == quotations)
  }

  private static let good = [
    "{}", #"{"language": "fr-CH", "languages": {"fr/": "fr", "/b.md": "en_GB"}}"#,
    #"{"rules": {"deprecated-term": "off", "admitted-term": "information"}, "quotations": "check"}"#,
    ##"{"ignore": ["a", "!b", "\\#c"], "subjectFields": [], "projectSubsets": ["été"], "baseline": "b"}"##,
    #"{"$schema": "x", "glossary": "g.tbx", "minSeverity": "hint", "failOn": "warning"}"#,
  ]

  private static let bad = [
    "[]", #"{"rulez": {}}"#, #"{"rules": {"deprecated": "off"}}"#, #"{"rules": {"deprecated-term": "grave"}}"#,
    #"{"rules": []}"#, #"{"language": "français"}"#, #"{"language": 1}"#, #"{"languages": {"a": "e n"}}"#,
    #"{"languages": {"!a": "en"}}"#, ##"{"ignore": ["# été"]}"##, #"{"ignore": "a"}"#, #"{"ignore": [""]}"#,
    #"{"quotations": "Skip"}"#, #"{"minSeverity": "off"}"#, #"{"failOn": null}"#, #"{"glossary": ""}"#,
    #"{"baseline": {}}"#, #"{"subjectFields": [1]}"#, #"{"projectSubsets": "a"}"#, #"{"$schema": 1}"#,
  ]

  /// Whether a validator of JSON Schema is installed.
  private static let hasValidator =
    (try? python("import jsonschema; jsonschema.Draft202012Validator", [])) == 0

  @Test("the reader takes the good ones and no bad one") func verdicts() {
    for text in Self.good { #expect(throws: Never.self) { try ConfigurationTests.read(text) } }
    for text in Self.bad { #expect(throws: ConfigurationErrors.self) { try ConfigurationTests.read(text) } }
  }

  @Test(
    "the schema is one, and gives the verdicts of the reader",
    .enabled(if: hasValidator, "the Python package jsonschema is not installed"))
  func validator() throws {
    let script = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      count = int(sys.argv[2])
      for number, text in enumerate(sys.argv[3:]):
          assert validator.is_valid(json.loads(text)) == (number < count), text
      """
    let words = [Self.path.path(percentEncoded: false), "\(Self.good.count)"] + Self.good + Self.bad
    #expect(try Self.python(script, words) == 0)
  }

  private static func python(_ script: String, _ words: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
