import Languages

/// The words of one language's terms and the automaton over them. A view into the block of a `TermIndex`.
///
/// Every word of every form has a number. A state of the automaton is a start of some form, word by word; the state 0
/// is the empty start. A form ends in a state that accepts it.
struct LanguageIndex {
  let language: Language
  private let wordOffsets: UnsafeBufferPointer<UInt32>
  private let wordBytes: UnsafeRawBufferPointer
  private let wordSlots: UnsafeBufferPointer<UInt32>
  private let strippedSlots: UnsafeBufferPointer<UInt32>
  private let strippedNext: UnsafeBufferPointer<UInt32>
  private let rootNext: UnsafeBufferPointer<UInt32>
  private let edges: UnsafeBufferPointer<UInt32>
  private let acceptOffsets: UnsafeBufferPointer<UInt32>
  private let accepts: UnsafeBufferPointer<UInt32>
  private let reported: UnsafeRawBufferPointer

  init(language: Language, sections: IndexSections, first: Int) {
    func integers(_ section: IndexLayout.LanguageSection) -> UnsafeBufferPointer<UInt32> {
      sections.integers(first + section.rawValue)
    }
    self.language = language
    wordOffsets = integers(.wordOffsets)
    wordBytes = sections.bytes(first + IndexLayout.LanguageSection.wordBytes.rawValue)
    wordSlots = integers(.wordSlots)
    strippedSlots = integers(.strippedSlots)
    strippedNext = integers(.strippedNext)
    rootNext = integers(.rootNext)
    edges = integers(.edges)
    acceptOffsets = integers(.acceptOffsets)
    accepts = integers(.accepts)
    reported = sections.bytes(first + IndexLayout.LanguageSection.reported.rawValue)
  }

  /// The number of words.
  var wordCount: Int { max(wordOffsets.count - 1, 0) }

  /// The folded bytes of a word.
  func bytes(of word: UInt32) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: wordBytes[Int(wordOffsets[Int(word)])..<Int(wordOffsets[Int(word) + 1])])
  }

  /// The number of a folded word, or nil for a word that is in no form.
  func word(_ folded: some Collection<UInt8>) -> UInt32? {
    var slot = Int(truncatingIfNeeded: IndexLayout.hash(folded)) & (wordSlots.count - 1)
    while wordSlots[slot] != 0 {
      let word = wordSlots[slot] - 1
      if bytes(of: word).elementsEqual(folded) { return word }
      slot = (slot + 1) & (wordSlots.count - 1)
    }
    return nil
  }

  /// All words that are the same without accents.
  func words(stripped: [UInt8]) -> [UInt32] {
    var slot = Int(truncatingIfNeeded: IndexLayout.hash(stripped)) & (strippedSlots.count - 1)
    while strippedSlots[slot] != 0 {
      let first = strippedSlots[slot] - 1
      if Folding.stripped(Array(bytes(of: first))) == stripped {
        return Array(
          sequence(first: first) { word in strippedNext[Int(word)] == 0 ? nil : strippedNext[Int(word)] - 1 })
      }
      slot = (slot + 1) & (strippedSlots.count - 1)
    }
    return []
  }

  /// The state after a first word, or nil.
  @inline(__always)
  func start(_ word: UInt32) -> UInt32? {
    let next = rootNext[Int(word)]
    return next == 0 ? nil : next
  }

  /// The state after one more word, or nil.
  func next(_ state: UInt32, _ word: UInt32, _ joint: TermWords.Joint) -> UInt32? {
    let key = IndexLayout.Edge.key(word, joint)
    let count = edges.count / IndexLayout.Edge.width
    var slot = Int(truncatingIfNeeded: IndexLayout.hash(state: state, word: key)) & (count - 1)
    while true {
      let row = slot * IndexLayout.Edge.width
      let next = edges[row + IndexLayout.Edge.next]
      if next == 0 { return nil }
      if edges[row + IndexLayout.Edge.state] == state, edges[row + IndexLayout.Edge.word] == key { return next }
      slot = (slot + 1) & (count - 1)
    }
  }

  /// Whether a form goes on from a state whose term is reported: another one is to be written.
  @inline(__always)
  func leadsToReported(_ state: UInt32) -> Bool { reported[Int(state)] != 0 }

  /// The forms that end in a state.
  func forms(in state: UInt32) -> Slice<UnsafeBufferPointer<UInt32>> {
    accepts[Int(acceptOffsets[Int(state)])..<Int(acceptOffsets[Int(state) + 1])]
  }
}
