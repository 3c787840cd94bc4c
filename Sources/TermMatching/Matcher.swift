import Languages

/// Finds the terms of one language in a text: the leftmost, and there the longest, whatever their status.
///
/// `StartFinder` leaps to where a term may start. What stands there in plain words is walked along at once; elsewhere words are read one by one into a phrase, as far as the
/// automaton walks; a term never crosses the end of a sentence. Time is linear in the length of the text for terms of
/// bounded length; memory is bounded.
struct Matcher: ~Copyable {
  /// The most words of a phrase.
  private static let longestPhrase = 10_000

  let terms: TermIndex
  let index: LanguageIndex
  let text: UnsafeRawBufferPointer
  /// Whether terms of any status are looked for in pieces.
  let splitsAll: Bool
  private(set) var scanner: TokenScanner
  var finder: StartFinder
  /// The words read and not yet left behind, those in no term too.
  var phrase = Phrase(capacity: Matcher.longestPhrase + 2)
  /// Whether no further word belongs to the phrase.
  private var isClosed = false
  /// The places of words that a split term may start at.
  var splitStarts: [Int] = []
  var occurrences: [Occurrence] = []
  /// The longest match at the word looked at: its number of words, 0 for none, and the forms that end there.
  var length = 0
  var forms = FormNumbers([])

  /// Creates a matcher of the terms of one language.
  init(_ terms: TermIndex, _ index: LanguageIndex, text: UnsafeRawBufferPointer, splitsAll: Bool) {
    self.terms = terms
    self.index = index
    self.text = text
    self.splitsAll = splitsAll
    scanner = TokenScanner(text, language: index.language)
    finder = StartFinder(text, filters: index.filters)
  }

  /// All occurrences, in the order of the text.
  mutating func run() -> [Occurrence] {
    guard index.wordCount > 0 else { return [] }
    while true {
      let start = nextStart()
      skip(to: start)
      repeat {
        guard pull() else { return occurrences }
        finishPhrase()
      } while scanner.offset <= start
    }
  }

  /// The next offset from which words are to be read one by one. Plain terms before it are found on the way.
  private mutating func nextStart() -> Int {
    // The finder knows where a term may start whose words stand together, and reported ones.
    guard !splitsAll else { return scanner.offset }
    var offset = scanner.offset
    while true {
      let start = finder.next(from: offset)
      guard let run = start.run else { return start.offset }
      switch walkPlainly(from: run) {
      case .nothing: offset = finder[run].end
      case .found(let end):
        offset = end
        scanner.skip(to: end)
        reserve()
      case .unsure: return start.offset
      }
    }
  }

  /// Makes room for as many occurrences as the text may have, when many were found and there is no room for more: growing
  /// step by step would touch memory several times.
  private mutating func reserve() {
    let count = occurrences.count
    guard count == occurrences.capacity, count >= 1024 else { return }
    let expected = Double(count) * Double(text.count) / Double(scanner.offset)
    occurrences.reserveCapacity(max(2 * count, Int(1.1 * expected)))
  }

  /// Leaves out the text before the white space in front of an offset, which no word crosses. A byte of it stays, so that
  /// what stands before the next word is seen to be a dash, not the hyphen of a compound.
  private mutating func skip(to offset: Int) {
    var start = offset
    while start > scanner.offset, text[start - 1] > 0x20 { start -= 1 }
    scanner.skip(to: max(start - 1, scanner.offset))
  }

  // MARK: - Words

  /// Whether the phrase has a word at a place, which is read if need be.
  @inline(__always)
  mutating func has(_ place: Int) -> Bool {
    while place >= phrase.count { guard pull() else { return false } }
    return true
  }

  /// Reads the next word of the sentence into the phrase, and those that may belong to it; false where there is none.
  private mutating func pull() -> Bool {
    guard !isClosed else { return false }
    var hasPulled = false
    while let token = nextToken() {
      let wasInitial = phrase.count > 0 && Self.isInitial(phrase[phrase.count - 1].token)
      append(token, wasInitial: wasInitial)
      hasPulled = true
      // The word may go on behind a hyphen at a line end, or be the large first letter of the next one.
      guard phrase.count > 0, Self.isInitial(token) || mayGoOn(at: token.end) else { return true }
    }
    return hasPulled
  }

  /// The next word of the sentence; at its end the phrase is closed.
  private mutating func nextToken() -> Token? {
    guard phrase.count < Self.longestPhrase, let token = scanner.next() else {
      isClosed = true
      return nil
    }
    guard phrase.count > 0, token.gap == .boundary else { return token }
    scanner.skip(to: token.start)
    isClosed = true
    return nil
  }

  private static func isInitial(_ token: Token) -> Bool {
    token.end &- token.start == 1 && token.capitals == .initial
  }

  /// Whether a hyphen of some kind may stand at an offset.
  private func mayGoOn(at offset: Int) -> Bool {
    guard offset < text.count else { return false }
    return text[offset] == UInt8(ascii: "-") || text[offset] == 0xC2 || text[offset] == 0xE2
  }

  /// Appends a word, or joins it to the one before, or passes over the number of a page.
  @inline(__always)
  private mutating func append(_ token: Token, wasInitial: Bool) {
    if token.gap == .hyphenAtLineEnd, phrase.count > 0, joinLine(token, scanner) { return }
    if scanner.isShort {
      let folded = scanner.short
      let word = index.word(folded)
      let hasCall =
        word.number == LanguageIndex.none && mayHaveNoteLetter(folded, token)
        || !scanner.isPlain && Self.mayBeCall(folded)
      // Nearly every word goes here.
      let isCapital = token.capitals == .all || token.capitals == .initial
      if !hasCall, !wasInitial,
        !isCapital || !index.mayHaveOther(stripped: folded.isASCII ? folded : folded.stripped, than: word.number)
      {
        phrase.append(token, word.number, isStart: word.isStart)
        return
      }
    }
    if isPageNumber(token) { return }
    if let number = joinedInitial(token, scanner) {
      var joined = phrase.removeLast().token
      joined.end = token.end
      phrase.append(joined, [number], isStart: index.start(number) != nil)
    } else {
      append(token, scanner.folded)
    }
  }

  /// Appends a word of any kind, from which the digits of a note may have been taken.
  private mutating func append(_ token: Token, _ folded: [UInt8], isWhole: Bool = true) {
    let number = index.word(folded)
    // In capitals an accent may lack: `ETAT` is also `état`.
    let others = accented(folded, token.capitals).filter { $0 != number }
    let digits = footnoteDigits(folded)
    if number == nil, others.isEmpty, digits > 0 {
      var short = token
      short.end = end(of: token, withoutDigits: digits)
      return append(short, Array(folded.dropLast(digits)), isWhole: false)
    }
    if isWhole, number == nil, others.isEmpty, let other = wordWithoutNoteLetter(folded, token) {
      var short = token
      short.end = max(token.end - 1, token.start + 1)
      return phrase.append(short, [other], isStart: false)
    }
    let candidates = (number.map { [$0] } ?? []) + others
    phrase.append(token, candidates, isStart: candidates.contains { index.start($0) != nil })
  }

  /// A word divided at a line end (`migra-` / `tion`), where the joined word is one of a term; otherwise the hyphen
  /// stands (`main-` / `d'œuvre`).
  private mutating func joinLine(_ token: Token, _ scanner: TokenScanner) -> Bool {
    let folded = scanner.folded
    let digits = footnoteDigits(folded)
    for count in digits > 0 ? [0, digits] : [0] {
      guard let number = index.word(scanner.previousFolded + folded.dropLast(count)) else { continue }
      var joined = phrase.removeLast().token
      joined.end = end(of: token, withoutDigits: count)
      phrase.append(joined, [number], isStart: index.start(number) != nil)
      return true
    }
    return false
  }

  /// Where a word ends before its last digits, at the start of a scalar.
  private func end(of token: Token, withoutDigits count: Int) -> Int {
    var end = max(token.end - count, token.start + 1)
    while end > token.start + 1, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// The number of digits of a footnote call that is glued to a word (`composite3`); 0 where there is none.
  private func footnoteDigits(_ folded: [UInt8]) -> Int {
    let start = folded.lastIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let digits = start.map { folded.count - 1 - $0 } ?? 0
    return digits <= 3 ? digits : 0
  }

  /// Whether a word ends with a digit: the call of a note may be glued to it, or it is the number of a page.
  private static func mayBeCall(_ folded: ShortWord) -> Bool {
    let count = folded.count
    return count > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(folded[count - 1])
  }

  /// The words that a word in capitals can stand for when it lacks accents.
  private func accented(_ folded: [UInt8], _ capitals: Token.Capitals) -> [UInt32] {
    guard capitals == .all || capitals == .initial else { return [] }
    return index.words(stripped: Folding.stripped(folded)).filter { number in
      Folding.covers(folded, index.bytes(of: number), onlyFirst: capitals == .initial)
    }
  }

  // MARK: - Phrases

  /// Looks for terms from each word of the phrase, which grows as far as they go, and makes room for the next one.
  private mutating func finishPhrase() {
    let firstOccurrence = occurrences.count
    var number = 0
    var past = 0
    while number < phrase.startCount {
      let first = phrase.start(number)
      number += 1
      if first >= past {
        findLongest(from: first)
        if length > 0 {
          note(first..<first + length, forms)
          past = first + length
        }
      }
      if mayBeSplit(from: first) {
        splitStarts.append(first)
        while pull() {}
      }
    }
    if !splitStarts.isEmpty { addSplitTerms(from: firstOccurrence) }
    splitStarts.removeAll(keepingCapacity: true)
    phrase.removeAll()
    isClosed = false
  }

  /// Adds an occurrence in some words of the phrase.
  private mutating func note(_ words: Range<Int>, _ forms: FormNumbers) {
    let range = phrase[words.lowerBound].token.start..<phrase[words.upperBound - 1].token.end
    let isInterrupted = words.dropFirst().contains { phrase[$0].token.gap == .quotes }
    occurrences.append(Occurrence(range: range, forms: forms, isInterrupted: isInterrupted))
  }

  /// Finds the longest form that starts at a word.
  private mutating func findLongest(from first: Int) {
    length = 0
    let word = phrase[first]
    guard word.token.gap != .hyphen, word.token.gap != .hyphenAtLineEnd else { return }
    if let state = index.start(word.candidate) { walk(from: first, to: first, state) }
    guard word.others != 0 else { return }
    for other in phrase.others(of: word) {
      if let state = index.start(other) { walk(from: first, to: first, state) }
    }
  }

  /// Notes the forms that end in a state, and goes on with the next word. The depth is that of the longest term.
  private mutating func walk(from first: Int, to position: Int, _ state: LanguageIndex.State) {
    if state.isFinal, position - first + 1 >= length, !continuesWithHyphen(after: position) {
      let range = phrase[first].token.start..<phrase[position].token.end
      noteForms(of: state, in: range, words: position - first + 1)
    }
    guard state.goesOn, has(position + 1) else { return }
    let word = phrase[position + 1]
    guard word.candidate != LanguageIndex.none else { return }
    let joint = TermWords.Joint(word.token.gap)
    if let next = index.next(state, word.candidate, joint) { walk(from: first, to: position + 1, next) }
    guard word.others != 0 else { return }
    for other in phrase.others(of: word) {
      if let next = index.next(state, other, joint) { walk(from: first, to: position + 1, next) }
    }
  }

  /// Keeps the forms that end in a state where they may stand in a range of the text of so many words, no fewer than those
  /// of the longest match.
  mutating func noteForms(of state: LanguageIndex.State, in range: Range<Int>, words: Int) {
    for place in 0..<index.formCount(in: state) {
      let form = index.form(place, in: state)
      guard !form.isConditional || terms.accepts(form.number, at: range, in: text, index.language) else { continue }
      if words > length {
        length = words
        forms.removeAll()
      }
      forms.append(form.number)
    }
  }

  /// Whether the next word hangs on this one by a hyphen: then this is a part of a compound, not the term. It has been read.
  private mutating func continuesWithHyphen(after position: Int) -> Bool {
    guard position + 1 < phrase.count, phrase[position + 1].token.gap == .hyphen else { return false }
    let next = phrase[position + 1].token
    let particle = String(decoding: text[next.start..<next.end], as: UTF8.self)
    return !Self.particles.contains(particle)
  }

  /// Words that French hangs on any word: `ces migrants-là`, `le migrant est-il`.
  private static let particles: Set<String> = ["là", "ci", "il", "ils", "elle", "elles", "on", "t", "ce"]
}
