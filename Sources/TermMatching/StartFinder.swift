import Languages

/// Finds where a term may start, some hundred words at a time: most words of a text start none and are never read one by
/// one.
///
/// It looks at runs of letters of ASCII and Latin-1, and asks `StartFilters` for the run, and for it and the next one; what
/// it cannot judge so, it takes for a start. A yes may be wrong, a no is right.
struct StartFinder: ~Copyable {
  /// A place where a term may start.
  struct Start {
    let offset: Int
    /// The number of the run that starts there, or nil where none was looked at.
    let run: Int?
  }

  private let text: UnsafeRawBufferPointer
  private let filters: StartFilters
  /// The runs that were looked at last.
  private let runs: UnsafeMutablePointer<LetterRun>
  private(set) var runCount = 0
  /// The number of those of which it is known whether a term may start there.
  private var judgedCount = 0
  /// The numbers of the runs that are a first word of a term, from those on that are not judged.
  private let firsts: UnsafeMutablePointer<Int32>
  private var firstCount = 0
  /// Those of them that are judged, with the runs behind them.
  private let pairs: UnsafeMutablePointer<RunPair>
  /// The numbers of the runs where a term may start, and how many of them were left behind.
  private let starts: UnsafeMutablePointer<Int32>
  private var startCount = 0
  private var passedCount = 0
  /// What to keep of the first 16 bytes of a run, by its length.
  private let masks: UnsafeMutablePointer<ShortWord>
  private let gaps = RunGap.Table()
  /// The offset up to which runs were looked at.
  private var past = 0

  /// Runs that are kept behind the last one that is judged, so that a term can be walked along; one is kept before.
  private static let behind = 12
  /// From so many on no further block is looked at, which may have 32.
  private static let enough = 192

  /// Creates a finder at the start of a text.
  init(_ text: UnsafeRawBufferPointer, filters: StartFilters) {
    self.text = text
    self.filters = filters
    runs = .allocate(capacity: Self.enough + 32)
    firsts = .allocate(capacity: Self.enough + 32)
    pairs = .allocate(capacity: Self.enough + 32)
    starts = .allocate(capacity: Self.enough + 32)
    masks = .allocate(capacity: 65)
    for length in 0...64 { (masks + length).initialize(to: LetterRun.mask(length)) }
  }

  deinit {
    runs.deallocate()
    firsts.deallocate()
    pairs.deallocate()
    starts.deallocate()
    masks.deallocate()
    gaps.deallocate()
  }

  /// A run that was looked at last, by its number.
  subscript(run: Int) -> LetterRun {
    @inline(__always) get {
      precondition(run >= 0 && run < runCount)
      return runs[run]
    }
  }

  /// The first place at an offset or behind it where a term may start; at the latest somewhere near the end of the text.
  /// Of the runs before it, one is kept. O(the distance).
  mutating func next(from offset: Int) -> Start {
    guard offset > 0 else { return Start(offset: offset, run: nil) }
    while true {
      while passedCount < startCount {
        let number = Int(starts[passedCount])
        let run = runs[number]
        if run.end > offset {
          // What looked like one run may be several words.
          return run.start < offset ? Start(offset: offset, run: nil) : Start(offset: run.start, run: number)
        }
        passedCount &+= 1
      }
      guard readOn(from: offset) else { return Start(offset: max(offset, past), run: nil) }
    }
  }

  /// The first 16 bytes of a run, with small letters for capitals, and whether it has capitals.
  @inline(__always)
  func folded(_ run: LetterRun) -> (word: ShortWord, hasCapital: Bool) { run.folded(text, masks: masks) }

  /// 1 where the last letter of a run may be the call of a note (`l'hommea`), else 0.
  @inline(__always)
  func mayEndWithCall(_ run: LetterRun) -> UInt64 {
    let letter = UInt64((text[run.end &- 1] | 0x20) &- UInt8(ascii: "a"))
    // Differences below 0 have the highest bit.
    return ((letter &- 4) & (4 &- UInt64(truncatingIfNeeded: run.length))) &>> 63
  }

  /// Looks at further runs from an offset on; false near the end of the text.
  private mutating func readOn(from offset: Int) -> Bool {
    guard let base = text.baseAddress else { return false }
    if offset > past {
      (runCount, judgedCount, firstCount) = (0, 0, 0)
      past = offset
    } else {
      let kept = max(judgedCount - 1, 0)
      runs.update(from: runs + kept, count: runCount - kept)
      // Not `-=`: Swift 6.3 cannot compile that with `--sanitize=thread`.
      for number in 0..<firstCount { firsts[number] = firsts[number] - Int32(kept) }
      runCount -= kept
      judgedCount -= kept
    }
    (startCount, passedCount) = (0, 0)
    let last = text.count &- 96
    while past <= last, runCount < Self.enough { readBlock(base) }
    // A run is judged with the next one. At the end of the text the last one is left for who reads word by word.
    let isAtEnd = past > last
    judge(base, upTo: isAtEnd ? runCount - 1 : runCount - Self.behind)
    guard isAtEnd, startCount == 0 else { return true }
    if runCount > 0 { past = min(past, runs[runCount - 1].start) }
    return false
  }

  /// Appends the runs of a block of 64 bytes that lies wholly in the text.
  @inline(__always)
  private mutating func readBlock(_ base: UnsafeRawPointer) {
    let block = LetterBlock(base + past, takesDigits: filters.takesDigits)
    // What is rare costs nothing where it is not.
    if block.forced == 0 {
      appendRuns(of: block, base) { _, _ in 0 }
    } else {
      appendRuns(of: block, base) { start, length in
        let run = ((1 as UInt64) &<< UInt64(truncatingIfNeeded: length) &- 1) &<< UInt64(truncatingIfNeeded: start)
        return block.forced & run == 0 ? 0 : 1
      }
    }
    // A run may go on behind the block: it starts the next one, if it is not as long as a block.
    var next = past &+ 64 &- (~block.letters).leadingZeroBitCount
    if next == past {
      runs[runCount] = LetterRun(base, start: past, length: LetterRun.longest, isForced: 1, masks: masks)
      firsts[firstCount] = Int32(truncatingIfNeeded: runCount)
      runCount &+= 1
      firstCount &+= 1
      next &+= 64
    }
    // A scalar between runs is looked at as a whole. One branch, which is seldom taken.
    let behind = base.load(fromByteOffset: past &+ 64, as: UInt8.self)
    if Int(behind & 0xC0 ^ 0x80) | (next ^ (past &+ 64)) == 0 {
      while next > past &+ 60, base.load(fromByteOffset: next, as: UInt8.self) & 0xC0 == 0x80 { next &-= 1 }
    }
    past = next
  }

  /// Appends the runs that end in a block.
  ///
  /// - Parameter isForced: 1 where a run of the block, by its place there and its length, is taken for a start whatever its
  ///   letters are, else 0.
  @inline(__always)
  private mutating func appendRuns(
    of block: LetterBlock, _ base: UnsafeRawPointer, isForced: (_ start: Int, _ length: Int) -> UInt64
  ) {
    let (runs, firsts, filter, masks, past) = (runs, firsts, filters.starts, masks, past)
    var runCount = runCount
    var firstCount = firstCount
    var starts = block.starts
    var ends = block.ends
    while ends != 0 {
      let start = starts.trailingZeroBitCount
      let length = ends.trailingZeroBitCount &- start
      starts &= starts &- 1
      ends &= ends &- 1
      let isForced = isForced(start, length)
      let run = LetterRun(base, start: past &+ start, length: length, isForced: isForced, masks: masks)
      runs[runCount] = run
      // Written in any case and counted if it is one: no branch depends on the word.
      firsts[firstCount] = Int32(truncatingIfNeeded: runCount)
      firstCount &+= Int(truncatingIfNeeded: filter.holds(run.hash) | isForced)
      runCount &+= 1
    }
    self.runCount = runCount
    self.firstCount = firstCount
  }

  /// Judges the runs before a number: by each and the next one, and then, where a term may go on with that, by a third one.
  private mutating func judge(_ base: UnsafeRawPointer, upTo end: Int) {
    let count = judgePairs(base, upTo: end)
    let (starts, pairs) = (starts, pairs)
    var startCount = 0
    for number in 0..<count {
      let pair = pairs[number]
      // Written in any case, as the first words are.
      starts[startCount] = pair.place
      if pair.gap.isOther & (pair.isCertain ^ 1) == 0 {
        startCount &+= Int(truncatingIfNeeded: pair.isCertain | mayGoOn(base, pair))
      } else if mayHang(base, pair) {
        startCount &+= 1
      }
    }
    self.startCount = startCount
    judgedCount = max(judgedCount, end)
  }

  /// Gathers the pairs of runs with which a term may start, and returns how many there are.
  private mutating func judgePairs(_ base: UnsafeRawPointer, upTo end: Int) -> Int {
    let (runs, firsts, pairs, filters, gaps) = (runs, firsts, pairs, filters, gaps)
    var count = 0
    var number = 0
    while number < firstCount, firsts[number] < end {
      let place = firsts[number]
      let run = runs[Int(place)]
      let next = runs[Int(place) &+ 1]
      let gap = RunGap(base, from: run.end, to: next.start, gaps)
      let hash = StartFilters.pair(run.hash, next.hash, isApart: gap.isApart)
      let mayGoOn = filters.pairs.holds(hash) & (gap.isSpaced | gap.isApart) | gap.isOther
      let isCertain = run.isForced | filters.wholes.holds(run.hash) | next.isForced | mayEndWithCall(next)
      pairs[count] = RunPair(hash: hash, place: place, gap: gap, isCertain: isCertain)
      count &+= Int(truncatingIfNeeded: isCertain | mayGoOn)
      number &+= 1
    }
    firsts.update(from: firsts + number, count: firstCount - number)
    firstCount -= number
    return count
  }

  /// 1 where a term may go on behind a pair of which the filter said so, or end with it; else 0.
  @inline(__always)
  private func mayGoOn(_ base: UnsafeRawPointer, _ pair: RunPair) -> UInt64 {
    let next = runs[Int(pair.place) &+ 1]
    // At the end of the text there is no third run.
    let isLast: UInt64 = Int(pair.place) &+ 2 < runCount ? 0 : 1
    let third = runs[Int(pair.place) &+ 2 &- Int(truncatingIfNeeded: isLast)]
    let gap = RunGap(base, from: next.end, to: third.start, gaps)
    let triple = filters.triples.holds(StartFilters.pair(pair.hash, third.hash, isApart: 0))
    return pair.gap.isApart | filters.wholePairs.holds(pair.hash) | isLast | gap.isApart | gap.isOther
      | gap.isSpaced & (triple | third.isForced | mayEndWithCall(third))
  }
}

extension StartFinder {
  /// The bytes of an apostrophe at an offset behind a run, 0 where there is none.
  @inline(__always)
  func apostropheLength(at offset: Int) -> Int {
    if text[offset] == UInt8(ascii: "'") { return 1 }
    return text[offset] == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0x99 ? 3 : 0
  }

  /// Whether something between the runs of a pair may belong to one of their words, such as a digit or a hyphen, or be a
  /// word; or a term may start with the pair, whatever stands between.
  private mutating func mayHang(_ base: UnsafeRawPointer, _ pair: RunPair) -> Bool {
    let run = runs[Int(pair.place)]
    let next = runs[Int(pair.place) + 1]
    if filters.pairs.holds(pair.hash) != 0
      || filters.pairs.holds(StartFilters.pair(run.hash, next.hash, isApart: 1)) != 0
    {
      return true
    }
    guard next.start - run.end <= 8 else { return true }
    for offset in run.end..<next.start {
      switch text[offset] {
      // Spaces, brackets, quotation marks and the dashes that `LetterBlock` knows.
      case 0x80..., 0x20, 0x0A, 0x22, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B: continue
      default: return true
      }
    }
    return false
  }
}
