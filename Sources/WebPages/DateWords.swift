public import Localization

/// A moment of ISO 8601 in the words of a language: `21 November 2026`, `21 novembre 2026`.
public struct DateWords: Sendable, Hashable {
  private static let months: [UILanguage: [String]] = [
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    .french: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
  ]

  private let written: String
  /// The year, the month and the day; nil where the text does not begin with a date.
  private let parts: (year: Int, month: Int, day: Int)?

  /// Reads a moment or a day, such as `2026-11-21T14:30:12Z`.
  public init(_ text: String) {
    written = text
    let bytes = Array(text.utf8.prefix(10))
    let digits = bytes.enumerated().allSatisfy { [4, 7].contains($0) ? $1 == 0x2D : (0x30...0x39).contains($1) }
    let numbers = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard bytes.count == 10, digits, numbers.count == 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2])
    else {
      parts = nil
      return
    }
    parts = (numbers[0], numbers[1], numbers[2])
  }

  /// The day in words; the text as it stands where it is none. French spaces do not break between the day and the month.
  public func day(_ language: UILanguage) -> String {
    guard let parts, let month = Self.months[language]?[parts.month - 1] else { return written }
    switch language {
    case .english: return "\(parts.day) \(month) \(parts.year)"
    case .french: return "\(parts.day == 1 ? "1er" : String(parts.day))\u{A0}\(month) \(parts.year)"
    }
  }

  /// The day as an element that also tells machines the moment.
  func markup(_ language: UILanguage) -> Markup {
    let day = day(language)
    return "<time\("datetime", attribute: parts == nil ? nil : written)>\(day)</time>"
  }

  /// Two are the same where their texts are.
  public static func == (left: DateWords, right: DateWords) -> Bool { left.written == right.written }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(written) }
}
