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
  func isElided(_ folded: ShortWord) -> Bool {
    guard self == .french else { return false }
    // One letter, as most are.
    if folded.high == 0, folded.low < 0x80 {
      return folded.low >= 0x60 && Self.elidedLetters & 1 << UInt32(folded.low - 0x60) != 0
    }
    return Self.longElidedWords.contains(folded)
  }

  /// A folded word of at most 14 bytes with its apostrophe, where it is split off before one (`l'`, `qu'` …); else nil.
  public func elided(_ folded: ShortWord) -> ShortWord? {
    guard isElided(folded) else { return nil }
    var word = folded
    word.append(UInt8(ascii: "'"), at: folded.count)
    return word
  }

  /// A bit for each letter, that of `a` after the lowest.
  private static let elidedLetters = "ldjcmnst".utf8.reduce(UInt32(0)) { $0 | 1 << UInt32($1 - 0x60) }

  private static let longElidedWords = ["qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu"].compactMap {
    ShortWord(Array($0.utf8))
  }
}
