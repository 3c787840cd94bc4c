/// Folding of letters that does not change meaning: case, composition, œ = oe. Accents stay.
public enum Folding {
  /// Appends the folded form of one scalar to UTF-8 bytes.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
    case 0x00...0x7F: bytes.append(UInt8(scalar.value))
    case 0xC0...0xDE where scalar.value != 0xD7 && scalar.value != 0xC6:
      bytes.append(0xC3)
      bytes.append(UInt8(0x80 + scalar.value - 0xC0 + 0x20))
    case 0x152, 0x153: bytes.append(contentsOf: [UInt8(ascii: "o"), UInt8(ascii: "e")])
    case 0xC6, 0xE6: bytes.append(contentsOf: [UInt8(ascii: "a"), UInt8(ascii: "e")])
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        bytes.append(contentsOf: UTF8.encode(lower) ?? .init())
      }
    }
  }

  /// The letter with a combining mark as one scalar (U+0065 U+0301 → U+00E9), or nil where Unicode has none.
  static func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(base)
    pair.append(mark)
    return compositions[Character(String(pair))]
  }

  /// Folded bytes without accents: `irrégulière` → `irreguliere`. O(length).
  public static func stripped(_ folded: [UInt8]) -> [UInt8] {
    guard folded.contains(where: { $0 >= 0x80 }) else { return folded }
    var bytes: [UInt8] = []
    for scalar in String(decoding: folded, as: UTF8.self).unicodeScalars {
      bytes.append(contentsOf: UTF8.encode(bases[scalar] ?? scalar) ?? .init())
    }
    return bytes
  }

  /// Whether text that may lack accents can stand for a word: each letter is the word's, or its base without accent.
  ///
  /// With `onlyFirst`, only the first letter may lack its accent (`Etat` for `état`).
  public static func covers(_ folded: [UInt8], _ word: [UInt8], onlyFirst: Bool) -> Bool {
    let text = String(decoding: folded, as: UTF8.self).unicodeScalars
    let target = String(decoding: word, as: UTF8.self).unicodeScalars
    guard text.count == target.count else { return false }
    for (index, pair) in zip(text, target).enumerated() where pair.0 != pair.1 {
      if onlyFirst && index > 0 { return false }
      if bases[pair.1] != pair.0 { return false }
    }
    return true
  }

  /// Letters with one mark of the Latin script, by canonical equivalence: `Character` compares composed and decomposed
  /// sequences as equal (Unicode Standard Annex 15), so the table finds either.
  private static let compositions: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for value in [UInt32](0xC0...0x17F) + [UInt32](0x1E00...0x1EFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      table[Character(scalar)] = scalar
    }
    return table
  }()

  /// The base letter of each lower-case letter with a mark. Written out, because every lookup needs it at once.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let families = [
      "aàáâãäåāăą", "cçćĉċč", "dď", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "jĵ", "kķ", "lĺļľ", "nñńņň",
      "oòóôõöōŏő", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for family in families {
      let letters = Array(family.unicodeScalars)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()
}
