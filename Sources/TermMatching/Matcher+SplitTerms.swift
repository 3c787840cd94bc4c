import Languages

/// Terms whose words do not stand together.
extension Matcher {
  /// Adds those of the phrase to the occurrences in it.
  mutating func addSplitTerms(from firstOccurrence: Int) {
    let words = (0..<phrase.count).map { position in
      let word = phrase[position]
      return SplitTerms.Word(token: word.token, number: word.candidate == LanguageIndex.none ? nil : word.candidate)
    }
    let split = SplitTerms(
      index, text, words, all: splitsAll, isWanted: { [terms, splitsAll] in splitsAll || terms.isReported($0) })
    var found = Array(occurrences[firstOccurrence...])
    for match in splitStarts.compactMap({ split.match(at: $0) }) {
      guard let occurrence = split.occurrence(match, beside: found) else { continue }
      found.removeAll {
        occurrence.range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= occurrence.range.upperBound
      }
      found.append(occurrence)
    }
    occurrences.replaceSubrange(firstOccurrence..., with: found.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Whether a term that is looked for in pieces starts at a word and some word further on can continue it. Most starts end
  /// here.
  mutating func mayBeSplit(from first: Int) -> Bool {
    guard var state = index.start(phrase[first].candidate) else { return false }
    var end = first + 1
    while splitsAll ? state.goesOn : state.leadsToReported, end - first <= SplitTerms.longestStart {
      var position = end + 1
      while position < end + 1 + SplitTerms.widestGap, has(position) {
        let candidate = phrase[position].candidate
        if candidate != LanguageIndex.none, index.next(state, candidate, .space) != nil { return true }
        position += 1
      }
      guard has(end), phrase[end].candidate != LanguageIndex.none,
        let next = index.next(state, phrase[end].candidate, TermWords.Joint(phrase[end].token.gap))
      else { return false }
      state = next
      end += 1
    }
    return false
  }
}
