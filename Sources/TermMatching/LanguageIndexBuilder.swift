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
  private var leadsToReported: [UInt8] = [0]

  init(language: Language) { self.language = language }

  /// Adds a form; a text without any word is passed over.
  ///
  /// - Parameter isReported: whether somebody is told where it stands, since another one is to be written.
  mutating func add(_ text: String, form: UInt32, isReported: Bool) {
    var state: UInt32 = 0
    let words = TermWords(text, language: language).words
    guard !words.isEmpty else { return }
    for (index, word) in words.enumerated() {
      let number = number(of: word.folded)
      let key = IndexLayout.Edge.key(number, index > 0 ? word.joint : .space)
      let edge = UInt64(state) << 32 | UInt64(key)
      if isReported, index > 0 { leadsToReported[Int(state)] = 1 }
      if let next = edges[edge] {
        state = next
      } else {
        state = UInt32(accepts.count)
        accepts.append([])
        leadsToReported.append(0)
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
    var offsets: [UInt32] = [0]
    var bytes: [UInt8] = []
    for word in words {
      bytes += word
      offsets.append(UInt32(bytes.count))
    }
    block.append(offsets)
    block.append(bytes)
    block.append(Self.slots(words.map { IndexLayout.hash($0) }))
    writeStripped(to: &block)
    var rootNext = [UInt32](repeating: 0, count: words.count)
    let capacity = Self.capacity(edges.count)
    var table = [UInt32](repeating: 0, count: capacity * IndexLayout.Edge.width)
    for (edge, next) in edges {
      let state = UInt32(edge >> 32)
      let word = UInt32(truncatingIfNeeded: edge)
      guard state != 0 else {
        rootNext[Int(word)] = next
        continue
      }
      var slot = Int(truncatingIfNeeded: IndexLayout.hash(state: state, word: word)) & (capacity - 1)
      while table[slot * IndexLayout.Edge.width + IndexLayout.Edge.next] != 0 { slot = (slot + 1) & (capacity - 1) }
      table.replaceSubrange(
        slot * IndexLayout.Edge.width..<(slot + 1) * IndexLayout.Edge.width, with: [state, word, next])
    }
    block.append(rootNext)
    block.append(table)
    var acceptOffsets: [UInt32] = [0]
    for forms in accepts { acceptOffsets.append((acceptOffsets.last ?? 0) + UInt32(forms.count)) }
    block.append(acceptOffsets)
    block.append(accepts.flatMap { $0 })
    block.append(leadsToReported)
  }

  /// Words that are the same without accents form a chain, which starts in a table.
  private func writeStripped(to block: inout IndexBlock) {
    var heads: [[UInt8]: Int] = [:]
    var tails: [[UInt8]: Int] = [:]
    var next = [UInt32](repeating: 0, count: words.count)
    var order: [(hash: UInt64, head: Int)] = []
    for (number, word) in words.enumerated() {
      let stripped = Folding.stripped(word)
      if let tail = tails[stripped] {
        next[tail] = UInt32(number + 1)
      } else {
        heads[stripped] = number
        order.append((IndexLayout.hash(stripped), number))
      }
      tails[stripped] = number
    }
    let capacity = Self.capacity(order.count)
    var slots = [UInt32](repeating: 0, count: capacity)
    for (hash, head) in order {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(head + 1)
    }
    block.append(slots)
    block.append(next)
  }

  /// An open-addressing table of numbers (plus one) by hash.
  private static func slots(_ hashes: [UInt64]) -> [UInt32] {
    let capacity = capacity(hashes.count)
    var slots = [UInt32](repeating: 0, count: capacity)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = UInt32(number + 1)
    }
    return slots
  }

  /// A power of two at least twice `count`, so that every search meets an empty slot soon.
  private static func capacity(_ count: Int) -> Int {
    var capacity = 8
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }
}
