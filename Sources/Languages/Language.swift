public import Terminology

/// A language with rules of its own for tokens and forms.
public enum Language: Sendable, Hashable {
  case french, english
  /// Any other language: words between spaces, terms only in the form in which they are written.
  case other(String)

  /// The language of a tag; regions do not matter.
  public init(_ tag: LanguageTag) {
    switch tag.primary {
    case "fr": self = .french
    case "en": self = .english
    default: self = .other(tag.primary)
    }
  }

  /// The primary language subtag.
  public var code: String {
    switch self {
    case .french: "fr"
    case .english: "en"
    case .other(let code): code
    }
  }

  /// The names of hunspell dictionaries for the language, the best first.
  public var dictionaryNames: [String] {
    switch self {
    case .french: ["fr", "fr_FR", "fr_CH", "fr_BE", "fr_CA"]
    case .english: ["en_GB", "en_US"]
    case .other: []
    }
  }

  /// Whether a folded word is split off before an apostrophe (`l'`, `qu'` …).
  func isElided(_ folded: [UInt8]) -> Bool {
    guard self == .french else { return false }
    if folded.count == 1 { return "ldjcmnst".utf8.contains(folded[0]) }
    return Self.longElidedWords.contains(folded)
  }

  private static let longElidedWords = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"].map {
    Array($0.utf8)
  }
}
