public import Languages
import Terminology

extension TermIndex {
  /// The terms of one language in a UTF-8 text, in its order, none overlapping another; empty where the glossary has no
  /// terms in that language. O(length of the text).
  ///
  /// - Parameter splitsAll: whether terms of any status are found where their words do not stand together, not only those
  ///   that are reported. That takes longer, since every word is read.
  public func occurrences(in text: UnsafeRawBufferPointer, language: Language, splitsAll: Bool = false) -> [Occurrence]
  {
    guard let index = languageIndexes.first(where: { $0.language == language }) else { return [] }
    var matcher = Matcher(self, index, text: text, splitsAll: splitsAll)
    return matcher.run()
  }

  /// The forms that some words are, such as those of a query: as they are written, or `loosely`, without heeding accents,
  /// hyphens and punctuation.
  public func forms(matching words: [TermWords.Word], language: Language, loosely: Bool) -> [Int] {
    guard let index = languageIndexes.first(where: { $0.language == language }), index.wordCount > 0 else { return [] }
    var states: [LanguageIndex.State] = []
    for (position, word) in words.enumerated() {
      let candidates =
        loosely
        ? index.words(stripped: Folding.stripped(word.folded)) : index.word(word.folded).map { [$0] } ?? []
      if position == 0 {
        states = candidates.compactMap { index.start($0) }
      } else {
        states = states.flatMap { state in
          (loosely ? TermWords.Joint.allCases : [word.joint]).flatMap { joint in
            candidates.compactMap { index.next(state, $0, joint) }
          }
        }
      }
    }
    return states.flatMap { index.forms(in: $0) }
  }

  /// Whether somebody is told where a form stands, since another one is to be written.
  func isReported(_ form: Int) -> Bool {
    status(ofForm: form).map { $0 == .deprecated || $0 == .superseded } ?? false
  }

  /// What the automaton does not know: capitals of acronyms, and nouns that look like other words.
  func accepts(_ number: Int, at range: Range<Int>, in text: UnsafeRawBufferPointer, _ language: Language)
    -> Bool
  {
    let flags = flags(ofForm: number)
    if flags & IndexCode.caseSensitive != 0 {
      let letters = { (text: String) in text.filter { $0.isLetter || $0.isNumber } }
      guard letters(String(decoding: text[range], as: UTF8.self)) == letters(form(number).text) else { return false }
    }
    if flags & IndexCode.needsCapital != 0 {
      guard String(decoding: text[range], as: UTF8.self).first?.isUppercase == true else { return false }
    }
    if flags & IndexCode.mayBeginWithVerb != 0 {
      return !NounContext.followsPronoun(text, before: range.lowerBound, language: language)
    }
    if flags & IndexCode.isVerb != 0, language == .french {
      return !NounContext.isReflexive(text, before: range.lowerBound)
    }
    guard flags & IndexCode.needsNounContext != 0 else { return true }
    if language == .english {
      // The plural of an adjective is a noun.
      return !form(number).isBase || EnglishNounContext.allowsNoun(range, of: text)
    }
    if NounContext.isApposition(range, of: text) { return false }
    return NounContext.introducesNoun(text, before: range.lowerBound, language: language)
  }
}
