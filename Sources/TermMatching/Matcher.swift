import Languages

/// Finds the terms of one language in a text: the leftmost, and there the longest, whatever their status.
///
/// Words are read one by one and gathered into sentences; a term never crosses the end of one. In a sentence the
/// automaton walks from each word as far as it can. Time is linear in the length of the text for terms of bounded length;
/// memory is that of the longest sentence, and of a bounded part of what has no sentences.
struct Matcher {
  /// A word of a phrase with the term words that it can stand for.
  private struct Word {
    var token: Token
    /// Nearly always none or one; then there is no array.
    var candidate: UInt32?
    var others: [UInt32] = []

    init(_ token: Token, _ candidates: [UInt32]) {
      self.token = token
      candidate = candidates.first
      others = Array(candidates.dropFirst())
    }

    init(_ token: Token, _ candidate: UInt32?) {
      self.token = token
      self.candidate = candidate
    }
  }

  /// A term that starts at a word.
  private struct Match {
    let length: Int
    let forms: [Int]
  }

  /// Beyond so many words a sentence is cut at any punctuation, and beyond the second number anywhere.
  private static let longSentence = 1_000
  private static let longestSentence = 10_000

  private let index: LanguageIndex
  private let text: UnsafeRawBufferPointer
  private let accepts: (Int, Range<Int>) -> Bool
  private let isReported: (Int) -> Bool
  private var phrase: [Word] = []
  private var occurrences: [Occurrence] = []

  /// Creates a matcher; `accepts` decides whether a form may stand at a place.
  init(
    _ index: LanguageIndex, text: UnsafeRawBufferPointer, accepts: @escaping (Int, Range<Int>) -> Bool,
    isReported: @escaping (Int) -> Bool
  ) {
    self.index = index
    self.text = text
    self.accepts = accepts
    self.isReported = isReported
  }

  /// All occurrences, in the order of the text.
  mutating func run() -> [Occurrence] {
    guard index.wordCount > 0 else { return [] }
    var scanner = TokenScanner(text, language: index.language)
    while let token = scanner.next() {
      let isCut = phrase.count > Self.longSentence && token.gap == .punctuation || phrase.count > Self.longestSentence
      if token.gap == .boundary || isCut { finishPhrase() }
      if token.gap == .hyphenAtLineEnd, !phrase.isEmpty, joinLine(token, scanner) { continue }
      phrase.append(word(token, scanner.folded))
    }
    finishPhrase()
    return occurrences
  }

  /// A word divided at a line end (`migra-` / `tion`), where the joined word is one of a term; otherwise the hyphen
  /// stands (`main-` / `d'œuvre`).
  private mutating func joinLine(_ token: Token, _ scanner: TokenScanner) -> Bool {
    let digits = footnoteDigits(scanner.folded)
    for count in digits > 0 ? [0, digits] : [0] {
      guard let number = index.word(scanner.previousFolded + scanner.folded.dropLast(count)) else { continue }
      var joined = phrase[phrase.count - 1].token
      joined.end = end(of: token, withoutDigits: count)
      phrase[phrase.count - 1] = Word(joined, number)
      return true
    }
    return false
  }

  private func word(_ token: Token, _ folded: [UInt8]) -> Word {
    if let number = index.word(folded) {
      // In capitals an accent may lack: `ETAT` is also `état`.
      guard token.capitals == .all || token.capitals == .initial else { return Word(token, number) }
      return Word(token, [number] + accented(folded, token.capitals).filter { $0 != number })
    }
    let others = token.capitals == .none ? [] : accented(folded, token.capitals)
    if !others.isEmpty { return Word(token, others) }
    let digits = footnoteDigits(folded)
    if digits > 0 {
      var short = token
      short.end = end(of: token, withoutDigits: digits)
      return word(short, Array(folded.dropLast(digits)))
    }
    return Word(token, nil)
  }

  /// Where a word ends before its last digits, at the start of a scalar.
  private func end(of token: Token, withoutDigits count: Int) -> Int {
    var end = max(token.end - count, token.start + 1)
    while end > token.start + 1, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// The number of digits of a footnote call that is glued to a word (`composite3`); 0 where there is none.
  private func footnoteDigits(_ folded: [UInt8]) -> Int {
    let digits = folded.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return digits <= 3 && digits < folded.count ? digits : 0
  }

  /// The words that a word in capitals can stand for when it lacks accents.
  private func accented(_ folded: [UInt8], _ capitals: Token.Capitals) -> [UInt32] {
    guard capitals == .all || capitals == .initial else { return [] }
    return index.words(stripped: Folding.stripped(folded)).filter { number in
      Folding.covers(folded, Array(index.bytes(of: number)), onlyFirst: capitals == .initial)
    }
  }

  // MARK: - Phrases

  private mutating func finishPhrase() {
    let firstOccurrence = occurrences.count
    var first = 0
    while first < phrase.count {
      if let match = longest(from: first) {
        let words = phrase[first..<first + match.length]
        let range = phrase[first].token.start..<phrase[first + match.length - 1].token.end
        let isInterrupted = words.dropFirst().contains { $0.token.gap == .quotes }
        occurrences.append(Occurrence(range: range, forms: match.forms, isInterrupted: isInterrupted))
        first += match.length
      } else {
        first += 1
      }
    }
    addSplitTerms(from: firstOccurrence)
    phrase.removeAll(keepingCapacity: true)
  }

  /// Adds the terms of the phrase whose words do not stand together.
  private mutating func addSplitTerms(from firstOccurrence: Int) {
    let starts = phrase.indices.filter { position in
      guard let word = phrase[position].candidate, let state = index.start(word) else { return false }
      return index.leadsToReported(state)
    }
    guard !starts.isEmpty, phrase.count > 2 else { return }
    let words = phrase.map { SplitTerms.Word(token: $0.token, number: $0.candidate) }
    let terms = SplitTerms(index, text, words, isReported: isReported)
    var found = Array(occurrences[firstOccurrence...])
    for match in starts.compactMap({ terms.match(at: $0) }) {
      if let occurrence = terms.occurrence(match, beside: found) {
        found.removeAll {
          occurrence.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= occurrence.range.upperBound
        }
        found.append(occurrence)
      }
    }
    occurrences.replaceSubrange(firstOccurrence..., with: found.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The longest form that starts at a word: its number of words and the forms that end there.
  private func longest(from first: Int) -> Match? {
    let word = phrase[first]
    guard let candidate = word.candidate, TermWords.Joint(word.token.gap) != .hyphen else { return nil }
    var best: Match?
    if let state = index.start(candidate) { walk(from: first, to: first, state, &best) }
    for other in word.others {
      if let state = index.start(other) { walk(from: first, to: first, state, &best) }
    }
    return best
  }

  /// Notes the forms that end in a state, and goes on with the next word. The depth is that of the longest term.
  private func walk(from first: Int, to position: Int, _ state: UInt32, _ best: inout Match?) {
    let ending = index.forms(in: state)
    let length = position - first + 1
    if !ending.isEmpty, length >= best?.length ?? 0, !continuesWithHyphen(after: position) {
      let range = phrase[first].token.start..<phrase[position].token.end
      let forms = ending.map { Int($0) }.filter { accepts($0, range) }
      if !forms.isEmpty {
        best = Match(length: length, forms: length == best?.length ? (best?.forms ?? []) + forms : forms)
      }
    }
    guard position + 1 < phrase.count, let candidate = phrase[position + 1].candidate else { return }
    let joint = TermWords.Joint(phrase[position + 1].token.gap)
    if let next = index.next(state, candidate, joint) { walk(from: first, to: position + 1, next, &best) }
    for other in phrase[position + 1].others {
      if let next = index.next(state, other, joint) { walk(from: first, to: position + 1, next, &best) }
    }
  }

  /// Whether the next word hangs on this one by a hyphen: then this is a part of a compound, not the term.
  private func continuesWithHyphen(after position: Int) -> Bool {
    guard position + 1 < phrase.count, phrase[position + 1].token.gap == .hyphen else { return false }
    let next = phrase[position + 1].token
    let particle = String(decoding: text[next.start..<next.end], as: UTF8.self)
    return !Self.particles.contains(particle)
  }

  /// Words that French hangs on any word: `ces migrants-là`, `le migrant est-il`.
  private static let particles: Set<String> = ["là", "ci", "il", "ils", "elle", "elles", "on", "t", "ce"]
}
