/// Finds what may be terms in French sentences: N A*, and N A* with a complement behind a preposition, which is of the same
/// kind (Daille 1996; Bourigault 1992).
struct FrenchPhrases {
  private let words: [PhraseWord]
  private var spans: [Span] = []

  /// The spans of a sentence: every part of a longest phrase that is itself one. O(length).
  static func spans(in words: [PhraseWord]) -> [Span] {
    var finder = FrenchPhrases(words: words)
    finder.run()
    return finder.spans
  }

  private init(words: [PhraseWord]) { self.words = words }

  private mutating func run() {
    var place = 0
    while place < words.count {
      guard let phrase = phrase(from: place) else {
        place += 1
        continue
      }
      addSpans(of: phrase)
      addShared(after: phrase)
      place = phrase.upperBound
    }
  }

  // MARK: - Longest phrases

  /// The longest phrase that starts at a word, or nil where none does.
  private func phrase(from start: Int) -> Range<Int>? {
    guard let head = noun(at: start, isStart: true) else { return nil }
    var end = head + 1
    var last = head
    while true {
      end = adjectives(from: end, nouns: [last, head].map { words[$0].facts.noun })
      guard let next = complement(from: end) else { return start..<end }
      last = next
      end = next + 1
    }
  }

  /// The place of the noun of a group that starts at a word: there, or behind an adjective that makes terms.
  private func noun(at place: Int, isStart: Bool) -> Int? {
    guard place < words.count else { return nil }
    let word = words[place]
    if word.isAny(.before), place + 1 < words.count, !words[place + 1].isSeparated,
      words[place + 1].isAny(.noun),
      word.facts.adjective.agrees(with: words[place + 1].facts.noun)
    {
      return place + 1
    }
    guard word.isAny(.noun) else { return nil }
    guard isStart else { return place }
    if word.isAny([.adjective, .participle]), isAdjective(place) { return nil }
    return word.isAny(.verb) && !standsAsNoun(place) ? nil : place
  }

  /// Whether a word that may be a noun or an adjective is the latter: behind a noun, or an adjective and `et`, or before a
  /// noun that it agrees with.
  private func isAdjective(_ place: Int) -> Bool {
    let word = words[place]
    if place + 1 < words.count, !words[place + 1].isSeparated, words[place + 1].isAny(.noun),
      !words[place + 1].isAny([.adjective, .participle]),
      word.facts.adjective.agrees(with: words[place + 1].facts.noun)
    {
      return true
    }
    guard place > 0, !word.isSeparated else { return false }
    if words[place - 1].isAny([.noun, .adjective, .participle]) { return true }
    return place > 1 && words[place - 1].isAny(.coordinator)
      && words[place - 2].isAny([.adjective, .participle])
      && words[place - 2].facts.adjective.agrees(with: word.facts.adjective)
  }

  /// Whether a word that may be a verb stands where a noun does.
  private func standsAsNoun(_ place: Int) -> Bool {
    guard place > 0, !words[place].isSeparated else {
      return words[place].isFirst || words[place].followsComma
    }
    let before = words[place - 1]
    guard before.isAny([.introducing, .before]) else { return false }
    // `il la traite`: a pronoun between subject and verb looks like an article.
    return !before.isAny(.article) || place < 2 || !words[place - 2].isAny(.subject)
  }

  /// Past the adjectives and nouns beside the noun that stand from a place on.
  private func adjectives(from start: Int, nouns: [WordFacts.Agreement]) -> Int {
    var place = start
    while place < words.count, !words[place].isSeparated {
      var word = words[place]
      var next = place + 1
      if word.isAny(.negation), next < words.count, !words[next].isSeparated,
        words[next].isAny([.adjective, .participle])
      {
        word = words[next]
        next += 1
      }
      let agrees = nouns.contains { word.facts.adjective.agrees(with: $0) }
      if word.isAny([.adjective, .participle]), agrees, !isPassive(word, before: next) {
        place = next
      } else if word.isAny(.apposition),
        nouns.contains(where: {
          !$0.intersection([.singular, .plural]).isDisjoint(with: word.facts.noun)
        })
      {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// Whether a participle has an agent behind it (`projet financé par …`), and so is a verb.
  private func isPassive(_ word: PhraseWord, before next: Int) -> Bool {
    // Dictionaries call many participles adjectives as well (`financé`).
    let isParticiple = word.isAny(.participle) || ["é", "ée", "és", "ées"].contains { word.facts.text.hasSuffix($0) }
    guard isParticiple, next < words.count else { return false }
    return words[next].facts.lemma == "par" && !words[next].isSeparated
  }

  /// The place of the noun of the complement that starts at a word, or nil where none does.
  private func complement(from start: Int) -> Int? {
    guard start < words.count, words[start].isAny(.joint), !words[start].isSeparated else {
      return nil
    }
    var place = start + 1
    guard place < words.count, !words[place].isSeparated else { return nil }
    if words[place].isAny(.article) {
      // With an article `par` names who acts, and `en` has none.
      guard !["par", "en", "sans"].contains(words[start].facts.lemma) else { return nil }
      place += 1
      guard place < words.count, !words[place].isSeparated else { return nil }
    }
    return noun(at: place, isStart: false)
  }

  // MARK: - Parts

  /// Adds every part of a phrase that starts with a noun and ends with one or with its adjective.
  private mutating func addSpans(of phrase: Range<Int>) {
    for start in phrase {
      guard let head = noun(at: start, isStart: start == phrase.lowerBound),
        isStart(start, in: phrase)
      else {
        continue
      }
      let isName = words[start].isCapital
      let longest = isName && start == phrase.lowerBound ? Span.longestName : Span.longest
      var joints = 0
      var others = 0
      for end in start..<min(phrase.upperBound, start + longest * 2) {
        let word = words[end]
        if word.isAny(.joint) {
          joints += 1
          if word.facts.lemma != "de" { others += 1 }
        }
        guard joints < (longest == Span.longestName ? 4 : 3), others < 2 else { break }
        // What follows a name in a complement belongs to the head (`Dialogue des Nations Unies sur …`).
        guard joints == 0 || !isName || start == phrase.lowerBound else { break }
        guard end >= head, isEnd(end, from: start, in: phrase) else { continue }
        guard Span.length(words[start...end]) <= longest else { break }
        // A preposition inside a complement may belong to the head (`effet de la migration sur le développement`).
        let isCertain = others == 0 || start == phrase.lowerBound
        spans.append(
          Span(words[start...end], head: agreement(of: head, in: start...end), isCertain: isCertain)
        )
      }
    }
  }

  /// Whether a part may start at a word: not with a noun that stands as the adjective of another one.
  private func isStart(_ place: Int, in phrase: Range<Int>) -> Bool {
    guard place > phrase.lowerBound else { return true }
    let before = words[place - 1]
    return before.isAny([.joint, .article])
  }

  /// Whether a part may end at a word: with a noun, or with an adjective whose noun it has.
  private func isEnd(_ place: Int, from start: Int, in phrase: Range<Int>) -> Bool {
    let word = words[place]
    if word.isAny([.joint, .article, .negation]) { return false }
    let isAfterJoint = place == start || words[place - 1].isAny([.joint, .article, .before])
    if isAfterJoint {
      // `jeunes` of `retour de jeunes migrants` is no end.
      let isBefore =
        word.isAny(.before) && place + 1 < phrase.upperBound && words[place + 1].isAny(.noun)
      return word.isAny(.noun) && !isBefore
    }
    return words[start..<place].contains {
      $0.isAny(.noun) && word.facts.adjective.agrees(with: $0.facts.noun)
    }
      || word.isAny(.apposition)
  }

  /// The gender and number of a head; of one that is the same in both numbers, those of its adjectives.
  private func agreement(of head: Int, in range: ClosedRange<Int>) -> WordFacts.Agreement {
    var result = words[head].facts.noun
    var place = head + 1
    while place <= range.upperBound, words[place].isAny([.adjective, .participle]),
      !words[place].isAny(.joint)
    {
      let common = result.intersection(words[place].facts.adjective)
      if result.agrees(with: words[place].facts.adjective) { result = common }
      place += 1
    }
    return result
  }

  // MARK: - Coordination

  /// Adds what shares its head with a phrase: `migration forcée et irrégulière`, `pays de transit et de destination`.
  private mutating func addShared(after phrase: Range<Int>) {
    guard let head = noun(at: phrase.lowerBound, isStart: true) else { return }
    let joint = phrase.last { words[$0].isAny(.joint) }
    // What is shared: the phrase as far as its last complement, or its head.
    let shared = joint.map { phrase.lowerBound..<$0 } ?? phrase.lowerBound..<(head + 1)
    guard joint != nil || phrase.upperBound > head + 1 else { return }
    var found: [Span] = []
    var isClosed = false
    var place = phrase.upperBound
    while place < words.count {
      let isCoordinator = words[place].isAny(.coordinator) && !words[place].isSeparated
      guard isCoordinator || (words[place].isSeparated && words[place].followsComma) else { break }
      let start = isCoordinator ? place + 1 : place
      guard start < words.count, !isCoordinator || !words[start].isSeparated else { break }
      guard let end = partner(from: start, joint: joint, head: head) else { break }
      isClosed = isClosed || isCoordinator
      let parts = words[shared] + words[start..<end]
      if Span.length(parts) <= Span.longest {
        found.append(Span(parts[...], head: words[head].facts.noun))
      }
      place = end
    }
    if isClosed { spans += found }
  }

  /// Past the words from a place on that go with the shared ones, or nil where none do.
  private func partner(from start: Int, joint: Int?, head: Int) -> Int? {
    if let joint {
      guard words[start].facts.roles == words[joint].facts.roles,
        words[start].facts.lemma == words[joint].facts.lemma
      else { return nil }
      var place = start + 1
      if place < words.count, words[place].isAny(.article), !words[place].isSeparated { place += 1 }
      guard place < words.count, !words[place].isSeparated,
        let noun = noun(at: place, isStart: false)
      else {
        return nil
      }
      return adjectives(from: noun + 1, nouns: [words[noun].facts.noun])
    }
    let word = words[start]
    // In the plural a noun may stand without an article (`migrants réguliers et réfugiés`).
    guard word.isAny([.adjective, .participle]),
      word.facts.adjective.agrees(with: words[head].facts.noun),
      !word.isAny(.noun) || !words[head].facts.noun.contains(.plural),
      !isPassive(word, before: start + 1)
    else { return nil }
    return start + 1
  }
}
