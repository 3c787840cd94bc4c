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
  static let version: UInt32 = 34
  /// Bytes before the section table.
  static let headerSize = 16

  /// The sections that every index has.
  enum Section: Int, CaseIterable {
    /// The stamp of what the index was built from (UTF-8).
    case stamp
    /// All texts, UTF-8.
    case strings
    case files, entries, entriesByID, terms, forms
    /// For each form the flags of its term, a byte each: close together, since the search looks at them.
    case formFlags
    case languages
  }

  /// The sections of each language, in this order, after the ones above.
  enum LanguageSection: Int, CaseIterable {
    /// The words in pieces of 16 bytes with zeros past their ends: first the first piece of each, then the further
    /// pieces of the long ones, from the number that `wordOffsets` has.
    case wordOffsets, wordPieces
    case wordSlots, strippedSlots, strippedNext, firstEdges
    /// For each state the count of its edges, their keys in order, and in the same order what they lead to.
    case edges
    /// The forms that end in a state, where they are several: their count and themselves.
    case formLists
    /// What words forms start with, see `StartFilters`, and whether one starts with a digit.
    case startFilter, wholeFilter, pairFilter, wholePairFilter, tripleFilter, digits
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

  /// A slot of `wordSlots` holds the number of a word plus one, with `mark` where a form starts with the word; 0 where it
  /// is empty.
  ///
  /// Columns of a slot of `strippedSlots`: the number of a word plus one, 0 where it is empty, and the upper half of the
  /// hash.
  enum Slot {
    static let number = 0, tag = 1, width = 2

    @inline(__always)
    static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }
  }

  /// The highest bit of a number in `wordSlots`, and of a form, where more than its words decides whether it stands at a
  /// place.
  static let mark: UInt32 = 1 << 31

  /// The next bit of the number of a state, where some form goes on from it.
  static let onward: UInt32 = 1 << 30

  /// Columns of a row of `firstEdges`, by the number of the first word: the state that it leads to, with `mark` where a
  /// form that is reported goes on from there, 0 where no form starts with the word; and what ends there.
  enum FirstEdge {
    static let next = 0, ending = 1, width = 2
  }

  /// What ends in a state: 0 for nothing; the number of the form plus one; or, with `list`, the place in `formLists`.
  enum Ending {
    static let list: UInt32 = 1 << 30
  }

  /// What an edge leads to: the state with `mark` and `onward`, and what ends there.
  enum Edge {
    static let next = 0, ending = 1, width = 2
    /// The state that has no edges.
    static let noneAt = 1

    /// A word with what joins it to the one before, in the two highest bits.
    @inline(__always)
    static func label(_ word: UInt32, _ joint: TermWords.Joint) -> UInt32 { word | joint.rawValue << 30 }

    /// The word of a label.
    static func word(_ label: UInt32) -> UInt32 { label & ~(0b11 << 30) }

    /// The key of a label, another one for each. Keys lie evenly among all integers, so that the place of one in their
    /// order can be guessed.
    @inline(__always)
    static func key(_ label: UInt32) -> UInt32 { label &* 0x9E37_79B1 }
  }

  /// The bytes of a piece of a word.
  static let pieceSize = 16

  /// The hash of a word of at most 16 bytes, or of the next 16 bytes of a longer one, whatever their case: both halves,
  /// multiplied.
  @inline(__always)
  static func hash(_ piece: ShortWord, after hash: UInt64 = 0) -> UInt64 {
    // The bit by which small letters differ from capitals, those of Latin-1 too.
    let others: UInt64 = ~0x2020_2020_2020_2020
    let low = piece.low & others ^ hash ^ 0xA076_1D64_78BD_642F
    let product = low.multipliedFullWidth(by: piece.high & others ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  /// The hash of bytes, 16 by 16. O(their number).
  static func hash(_ bytes: [UInt8]) -> UInt64 {
    stride(from: 0, to: bytes.count, by: pieceSize).reduce(0) { result, start in
      hash(ShortWord(piece: bytes[start...]), after: result)
    }
  }
}
