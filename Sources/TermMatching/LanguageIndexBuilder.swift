import Languages

/// Collects the words and forms of one language and lays out its automaton.
struct LanguageIndexBuilder {
  let language: Language
  private var wordNumbers: [[UInt8]: UInt32] = [:]
  private var words: [[UInt8]] = []
  private var edges: [UInt64: UInt32] = [:]
  /// The forms that each state accepts.
  private var accepts: [[UInt32]] = [[]]
  /// Whether a form that is reported goes on from each state.
  private var leadsToReported: [Bool] = [false]

  init(language: Language) { self.language = language }

  /// Adds a form; a text without any word is passed over.
  ///
  /// - Parameters:
  ///   - isConditional: whether more than its words decides whether it stands at a place.
  ///   - isReported: whether somebody is told where it stands, since another one is to be written.
  mutating func add(_ text: String, form formNumber: UInt32, isConditional: Bool, isReported: Bool) {
    let form = isConditional ? formNumber | IndexLayout.mark : formNumber
    var state: UInt32 = 0
    let words = TermWords(text, language: language).words
    guard !words.isEmpty else { return }
    for (index, word) in words.enumerated() {
      let number = number(of: word.folded)
      let key = IndexLayout.Edge.key(number, index > 0 ? word.joint : .space)
      let edge = UInt64(state) << 32 | UInt64(key)
      if isReported, index > 0 { leadsToReported[Int(state)] = true }
      if let next = edges[edge] {
        state = next
      } else {
        state = UInt32(accepts.count)
        accepts.append([])
        leadsToReported.append(false)
        edges[edge] = state
      }
    }
    if !accepts[Int(state)].contains(form) { accepts[Int(state)].append(form) }
  }

  private mutating func number(of word: [UInt8]) -> UInt32 {
    if let number = wordNumbers[word] { return number }
    let number = UInt32(words.count)
    words.append(word)
    wordNumbers[word] = number
    return number
  }

  /// Appends the sections of the language. O(number of words and edges).
  func write(to block: inout IndexBlock) {
    writeWords(to: &block)
    writeStripped(to: &block)
    typealias Edge = IndexLayout.Edge
    typealias FirstEdge = IndexLayout.FirstEdge
    var firstEdges = [UInt32](repeating: 0, count: words.count * FirstEdge.width)
    let capacity = Self.capacity(edges.count)
    var table = [UInt32](repeating: 0, count: capacity * Edge.width)
    var filter = [UInt64](repeating: 0, count: max(capacity / 16, 1))
    var lists: [UInt32] = []
    let goingOn = Set(edges.keys.map { UInt32($0 >> 32) })
    for (edge, target) in edges {
      let next =
        target | (leadsToReported[Int(target)] ? IndexLayout.mark : 0)
        | (goingOn.contains(target) ? IndexLayout.onward : 0)
      let state = UInt32(edge >> 32)
      let word = UInt32(truncatingIfNeeded: edge)
      let ending = Self.ending(accepts[Int(target)], &lists)
      guard state != 0 else {
        firstEdges[Int(word) * FirstEdge.width + FirstEdge.next] = next
        firstEdges[Int(word) * FirstEdge.width + FirstEdge.ending] = ending
        continue
      }
      let hash = IndexLayout.hash(state: state, word: word)
      filter[Int(truncatingIfNeeded: hash) & (filter.count - 1)] |= Edge.filterBits(hash)
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while table[slot * Edge.width + Edge.next] != 0 { slot = (slot + 1) & (capacity - 1) }
      table.replaceSubrange(slot * Edge.width..<(slot + 1) * Edge.width, with: [state, word, next, ending])
    }
    block.append(firstEdges)
    block.append(filter.withUnsafeBytes { Array($0) })
    block.append(table)
    block.append(lists)
    writeFilters(to: &block)
  }

  /// Appends what lets a text be leapt over: the words that forms start with, and the pairs of words.
  private func writeFilters(to block: inout IndexBlock) {
    var filters = StartFilterBuilder()
    // The first words, by the states that they lead to.
    var first: [UInt32: [UInt8]] = [:]
    for (edge, target) in edges where edge >> 32 == 0 {
      let word = words[Int(UInt32(truncatingIfNeeded: edge))]
      filters.add(word, isWhole: !accepts[Int(target)].isEmpty || leadsToReported[Int(target)])
      first[target] = word
    }
    for edge in edges.keys {
      guard let word = first[UInt32(edge >> 32)] else { continue }
      let key = UInt32(truncatingIfNeeded: edge)
      let next = IndexLayout.Edge.word(key)
      filters.add(word, words[Int(next)], isSpaced: key == IndexLayout.Edge.key(next, .space))
    }
    filters.write(to: &block)
  }

  /// What ends in a state; several forms are put into a list.
  private static func ending(_ forms: [UInt32], _ lists: inout [UInt32]) -> UInt32 {
    guard forms.count > 1 else { return forms.first.map { $0 + 1 } ?? 0 }
    let place = UInt32(lists.count)
    lists.append(UInt32(forms.count))
    lists += forms
    return place | IndexLayout.Ending.list
  }

  /// The words and the table in which they are found.
  private func writeWords(to block: inout IndexBlock) {
    var offsets: [UInt32] = []
    var pieces: [UInt8] = []
    var further: [UInt8] = []
    func append(_ part: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
      bytes += part
      bytes.append(contentsOf: repeatElement(0, count: -part.count & (IndexLayout.pieceSize - 1)))
    }
    for word in words {
      offsets.append(UInt32(words.count + further.count / IndexLayout.pieceSize))
      append(word.prefix(IndexLayout.pieceSize), to: &pieces)
      append(word.dropFirst(IndexLayout.pieceSize), to: &further)
    }
    offsets.append(UInt32(words.count + further.count / IndexLayout.pieceSize))
    block.append(offsets)
    block.append(pieces + further)
    block.append(
      Self.slots(
        words.enumerated().map { number, word in
          (IndexLayout.hash(word), UInt32(number) | (edges[UInt64(number)] == nil ? 0 : IndexLayout.mark))
        }))
  }

  /// Words that are the same without accents form a chain, which starts in a table.
  private func writeStripped(to block: inout IndexBlock) {
    var tails: [[UInt8]: Int] = [:]
    var next = [UInt32](repeating: 0, count: words.count)
    var heads: [(hash: UInt64, number: UInt32)] = []
    for (number, word) in words.enumerated() {
      let stripped = Folding.stripped(word)
      if let tail = tails[stripped] {
        next[tail] = UInt32(number + 1)
      } else {
        heads.append((IndexLayout.hash(stripped), UInt32(number)))
      }
      tails[stripped] = number
    }
    block.append(Self.slots(heads))
    block.append(next)
  }

  /// An open-addressing table of words by hash.
  private static func slots(_ words: [(hash: UInt64, number: UInt32)]) -> [UInt32] {
    typealias Slot = IndexLayout.Slot
    // Few of the slots are used: then most words of a text that are in no form meet an empty one at once.
    let capacity = capacity(words.count * 3)
    var slots = [UInt32](repeating: 0, count: capacity * Slot.width)
    for (hash, number) in words {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot * Slot.width + Slot.used] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot * Slot.width + Slot.number] = number
      slots[slot * Slot.width + Slot.used] = .max
      slots[slot * Slot.width + Slot.tag] = Slot.tag(hash)
    }
    return slots
  }

  /// A power of two at least one and a half times `count`, so that every search meets an empty slot soon.
  private static func capacity(_ count: Int) -> Int {
    var capacity = 8
    while capacity < count + count / 2 { capacity *= 2 }
    return capacity
  }
}
