import Languages

/// Finds terms whose words do not stand together: coordination that shares words, and a word or two put in between.
///
/// A check of a draft looks only for terms that somebody is told about, since a split form of a right term says nothing.
/// Each start is followed over a bounded number of words.
struct SplitTerms {
  /// A word of a sentence.
  struct Word {
    var token: Token
    /// The number of the word of some term, or nil.
    var number: UInt32?
  }

  /// A term found in pieces: the words of its two parts.
  struct Match {
    let first: Range<Int>
    let second: Range<Int>
    let kind: SplitGrammar.Kind
    let forms: [Int]
  }

  /// The most words between the two parts.
  static let widestGap = 6
  /// The most words of the first part.
  static let longestStart = 4

  private let index: LanguageIndex
  private let text: UnsafeRawBufferPointer
  private let words: [Word]
  private let grammar: SplitGrammar
  /// Whether terms of any status are wanted, not only those that are reported.
  private let all: Bool
  private let isWanted: (Int) -> Bool

  init(
    _ index: LanguageIndex, _ text: UnsafeRawBufferPointer, _ words: [Word], all: Bool,
    isWanted: @escaping (Int) -> Bool
  ) {
    self.index = index
    self.text = text
    self.words = words
    self.all = all
    self.isWanted = isWanted
    grammar = SplitGrammar(language: index.language)
  }

  /// The longest split term that starts at a word, or nil.
  func match(at first: Int) -> Match? {
    guard let number = words[first].number, var state = index.start(number) else { return nil }
    var best: Match?
    var end = first + 1
    while all ? state.goesOn : state.leadsToReported, end < words.count, end - first <= Self.longestStart {
      if let match = match(first..<end, state), match.second.upperBound > best?.second.upperBound ?? 0 { best = match }
      guard let number = words[end].number, let next = index.next(state, number, .init(words[end].token.gap)) else {
        break
      }
      state = next
      end += 1
    }
    return best
  }

  /// The nearest second part behind a first one.
  private func match(_ start: Range<Int>, _ state: LanguageIndex.State) -> Match? {
    guard !grammar.endsOpenly(folded(start.upperBound - 1)) || index.language == .english else { return nil }
    var position = start.upperBound
    while position < words.count, position - start.upperBound <= Self.widestGap, isNear(position) {
      defer { position += 1 }
      guard position > start.upperBound, let number = words[position].number,
        words[position].token.gap == .space || words[position].token.gap == .nothing,
        let next = index.next(state, number, .space)
      else { continue }
      let between = (start.upperBound..<position).map { word($0) }
      guard
        let kind = grammar.kind(
          before: word(start.upperBound - 1), between: between, tail: word(position),
          hasComma: (start.upperBound...position).contains { words[$0].token.gap == .punctuation })
      else { continue }
      if let (end, forms) = tail(from: position, next) {
        return Match(first: start, second: position..<end, kind: kind, forms: forms)
      }
    }
    return nil
  }

  /// The longest way from a word on to the end of a wanted form.
  private func tail(from position: Int, _ state: LanguageIndex.State) -> (end: Int, forms: [Int])? {
    var state = state
    var end = position + 1
    var best: (Int, [Int])?
    while true {
      let forms = index.forms(in: state).filter(isWanted)
      if !forms.isEmpty, end >= words.count || words[end].token.gap != .hyphen { best = (end, forms) }
      guard end < words.count, let number = words[end].number,
        let next = index.next(state, number, .init(words[end].token.gap))
      else { return best }
      state = next
      end += 1
    }
  }

  /// Whether only a space, an elision or a comma stands before a word.
  private func isNear(_ position: Int) -> Bool {
    switch words[position].token.gap {
    case .space, .nothing: true
    case .punctuation:
      text[words[position - 1].token.end..<words[position].token.start].allSatisfy { $0 == 0x2C || $0 <= 0x20 }
    case .boundary, .quotes, .hyphen, .hyphenAtLineEnd: false
    }
  }

  private func folded(_ position: Int) -> String {
    var scanner = TokenScanner(
      UnsafeRawBufferPointer(rebasing: text[words[position].token.start..<words[position].token.end]),
      language: index.language)
    _ = scanner.next()
    // Without the letter behind it the apostrophe of an elided word is not read.
    return String(decoding: scanner.folded, as: UTF8.self) + (isElided(position) ? "'" : "")
  }

  private func isElided(_ position: Int) -> Bool {
    index.language == .french && position + 1 < words.count && words[position + 1].token.gap == .nothing
  }

  private func word(_ position: Int) -> SplitGrammar.Word {
    SplitGrammar.Word(
      folded: folded(position), isCapital: words[position].token.capitals != .none, isElided: isElided(position))
  }

  /// The occurrence of a match among the terms that stand together; nil where one of them makes it another thing.
  func occurrence(_ match: Match, beside others: [Occurrence]) -> Occurrence? {
    let first = range(match.first)
    let second = range(match.second)
    let own: Range<Int>
    let split: Occurrence.Split
    switch match.kind {
    case .insertion:
      own = first.lowerBound..<second.upperBound
      split = .inserted(range(match.first.upperBound..<match.second.lowerBound))
    case .sharedStart: (own, split) = (second, .sharedBefore(first))
    case .sharedEnd: (own, split) = (first, .sharedAfter(second))
    }
    let isTaken = others.contains { other in
      guard other.range.overlaps(own) else { return false }
      let isInside = own.lowerBound <= other.range.lowerBound && other.range.upperBound <= own.upperBound
      guard isInside, other.range != own else { return true }
      guard case .inserted(let inserted) = split, other.range.overlaps(inserted), other.range != inserted else {
        return false
      }
      // A term of the inserted word and another one is another thing than the word, unless that is the head: a young
      // migrant is a migrant, so that `illegal young migrants` are illegal migrants.
      let isOfHead =
        index.language == .english
        ? other.range == inserted.lowerBound..<own.upperBound : other.range == own.lowerBound..<inserted.upperBound
      return !isOfHead
    }
    return isTaken ? nil : Occurrence(range: own, forms: FormNumbers(match.forms), isInterrupted: false, split: split)
  }

  private func range(_ words: Range<Int>) -> Range<Int> {
    self.words[words.lowerBound].token.start..<self.words[words.upperBound - 1].token.end
  }
}
