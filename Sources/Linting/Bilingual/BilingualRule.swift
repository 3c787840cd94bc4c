import Localization

/// One thing that a linter looks for in a text and its translation.
protocol BilingualRule: RuleText {
  /// Sources with their targets, and `[[` and `]]` round the places that it finds. They are its tests and stand in its
  /// documentation.
  static var examples: [BilingualExample] { get }

  /// What it finds, in any order; each finding points into the source where `isInSource`, else into the target.
  static func findings(in document: BilingualDocument) -> [Finding]
  /// Whether its findings stand in the source.
  static var isInSource: Bool { get }
}

extension BilingualRule {
  static var isInSource: Bool { false }
}

/// A text and its translation that show what a rule finds.
struct BilingualExample: Sendable {
  /// A segment, with `[[` and `]]` round each finding.
  struct Segment: Sendable {
    let source: String
    let target: String
  }

  let sourceLanguage: String
  let targetLanguage: String
  let segments: [Segment]

  /// English sentences with their French translations, one after the other.
  init(_ sentences: String...) {
    self.init("en", "fr", sentences)
  }

  /// Sentences in two languages, each followed by its translation.
  init(_ sourceLanguage: String, _ targetLanguage: String, _ sentences: [String]) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    segments = stride(from: 0, to: sentences.count - 1, by: 2).map {
      Segment(source: sentences[$0], target: sentences[$0 + 1])
    }
  }
}
