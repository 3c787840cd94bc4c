import Terminology

/// Names of findings that stay the same when lines move.
///
/// A name is made of the rule, the concept, the text (without capitals and line ends) and how many like it stand before
/// it. Two findings have the same name only by a collision of 64 bits.
struct Fingerprints {
  private let prefix: String
  private var counts: [UInt64: Int] = [:]

  /// Starts a file.
  ///
  /// - Parameter prefix: what else is part of the names, such as the path of the file.
  init(_ prefix: String = "") { self.prefix = prefix }

  /// The name of the next finding of the text: 16 hexadecimal digits.
  mutating func next(_ finding: Finding) -> String {
    let words = finding.text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let key = Self.hash([prefix, finding.rule, finding.conceptID?.rawValue ?? "", words])
    let count = counts[key, default: 0]
    counts[key] = count + 1
    let digits = String(Self.hash([String(count)], from: key), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// FNV-1a with 64 bits; a NUL, which no draft has, ends each part.
  private static func hash(_ parts: [String], from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    parts.reduce(start) { hash, part in
      (part + "\0").utf8.reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
  }
}
