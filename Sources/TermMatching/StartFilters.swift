import Languages

/// What tells of runs of letters whether a term may start there.
struct StartFilters {
  /// What words forms start with.
  let starts: HashFilter
  /// Words that are forms alone, or that forms start with which may be found in pieces.
  let wholes: HashFilter
  /// What two words forms start with, see `pair`.
  let pairs: HashFilter
  /// Pairs, with a space or nothing between them, that are forms alone.
  let wholePairs: HashFilter
  /// What three words forms start with, with a space or nothing between them: the hashes of pairs and of third words.
  let triples: HashFilter
  /// Whether a form starts with a digit.
  let takesDigits: Bool

  /// The hash of two words by theirs: with a space or nothing between them, or, where `isApart` is 1, with punctuation or
  /// a hyphen.
  @inline(__always)
  static func pair(_ first: UInt64, _ second: UInt64, isApart: UInt64) -> UInt64 {
    let product = (first ^ (0 &- isApart) & 0x9FB2_1C65_1E98_DF25) &+ second &* 0x9E37_79B9_7F4A_7C15
    return product ^ product &>> 29
  }
}

/// Collects the words of the filters.
struct StartFilterBuilder {
  private var starts: Set<UInt64> = []
  private var wholes: Set<UInt64> = []
  private var pairs: Set<UInt64> = []
  private var wholePairs: Set<UInt64> = []
  private var triples: Set<UInt64> = []
  private var takesDigits = false

  /// Adds a folded word that forms start with.
  mutating func add(_ first: [UInt8], isWhole: Bool) {
    if let digit = first.first, (0x30...0x39).contains(digit) { takesDigits = true }
    let hashes = Self.hashes(of: first)
    starts.formUnion(hashes)
    if isWhole || Self.goesOnUnseen(first) { wholes.formUnion(hashes) }
  }

  /// Adds two folded words that forms start with.
  mutating func add(_ first: [UInt8], _ second: [UInt8], isSpaced: Bool, isWhole: Bool) {
    let hashes = Self.pairs(Self.hashes(of: first), second, isSpaced: isSpaced)
    pairs.formUnion(hashes)
    if isSpaced, isWhole || Self.goesOnUnseen(second) { wholePairs.formUnion(hashes) }
  }

  /// Adds three folded words that forms start with, with a space or nothing between them.
  mutating func add(_ first: [UInt8], _ second: [UInt8], _ third: [UInt8]) {
    let hashes = Self.pairs(Self.hashes(of: first), second, isSpaced: true)
    triples.formUnion(Self.pairs(hashes, third, isSpaced: true))
  }

  private static func pairs(_ first: [UInt64], _ second: [UInt8], isSpaced: Bool) -> [UInt64] {
    let second = hashes(of: second)
    return first.flatMap { first in second.map { StartFilters.pair(first, $0, isApart: isSpaced ? 0 : 1) } }
  }

  /// Whether the run of letters that a folded word starts with is followed by another one of the same word, behind an
  /// apostrophe.
  private static func goesOnUnseen(_ folded: [UInt8]) -> Bool {
    folded.dropFirst().dropLast().contains(UInt8(ascii: "'"))
  }

  /// The hashes of the runs of letters that a folded word may be in a text, up to what is no letter: in capitals accents
  /// may lack, and at the start of a word that of its first letter.
  private static func hashes(of folded: [UInt8]) -> [UInt64] {
    // The apostrophe of a possessive stands before the run.
    let folded = folded.first == UInt8(ascii: "'") ? Array(folded.dropFirst()) : folded
    let first = folded.count > 1 ? Folding.stripped(Array(folded.prefix(2))) + folded.dropFirst(2) : folded
    return Set([folded, first, Folding.stripped(folded)]).map { spelling in
      IndexLayout.hash(
        ShortWord(piece: spelling[...].prefix { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 }.prefix(IndexLayout.pieceSize)))
    }
  }

  /// Appends the sections of the filters. O(number of pairs).
  func write(to block: inout IndexBlock) {
    for hashes in [starts, wholes, pairs, wholePairs, triples] { block.append(HashFilter.bytes(of: hashes)) }
    block.append([takesDigits ? 1 : 0] as [UInt8])
  }
}
