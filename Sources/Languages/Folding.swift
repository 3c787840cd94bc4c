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
    // ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ (Unicode 16, block FB00)
    case 0xFB00...0xFB06:
      let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value - 0xFB00)]
      bytes.append(contentsOf: letters.utf8)
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
    bytes.reserveCapacity(folded.count)
    var place = 0
    while place < folded.count {
      if place + 1 < folded.count, let base = base(folded[place], folded[place + 1]) {
        bytes.append(base)
        place += 2
      } else {
        bytes.append(folded[place])
        place += 1
      }
    }
    return bytes
  }

  /// Whether text that may lack accents can stand for a word: each letter is the word's, or its base without accent.
  ///
  /// With `onlyFirst`, only the first letter may lack its accent (`Etat` for `état`).
  public static func covers(_ folded: [UInt8], _ word: [UInt8], onlyFirst: Bool) -> Bool {
    var place = 0
    var wordPlace = 0
    while place < folded.count, wordPlace < word.count {
      let lead = word[wordPlace]
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let letter = word[wordPlace..<min(wordPlace + length, word.count)]
      if folded[place...].starts(with: letter) {
        place += letter.count
      } else {
        if onlyFirst && place > 0 { return false }
        guard letter.count == 2, base(lead, letter[wordPlace + 1]) == folded[place] else { return false }
        place += 1
      }
      wordPlace += letter.count
    }
    return place == folded.count && wordPlace == word.count
  }

  /// The base letter of a lower-case letter with a mark, given by its two bytes, or nil. The base is always ASCII.
  static func base(_ first: UInt8, _ second: UInt8) -> UInt8? {
    // U+00C0 to U+024F are C3 80 to C9 8F.
    guard first >= 0xC3, first <= 0xC9 else { return nil }
    let base = bases[Int(first - 0xC3) * 64 + Int(second & 0x3F)]
    return base == 0 ? nil : base
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

  /// The base letter of each letter from U+00C0 to U+027F, 0 where there is none. Written out, because every lookup
  /// needs it at once.
  private static let bases: [UInt8] = {
    let families = [
      "aàáâãäåāăą", "cçćĉċč", "dď", "eèéêëēĕėęě", "gĝğġģ", "hĥ", "iìíîïĩīĭį", "jĵ", "kķ", "lĺļľ", "nñńņň",
      "oòóôõöōŏő", "rŕŗř", "sśŝşšș", "tţťț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    ]
    var table = [UInt8](repeating: 0, count: 7 * 64)
    for family in families {
      let base = family.utf8.first ?? 0
      for letter in family.unicodeScalars.dropFirst() { table[Int(letter.value) - 0xC0] = base }
    }
    return table
  }()
}
