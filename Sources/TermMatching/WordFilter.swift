import Languages

/// What words the forms of a language start with and go on with: a byte for each of a power of two of hashes of the first
/// 16 bytes of a word, up to what is no letter. A yes may be wrong, a no is right.
///
/// The three lower bits of a byte are kinds, the others further bits of the hash, or 0 where several words share the byte.
struct WordFilter {
  /// What a word is in some form.
  struct Kinds: OptionSet {
    let rawValue: UInt8
    /// A form starts with it.
    static let start = Kinds(rawValue: 1)
    /// A form is the word alone, or starts with it and may be found in pieces.
    static let whole = Kinds(rawValue: 2)
    /// A form goes on with it behind its first word.
    static let second = Kinds(rawValue: 4)
  }

  /// Whether a form starts with a digit.
  let takesDigits: Bool
  private let table: UnsafeRawBufferPointer
  private let mask: Int

  /// Opens the section `wordFilter` of an index.
  init(_ section: UnsafeRawBufferPointer) {
    takesDigits = section.first.map { $0 != 0 } ?? true
    table = UnsafeRawBufferPointer(rebasing: section.dropFirst(Self.headerSize))
    mask = table.count &- 1
  }

  fileprivate static let headerSize = 64

  /// What the word may be that starts with a run of letters, of any case, with 16 bytes to read. Empty for most.
  @inline(__always)
  func kinds(_ run: UnsafeRawPointer, length: Int) -> Kinds {
    let bytes = ShortWord(
      low: UInt64(littleEndian: run.loadUnaligned(as: UInt64.self)),
      high: UInt64(littleEndian: run.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    let hash = Self.hash(of: bytes, length: length)
    let row = table[Int(truncatingIfNeeded: hash) & mask]
    // No branch depends on the word.
    let isOther = UInt8(truncatingIfNeeded: (UInt32(Self.tag(hash) ^ row &>> 3) &+ 31) &>> 5)
    let isOwned = UInt8(truncatingIfNeeded: (UInt32(row &>> 3) &+ 31) &>> 5)
    return Kinds(rawValue: row & ((isOther & isOwned) &- 1) & 7)
  }

  /// Further bits of a hash, an odd number below 32.
  @inline(__always)
  static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash &>> 59 | 1) }

  /// The hash of the first bytes of a run in 16 bytes that hold any other bytes behind it.
  @inline(__always)
  static func hash(of bytes: ShortWord, length: Int) -> UInt64 {
    let small: UInt64 = 0x2020_2020_2020_2020
    let rest = UInt64.max &<< UInt64(truncatingIfNeeded: length &* 8)
    let low = length >= 8 ? UInt64.max : ~rest
    let high = length >= 16 ? UInt64.max : length >= 8 ? ~rest : 0
    return IndexLayout.hash(ShortWord(low: (bytes.low | small) & low, high: (bytes.high | small) & high))
  }
}

/// Collects the words of a filter.
struct WordFilterBuilder {
  private var words: [[UInt8]: WordFilter.Kinds] = [:]
  private var takesDigits = false

  /// Adds a folded word.
  mutating func add(_ folded: [UInt8], _ kinds: WordFilter.Kinds) {
    if kinds.contains(.start), let first = folded.first, (0x30...0x39).contains(first) { takesDigits = true }
    // In capitals accents may lack, and at the start of a word that of its first letter.
    let first = folded.count > 1 ? Folding.stripped(Array(folded.prefix(2))) + folded.dropFirst(2) : folded
    for spelling in [folded, first, Folding.stripped(folded)] {
      words[spelling.prefix { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }.prefix(16).map { $0 }, default: []].formUnion(
        kinds)
    }
  }

  /// The section `wordFilter`. O(number of words).
  func bytes() -> [UInt8] {
    var size = 1 << 14
    while size < words.count * 8 { size *= 2 }
    var table = [UInt8](repeating: 0, count: size)
    for (word, kinds) in words {
      let hash = WordFilter.hash(of: ShortWord(piece: word[...]), length: word.count)
      let place = Int(truncatingIfNeeded: hash) & (size - 1)
      let tag = table[place] == 0 || table[place] >> 3 == WordFilter.tag(hash) ? WordFilter.tag(hash) : 0
      table[place] = tag << 3 | table[place] & 7 | kinds.rawValue
    }
    return [takesDigits ? 1 : 0] + [UInt8](repeating: 0, count: WordFilter.headerSize - 1) + table
  }
}
