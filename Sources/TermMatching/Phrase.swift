import Languages

/// The words of one sentence, gathered for matching: those in no term too. One buffer serves all sentences of a text.
struct Phrase: ~Copyable {
  /// A word of a text with the term words that it can stand for.
  struct Word {
    var token: Token
    /// The number of a term word, or `LanguageIndex.none`.
    var candidate: UInt32
    /// Where further numbers are (see `others(of:)`), which are rare; 0 for none.
    var others: UInt32
  }

  /// The number of words.
  private(set) var count = 0
  /// The number of words that a term can start with.
  private(set) var startCount = 0
  private let capacity: Int
  private let words: UnsafeMutablePointer<Word>
  private let starts: UnsafeMutablePointer<Int32>
  /// Further numbers: how many, and then themselves.
  private var alternatives: [UInt32] = [0]

  /// Creates an empty phrase of at most so many words. Memory is used where there are words.
  init(capacity: Int) {
    self.capacity = capacity
    words = .allocate(capacity: capacity)
    starts = .allocate(capacity: capacity)
  }

  deinit {
    words.deallocate()
    starts.deallocate()
  }

  /// A word by its place.
  subscript(place: Int) -> Word {
    @inline(__always) get {
      precondition(place >= 0 && place < count)
      return words[place]
    }
  }

  /// The place of a word that a term can start with, by its number among those, which go up.
  @inline(__always)
  func start(_ number: Int) -> Int {
    precondition(number >= 0 && number < startCount)
    return Int(starts[number])
  }

  /// The numbers that a word with `others` can stand for beside its candidate.
  func others(of word: Word) -> ArraySlice<UInt32> {
    let start = Int(word.others) + 1
    return alternatives[start..<start + Int(alternatives[start - 1])]
  }

  /// Adds a word that stands for one term word, or for `LanguageIndex.none`.
  @inline(__always)
  mutating func append(_ token: Token, _ candidate: UInt32, isStart: Bool) {
    precondition(count < capacity)
    (words + count).initialize(to: Word(token: token, candidate: candidate, others: 0))
    // Written in any case and counted if it is one: this is no branch.
    starts[startCount] = Int32(truncatingIfNeeded: count)
    startCount &+= isStart ? 1 : 0
    count &+= 1
  }

  /// Adds a word that stands for several term words, or none.
  mutating func append(_ token: Token, _ candidates: [UInt32], isStart: Bool) {
    append(token, candidates.first ?? LanguageIndex.none, isStart: isStart)
    guard candidates.count > 1 else { return }
    words[count - 1].others = UInt32(alternatives.count)
    alternatives.append(UInt32(candidates.count - 1))
    alternatives += candidates.dropFirst()
  }

  /// Takes the last word out and returns it. There must be one.
  mutating func removeLast() -> Word {
    precondition(count > 0)
    count -= 1
    if startCount > 0, Int(starts[startCount - 1]) == count { startCount -= 1 }
    return words[count]
  }

  /// Makes room for the next sentence.
  mutating func removeAll() {
    count = 0
    startCount = 0
    if alternatives.count > 1 { alternatives.removeLast(alternatives.count - 1) }
  }
}
