import Languages

/// The words of one language's terms and the automaton over them. A view into the block of a `TermIndex`: of many parts,
/// so that it is an object, which costs nothing to pass on.
///
/// Every word of every form has a number. A state of the automaton is a start of some form, word by word; the state 0
/// is the empty start. A form ends in a state that accepts it.
final class LanguageIndex {
  let language: Language
  /// What words forms start with.
  let filters: StartFilters
  private let wordOffsets: UnsafeBufferPointer<UInt32>
  private let wordPieces: UnsafeBufferPointer<UInt64>
  private let wordSlots: UnsafeBufferPointer<UInt32>
  private let strippedSlots: UnsafeBufferPointer<UInt32>
  private let strippedNext: UnsafeBufferPointer<UInt32>
  private let firstEdges: UnsafeBufferPointer<UInt32>
  private let edges: UnsafeBufferPointer<UInt32>
  private let formLists: UnsafeBufferPointer<UInt32>
  private let wordMask: Int

  /// Stands for no word.
  static let none = UInt32.max

  init(language: Language, sections: IndexSections, first: Int) {
    func integers(_ section: IndexLayout.LanguageSection) -> UnsafeBufferPointer<UInt32> {
      sections.integers(first + section.rawValue)
    }
    self.language = language
    wordOffsets = integers(.wordOffsets)
    wordPieces = sections.bytes(first + IndexLayout.LanguageSection.wordPieces.rawValue).bindMemory(to: UInt64.self)
    wordSlots = integers(.wordSlots)
    func filter(_ section: IndexLayout.LanguageSection) -> HashFilter {
      HashFilter(sections.bytes(first + section.rawValue))
    }
    filters = StartFilters(
      starts: filter(.startFilter), wholes: filter(.wholeFilter), pairs: filter(.pairFilter),
      wholePairs: filter(.wholePairFilter), triples: filter(.tripleFilter),
      takesDigits: sections.bytes(first + IndexLayout.LanguageSection.digits.rawValue).first != 0)
    strippedSlots = integers(.strippedSlots)
    strippedNext = integers(.strippedNext)
    firstEdges = integers(.firstEdges)
    edges = integers(.edges)
    wordMask = wordSlots.count - 1
    formLists = integers(.formLists)
  }

  /// The number of words.
  var wordCount: Int { max(wordOffsets.count - 1, 0) }

  /// The folded bytes of a word. O(their number).
  func bytes(of word: UInt32) -> [UInt8] {
    let further = wordOffsets[Int(word)]..<wordOffsets[Int(word) + 1]
    return piece(Int(word)).bytes + further.flatMap { piece(Int($0)).bytes }
  }

  /// The first piece of a word is at its number.
  @inline(__always)
  private func piece(_ number: Int) -> ShortWord {
    ShortWord(
      low: UInt64(littleEndian: wordPieces[number &* 2]), high: UInt64(littleEndian: wordPieces[number &* 2 &+ 1]))
  }

  /// The number of a folded word, or nil for a word that is in no form.
  func word(_ folded: [UInt8]) -> UInt32? {
    if let short = ShortWord(folded) {
      let number = word(short).number
      return number == Self.none ? nil : number
    }
    var slot = Int(truncatingIfNeeded: IndexLayout.hash(folded)) & wordMask
    while wordSlots[slot] != 0 {
      let number = (wordSlots[slot] & ~IndexLayout.mark) - 1
      if bytes(of: number) == folded { return number }
      slot = (slot &+ 1) & wordMask
    }
    return nil
  }

  /// The number of a short folded word, `none` for a word that is in no form, and whether a form starts with it.
  ///
  /// A word that is in no form mostly meets an empty slot at once, and then there is no branch that depends on the word.
  @inline(__always)
  func word(_ folded: ShortWord) -> (number: UInt32, isStart: Bool) { word(folded, hash: IndexLayout.hash(folded)) }

  /// The same, where the hash of the word is known.
  @inline(__always)
  func word(_ folded: ShortWord, hash: UInt64) -> (number: UInt32, isStart: Bool) {
    var slot = Int(truncatingIfNeeded: hash) & wordMask
    while true {
      let value = wordSlots[slot]
      // All bits where the slot is empty. Then the word 0 is compared, and the difference does not count.
      let empty = ((value | (0 &- value)) &>> 31) &- 1
      let number = (value & ~IndexLayout.mark) &- 1 &- empty
      let found = piece(Int(number))
      let difference = (found.low ^ folded.low) | (found.high ^ folded.high)
      if difference & ~UInt64(bitPattern: Int64(Int32(bitPattern: empty))) == 0 {
        return (number | empty, value & IndexLayout.mark != 0)
      }
      slot = (slot &+ 1) & wordMask
    }
  }

  /// All words that are the same without accents. O(their number).
  func words(stripped: [UInt8]) -> [UInt32] {
    let first = find(IndexLayout.hash(stripped), in: strippedSlots) { Folding.stripped(bytes(of: $0)) == stripped }
    guard let first else { return [] }
    let strippedNext = strippedNext
    return Array(sequence(first: first) { word in strippedNext[Int(word)] == 0 ? nil : strippedNext[Int(word)] - 1 })
  }

  /// Whether there may be a word other than `number` that is the same without accents. It looks at the hash alone, so a
  /// yes may be wrong; a no is right.
  @inline(__always)
  func mayHaveOther(stripped: ShortWord, than number: UInt32) -> Bool {
    guard let first = find(IndexLayout.hash(stripped), in: strippedSlots, where: { _ in true }) else { return false }
    return first != number || strippedNext[Int(first)] != 0
  }

  /// The first word in the slots of a hash that is the one meant.
  @inline(__always)
  private func find(_ hash: UInt64, in slots: UnsafeBufferPointer<UInt32>, where isMeant: (UInt32) -> Bool) -> UInt32? {
    typealias Slot = IndexLayout.Slot
    let mask = slots.count / Slot.width - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let row = slot &* Slot.width
      guard slots[row &+ Slot.number] != 0 else { return nil }
      let number = slots[row &+ Slot.number] &- 1
      if slots[row &+ Slot.tag] == Slot.tag(hash), isMeant(number) { return number }
      slot = (slot &+ 1) & mask
    }
  }

  /// A state of the automaton, with what ends in it.
  struct State {
    fileprivate let next: UInt32
    fileprivate let ending: UInt32
    fileprivate var number: UInt32 { next & ~(IndexLayout.mark | IndexLayout.onward) }
    /// Whether some form goes on from here.
    var goesOn: Bool { next & IndexLayout.onward != 0 }
    /// Whether a form goes on from here whose term is reported: another one is to be written.
    var leadsToReported: Bool { next & IndexLayout.mark != 0 }
    /// Whether a form ends here.
    var isFinal: Bool { ending != 0 }
  }

  /// The state after a first word, or nil.
  @inline(__always)
  func start(_ word: UInt32) -> State? {
    typealias FirstEdge = IndexLayout.FirstEdge
    let row = Int(word) &* FirstEdge.width
    let next = firstEdges[row &+ FirstEdge.next]
    return next == 0 ? nil : State(next: next, ending: firstEdges[row &+ FirstEdge.ending])
  }

  /// The state after one more word, or nil. The place of its key is guessed, and is mostly near.
  @inline(__always)
  func next(_ state: State, _ word: UInt32, _ joint: TermWords.Joint) -> State? {
    typealias Edge = IndexLayout.Edge
    let key = Edge.key(Edge.label(word, joint))
    let count = Int(edges[Int(state.number)])
    guard count > 0 else { return nil }
    let first = Int(state.number) &+ 1
    var place = Int(truncatingIfNeeded: UInt64(key) &* UInt64(truncatingIfNeeded: count) &>> 32)
    while edges[first &+ place] < key {
      place &+= 1
      if place == count { return nil }
    }
    while edges[first &+ place] > key {
      if place == 0 { return nil }
      place &-= 1
    }
    guard edges[first &+ place] == key else { return nil }
    let row = first &+ count &+ place &* Edge.width
    return State(next: edges[row &+ Edge.next], ending: edges[row &+ Edge.ending])
  }

  /// The forms that end in a state. O(their number).
  func forms(in state: State) -> [Int] { (0..<formCount(in: state)).map { form($0, in: state).number } }

  /// The number of forms that end in a state.
  @inline(__always)
  func formCount(in state: State) -> Int {
    if state.ending & IndexLayout.Ending.list == 0 { return state.isFinal ? 1 : 0 }
    return Int(formLists[Int(state.ending & ~IndexLayout.Ending.list)])
  }

  /// A form that ends in a state, by its place among those, and whether more than its words decides whether it stands at
  /// a place.
  @inline(__always)
  func form(_ place: Int, in state: State) -> (number: Int, isConditional: Bool) {
    let value =
      state.ending & IndexLayout.Ending.list == 0
      ? state.ending &- 1 : formLists[Int(state.ending & ~IndexLayout.Ending.list) + 1 + place]
    return (Int(value & ~IndexLayout.mark), value & IndexLayout.mark != 0)
  }
}
