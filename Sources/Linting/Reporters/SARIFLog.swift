/// The part of a SARIF 2.1.0 log (OASIS Standard, errata 01) that reports need; names are those of the standard.
struct SARIFLog: Encodable {
  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// Section 3.14.
  struct Run: Encodable {
    let tool: Tool
    let invocations: [Invocation]
    let language: String
    let columnKind = "unicodeCodePoints"
    let results: [Result]

    enum CodingKeys: String, CodingKey {
      case tool, invocations, language, columnKind, results
    }
  }

  /// Section 3.18.
  struct Tool: Encodable { let driver: Driver }

  /// Section 3.19.
  struct Driver: Encodable {
    let name: String
    let version: String
    let language: String
    let rules: [Rule]
  }

  /// Section 3.49.
  struct Rule: Encodable {
    let id: String
    let shortDescription: Text?
    let fullDescription: Text?
    let help: Text?
    let defaultConfiguration: Configuration?
  }

  /// Sections 3.11 and 3.12.
  struct Text: Encodable {
    let text: String
    let markdown: String?

    /// Braces are doubled, since they stand for placeholders (section 3.11.5).
    init(_ text: String, markdown: String? = nil) {
      self.text = Self.escaped(text)
      self.markdown = markdown.map(Self.escaped)
    }

    private static func escaped(_ text: String) -> String {
      text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
  }

  /// Section 3.50.
  struct Configuration: Encodable { let level: String }

  /// Section 3.20.
  struct Invocation: Encodable { let executionSuccessful: Bool }

  /// Section 3.27.
  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: Text
    let locations: [Location]
    let partialFingerprints: [String: String]
    let fixes: [Fix]?
    let suppressions: [Suppression]
    let properties: Properties
  }

  /// Sections 3.28 and 3.29.
  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let logicalLocations: [LogicalLocation]?
  }

  /// Section 3.33.
  struct LogicalLocation: Encodable {
    let name: String
    let fullyQualifiedName: String
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: ArtifactLocation
    /// Left out where the file has no lines of its own: the logical location tells the place.
    let region: Region?
  }

  /// Section 3.4.
  struct ArtifactLocation: Encodable {
    let uri: String
    let uriBaseId: String?
  }

  /// Section 3.30. Bytes are left out: a file in another encoding than UTF-8 is told in characters only.
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let charOffset: Int
    let charLength: Int
  }

  /// Sections 3.55, 3.56 and 3.57.
  struct Fix: Encodable {
    let description: Text
    let artifactChanges: [ArtifactChange]
  }

  struct ArtifactChange: Encodable {
    let artifactLocation: ArtifactLocation
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Content
  }

  struct Content: Encodable { let text: String }

  /// Section 3.35.
  struct Suppression: Encodable {
    let kind: String
    let justification: String?
  }

  /// A property bag (section 3.8) of what the standard has no name for.
  struct Properties: Encodable {
    let severity: Severity
    let conceptId: String?
    let term: String?
    let status: String?
    let suggestions: [String]?
    let isUncertain: Bool?
  }
}
