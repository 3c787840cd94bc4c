/// Finds what may be terms in English sentences: (A|N)* N, and such a phrase with another behind a preposition (Justeson and
/// Katz 1995).
struct EnglishPhrases {
  private let words: [PhraseWord]
  private var spans: [Span] = []

  /// The spans of a sentence: every part of a longest phrase that is itself one. O(length).
  static func spans(in words: [PhraseWord]) -> [Span] {
    var finder = EnglishPhrases(words: words)
    finder.run()
    return finder.spans
  }

  private init(words: [PhraseWord]) { self.words = words }

  private mutating func run() {
    var place = 0
    while place < words.count {
      guard let first = group(from: place) else {
        place += 1
        continue
      }
      addShared(before: first)
      var phrase = first
      var groups = [first]
      while let next = complement(from: phrase.upperBound) {
        phrase = phrase.lowerBound..<next.upperBound
        groups.append(next)
      }
      for (number, group) in groups.enumerated() {
        addSpans(group, with: number + 1 < groups.count ? groups[number + 1] : nil)
      }
      place = phrase.upperBound
    }
  }

  // MARK: - Groups

  /// Words from a place on that end with a noun, as many as there are; nil where there are none.
  private func group(from start: Int) -> Range<Int>? {
    guard start < words.count, words[start].facts.isContent || words[start].isAny(.negation),
      mayStart(start)
    else {
      return nil
    }
    var end = start + 1
    while end < words.count, !words[end].isSeparated, isModifierOrHead(end) { end += 1 }
    while end > start, !isHead(end - 1) { end -= 1 }
    return end > start ? start..<end : nil
  }

  /// Whether a group may start at a word: not at a verb.
  private func mayStart(_ place: Int) -> Bool {
    guard words[place].isAny(.verb) else { return true }
    guard place > 0, !words[place].isSeparated else {
      return !words[place].isFirst || !words[place].facts.lemma.hasSuffix("ing")
    }
    let before = words[place - 1]
    return !before.isAny(.subject) && before.isAny([.introducing, .participle, .adjective])
      || before.facts.roles.isEmpty && !before.facts.lemma.hasSuffix("ly")
  }

  /// Whether a group goes on at a word.
  private func isModifierOrHead(_ place: Int) -> Bool {
    let word = words[place]
    if word.isAny(.negation) {
      return place + 1 < words.count && words[place + 1].isAny(.participle)
    }
    guard word.facts.isContent else { return false }
    let before = words[place - 1]
    // A participle behind a noun is a verb, or says what was done to it; so is an -ing before another phrase.
    if word.isAny(.participle) { return !before.isAny(.noun) }
    if word.isAny(.verb), word.facts.lemma.hasSuffix("ing"), place + 1 < words.count,
      !words[place + 1].isSeparated
    {
      return !words[place + 1].isAny([.introducing, .article]) && !words[place + 1].facts.isContent
        || words[place + 1].isAny(.joint)
    }
    if word.isAny(.verb), before.isAny(.noun), place + 1 < words.count,
      !words[place + 1].isSeparated,
      words[place + 1].isAny([.introducing, .article]),
      !words[place + 1].isAny([.joint, .coordinator])
    {
      return false
    }
    // Adjectives stand before nouns.
    return !(word.facts.roles == .adjective && before.isAny(.noun) && !before.isAny(.adjective))
  }

  private func isHead(_ place: Int) -> Bool { words[place].isAny(.noun) }

  /// The group behind a preposition at a place.
  private func complement(from start: Int) -> Range<Int>? {
    guard start < words.count, words[start].isAny(.joint), !words[start].isSeparated else {
      return nil
    }
    var place = start + 1
    if place < words.count, words[place].isAny(.article), !words[place].isSeparated { place += 1 }
    guard place < words.count, !words[place].isSeparated else { return nil }
    return group(from: place)
  }

  // MARK: - Parts

  /// Adds the parts of a group that end with a noun, and those that end it with the parts that begin the next one.
  private mutating func addSpans(_ group: Range<Int>, with next: Range<Int>?) {
    for start in group where !words[start].isAny(.negation) || start + 1 < group.upperBound {
      // A participle does not go without its adverb, which may stand before it.
      for end in start..<group.upperBound where isHead(end) && end - start < Span.longest {
        add(start..<(end + 1))
      }
      guard let next else { continue }
      for end in next where isHead(end) {
        guard Span.length(words[start...end]) <= Span.longest else { break }
        spans.append(Span(words[start...end], head: words[group.upperBound - 1].facts.noun))
      }
    }
  }

  private mutating func add(_ range: Range<Int>) {
    guard let last = range.last else { return }
    spans.append(
      Span(
        words[range], head: words[last].facts.noun, isCertain: range.count > 1 || standsAsNoun(last)
      ))
  }

  /// Whether a single word surely stands as a noun: behind a word that introduces one.
  private func standsAsNoun(_ place: Int) -> Bool {
    place > 0 && !words[place].isSeparated && words[place - 1].isAny([.introducing, .article])
      && !words[place - 1].isAny([.coordinator, .subject])
  }

  /// Adds what shares the end of a group: `regular and irregular migration`.
  private mutating func addShared(before group: Range<Int>) {
    let start = group.lowerBound
    guard group.count > 1, start > 1, words[start].isAny([.adjective, .participle]),
      words[start - 1].isAny(.coordinator),
      !words[start].isSeparated, !words[start - 1].isSeparated,
      words[start - 2].isAny([.adjective, .participle]),
      !words[start - 2].isAny(.noun)
    else { return }
    for end in (start + 1)..<group.upperBound where isHead(end) {
      let parts = [words[start - 2]] + words[(start + 1)...end]
      guard parts.count <= Span.longest else { break }
      spans.append(Span(parts[...], head: words[end].facts.noun))
    }
  }
}
