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
      let label = IndexLayout.Edge.label(number, index > 0 ? word.joint : .space)
      let edge = UInt64(state) << 32 | UInt64(label)
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
    writeEdges(to: &block)
    writeFilters(to: &block)
  }

  /// Appends the automaton. A state is the place of its edges in the section; what follows a word lies close behind it.
  private func writeEdges(to block: inout IndexBlock) {
    typealias Edge = IndexLayout.Edge
    typealias FirstEdge = IndexLayout.FirstEdge
    var following: [[(label: UInt32, target: Int)]] = Array(repeating: [], count: accepts.count)
    for (edge, target) in edges {
      following[Int(edge >> 32)].append((UInt32(truncatingIfNeeded: edge), Int(target)))
    }
    for state in following.indices {
      following[state].sort { Edge.key($0.label) < Edge.key($1.label) }
    }
    // The order in which states are met, each before those behind it, and where the edges of each will be. States
    // without edges share the first place that is not 0.
    var places = [UInt32](repeating: UInt32(Edge.noneAt), count: accepts.count)
    var order: [Int] = []
    var size = Edge.noneAt + 1
    var waiting = following[0].reversed().map(\.target)
    while let state = waiting.popLast() {
      guard !following[state].isEmpty else { continue }
      places[state] = UInt32(size)
      size += 1 + following[state].count * (1 + Edge.width)
      order.append(state)
      waiting += following[state].reversed().map(\.target)
    }
    var lists: [UInt32] = []
    let reached = accepts.indices.map { state in
      let marks =
        (leadsToReported[state] ? IndexLayout.mark : 0) | (following[state].isEmpty ? 0 : IndexLayout.onward)
      return (next: places[state] | marks, ending: Self.ending(accepts[state], &lists))
    }
    var firstEdges = [UInt32](repeating: 0, count: words.count * FirstEdge.width)
    for (word, target) in following[0] {
      firstEdges[Int(word) * FirstEdge.width + FirstEdge.next] = reached[target].next
      firstEdges[Int(word) * FirstEdge.width + FirstEdge.ending] = reached[target].ending
    }
    var rows: [UInt32] = [0, 0]
    rows.reserveCapacity(size)
    for state in order {
      rows.append(UInt32(following[state].count))
      rows += following[state].map { Edge.key($0.label) }
      for (_, target) in following[state] { rows += [reached[target].next, reached[target].ending] }
    }
    block.append(firstEdges)
    block.append(rows)
    block.append(lists)
  }

  /// Appends what lets a text be leapt over: the words that forms start with, and the pairs of words.
  private func writeFilters(to block: inout IndexBlock) {
    var filters = StartFilterBuilder()
    // The states that one word and two words lead to, with their words.
    var firsts: [UInt32: [UInt8]] = [:]
    var seconds: [UInt32: (first: [UInt8], second: [UInt8])] = [:]
    for (edge, target) in edges where edge >> 32 == 0 {
      let word = words[Int(UInt32(truncatingIfNeeded: edge))]
      filters.add(word, isWhole: !accepts[Int(target)].isEmpty || leadsToReported[Int(target)])
      firsts[target] = word
    }
    for (edge, target) in edges {
      guard let first = firsts[UInt32(edge >> 32)] else { continue }
      let (second, isSpaced) = spacedWord(edge)
      filters.add(first, second, isSpaced: isSpaced, isWhole: !accepts[Int(target)].isEmpty)
      if isSpaced { seconds[target] = (first, second) }
    }
    for edge in edges.keys {
      guard let (first, second) = seconds[UInt32(edge >> 32)] else { continue }
      let (third, isSpaced) = spacedWord(edge)
      if isSpaced { filters.add(first, second, third) }
    }
    filters.write(to: &block)
  }

  /// The word of an edge, and whether a space or nothing joins it to the one before.
  private func spacedWord(_ edge: UInt64) -> (word: [UInt8], isSpaced: Bool) {
    let label = UInt32(truncatingIfNeeded: edge)
    let number = IndexLayout.Edge.word(label)
    return (words[Int(number)], label == IndexLayout.Edge.label(number, .space))
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
          let isFirst = edges[UInt64(number)] != nil
          return (IndexLayout.hash(word), [UInt32(number + 1) | (isFirst ? IndexLayout.mark : 0)])
        }, width: 1))
  }

  /// Words that are the same without accents form a chain, which starts in a table.
  private func writeStripped(to block: inout IndexBlock) {
    var tails: [[UInt8]: Int] = [:]
    var next = [UInt32](repeating: 0, count: words.count)
    var heads: [(hash: UInt64, slot: [UInt32])] = []
    for (number, word) in words.enumerated() {
      let stripped = Folding.stripped(word)
      if let tail = tails[stripped] {
        next[tail] = UInt32(number + 1)
      } else {
        let hash = IndexLayout.hash(stripped)
        heads.append((hash, [UInt32(number + 1), IndexLayout.Slot.tag(hash)]))
      }
      tails[stripped] = number
    }
    block.append(Self.slots(heads, width: IndexLayout.Slot.width))
    block.append(next)
  }

  /// An open-addressing table of words by hash, of slots of so many columns, the first of which is not 0.
  private static func slots(_ words: [(hash: UInt64, slot: [UInt32])], width: Int) -> [UInt32] {
    // Few of the slots are used: then most words of a text that are in no form meet an empty one at once.
    let capacity = capacity(words.count * 3)
    var slots = [UInt32](repeating: 0, count: capacity * width)
    for (hash, columns) in words {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot * width] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots.replaceSubrange(slot * width..<(slot + 1) * width, with: columns)
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
