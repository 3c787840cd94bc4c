import Languages

/// How a term index lies in one block of memory: numbered sections of 32-bit integers or bytes, each aligned to 8 bytes.
///
/// The block is written to disk as it is and mapped again, so nothing in it is a pointer and nothing needs decoding.
/// It starts with the magic number, the format's version and the number of sections, then a row of offset and length in
/// bytes for each section.
enum IndexLayout {
  /// `MJIX` in little-endian order.
  static let magic: UInt32 = 0x5849_4A4D
  /// Changes whenever the meaning of the block changes, so that an old file is built anew.
  static let version: UInt32 = 10
  /// Bytes before the section table.
  static let headerSize = 16

  /// The sections that every index has.
  enum Section: Int, CaseIterable {
    /// The stamp of what the index was built from (UTF-8).
    case stamp
    /// All texts, UTF-8.
    case strings
    case files, entries, entriesByID, terms, forms, languages
  }

  /// The sections of each language, in this order, after the ones above.
  enum LanguageSection: Int, CaseIterable {
    case wordOffsets, wordBytes, wordSlots, strippedSlots, strippedNext, rootNext, edges, acceptOffsets, accepts,
      reported
  }

  /// Columns of a row of `files`.
  enum File {
    static let path = 0, pathLength = 1, rootStart = 2, rootEnd = 3, version = 4, style = 5, dialect = 6,
      dialectLength = 7, width = 8
  }

  /// Columns of a row of `entries`. The start is a 64-bit number in two columns.
  enum Entry {
    static let id = 0, idLength = 1, file = 2, startLow = 3, startHigh = 4, length = 5, firstTerm = 6, termCount = 7,
      ordinal = 8, subject = 9, subjectLength = 10, subset = 11, subsetLength = 12, width = 13
  }

  /// Columns of a row of `terms`.
  enum Term {
    static let entry = 0, language = 1, text = 2, textLength = 3, status = 4, partOfSpeech = 5, gender = 6, type = 7,
      flags = 8, section = 9, position = 10, firstForm = 11, formCount = 12, tag = 13, tagLength = 14, width = 15
  }

  /// Columns of a row of `forms`.
  enum Form {
    static let term = 0, text = 1, textLength = 2, gender = 3, number = 4, inflection = 5, inflectionLength = 6,
      width = 7
  }

  /// Columns of a row of `languages`.
  enum Language {
    static let code = 0, codeLength = 1, width = 2
  }

  /// Columns of a slot of `edges`: the state, the word with its joint, the next state (0 in an empty slot).
  enum Edge {
    static let state = 0, word = 1, next = 2, width = 3

    /// A word with what joins it to the one before, in the two highest bits.
    @inline(__always)
    static func key(_ word: UInt32, _ joint: TermWords.Joint) -> UInt32 { word | joint.rawValue << 30 }
  }

  /// The hash of folded bytes (FNV-1a, 64 bits, with a final mix).
  @inline(__always)
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mixed(hash)
  }

  /// The hash of an edge.
  @inline(__always)
  static func hash(state: UInt32, word: UInt32) -> UInt64 {
    mixed((UInt64(state) << 32 | UInt64(word)) &* 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93 ^ (value >> 29)
  }
}
