/// A language tag as `xml:lang` carries it (BCP 47), such as `fr` or `en-GB`.
public struct LanguageTag: RawRepresentable, Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// The tag with hyphens, in the customary case: `zh-Hant-TW`.
  public let rawValue: String

  /// A language that is not known (ISO 639-2 `und`).
  public static let undetermined = LanguageTag(rawValue: "und")
  /// French.
  public static let french = LanguageTag(rawValue: "fr")
  /// English.
  public static let english = LanguageTag(rawValue: "en")

  /// Creates a tag; underscores become hyphens, a POSIX `@modifier` is dropped, letters get their customary case.
  public init(rawValue: String) {
    // Nearly every tag is a language of two letters and no more.
    if rawValue.utf8.count == 2, rawValue.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) {
      self.rawValue = rawValue
      return
    }
    let subtags = rawValue.prefix { $0 != "@" && $0 != "." }.split { $0 == "-" || $0 == "_" }
    let written = subtags.enumerated().map { index, subtag in
      switch (index, subtag.count) {
      case (0, _): subtag.lowercased()
      case (_, 4) where subtag.allSatisfy(\.isLetter): subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
      case (_, 2): subtag.uppercased()
      default: subtag.lowercased()
      }
    }
    self.rawValue = written.isEmpty ? "und" : written.joined(separator: "-")
  }

  /// The primary language subtag: `en` of `en-GB`.
  public var primary: String { String(rawValue.prefix { $0 != "-" }) }

  /// Whether the tag has the form that `xsd:language` asks for.
  public var isWellFormed: Bool {
    rawValue.split(separator: "-", omittingEmptySubsequences: false).enumerated().allSatisfy { index, subtag in
      (1...8).contains(subtag.count)
        && subtag.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || (index > 0 && $0.isDigit)) }
    }
  }

  /// The tag.
  public var description: String { rawValue }

  /// Orders by Unicode scalars.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.rawValue < right.rawValue }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
