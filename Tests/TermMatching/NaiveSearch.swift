import Foundation
import Languages

@testable import TermMatching

/// The search that the matcher must agree with: every form is tried at every word, by comparing texts.
struct NaiveSearch {
  private struct Word {
    var token: Token
    var candidates: Set<String>
    /// No term starts at a word with the letter of a note.
    var mayStart = true
  }

  private let index: TermIndex
  private let language: Language
  private let forms: [(number: Int, words: [(text: String, joint: TermWords.Joint)])]
  private let vocabulary: Set<String>

  init(_ index: TermIndex, _ language: Language) {
    self.index = index
    self.language = language
    forms = (0..<index.formCount).map { number in
      let words = TermWords(index.form(number).text, language: language).words
      return (number, words.map { (String(decoding: $0.folded, as: UTF8.self), $0.joint) })
    }
    vocabulary = Set(forms.flatMap { $0.words.map(\.text) })
  }

  /// What the matcher should find; the forms of each occurrence go up.
  func occurrences(in text: UnsafeRawBufferPointer) -> [Occurrence] {
    var phrases: [[Word]] = [[]]
    var previous = ""
    var scanner = TokenScanner(text, language: language)
    while let token = scanner.next() {
      let folded = String(decoding: scanner.folded, as: UTF8.self)
      if token.gap == .boundary { phrases.append([]) }
      let parts = [folded, withoutDigits(folded)].compactMap { $0 }
      if token.gap == .hyphenAtLineEnd, let part = parts.first(where: { vocabulary.contains(previous + $0) }),
        var first = phrases[phrases.count - 1].popLast()?.token
      {
        first.end = token.end - (folded.utf8.count - part.utf8.count)
        phrases[phrases.count - 1].append(Word(token: first, candidates: [previous + part]))
      } else if isPageNumber(token, folded, behind: phrases[phrases.count - 1].last, in: text) {
        previous = folded
        continue
      } else if token.gap == .space, token.capitals == .none, vocabulary.contains(previous + folded),
        let first = phrases[phrases.count - 1].last?.token, first.end - first.start == 1, first.capitals == .initial,
        text[first.end..<token.start].contains(0x0A)
      {
        let joined = Token(start: first.start, end: token.end, gap: first.gap, capitals: first.capitals)
        phrases[phrases.count - 1][phrases[phrases.count - 1].count - 1] = Word(
          token: joined, candidates: [previous + folded])
      } else {
        var found = word(token, folded)
        if found.candidates.isEmpty, let last = phrases[phrases.count - 1].last, !last.candidates.isEmpty,
          token.gap == .space || token.gap == .nothing, folded.utf8.count > 4, let letter = folded.last,
          "abcd".contains(letter), vocabulary.contains(String(folded.dropLast()))
        {
          found.candidates = [String(folded.dropLast())]
          found.token.end -= 1
          found.mayStart = false
        }
        phrases[phrases.count - 1].append(found)
      }
      previous = folded
    }
    return phrases.flatMap { occurrences($0, in: text) }
  }

  private func word(_ token: Token, _ folded: String) -> Word {
    let candidates = vocabulary.filter { $0 == folded || isUnaccented(folded, $0, token.capitals) }
    if candidates.isEmpty, let short = withoutDigits(folded) {
      var token = token
      token.end -= folded.utf8.count - short.utf8.count
      return word(token, short)
    }
    return Word(token: token, candidates: candidates)
  }

  private func isPageNumber(
    _ token: Token, _ folded: String, behind last: Word?, in text: UnsafeRawBufferPointer
  ) -> Bool {
    guard let last, token.gap == .space, folded.utf8.count <= 4, folded.allSatisfy(\.isNumber) else { return false }
    let line = text[token.end...].prefix { $0 != 0x0A }
    return text[last.token.end..<token.start].contains(0x0A) && line.endIndex < text.count
      && line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
  }

  private func withoutDigits(_ folded: String) -> String? {
    let digits = folded.reversed().prefix(while: \.isNumber).count
    return (1...3).contains(digits) && digits < folded.count ? String(folded.dropLast(digits)) : nil
  }

  private func isUnaccented(_ folded: String, _ word: String, _ capitals: Token.Capitals) -> Bool {
    guard capitals == .all || capitals == .initial, folded.count == word.count else { return false }
    return zip(folded, word).enumerated().allSatisfy { place, pair in
      pair.0 == pair.1
        || (place == 0 || capitals == .all)
          && String(pair.0) == String(pair.1).folding(options: .diacriticInsensitive, locale: nil)
    }
  }

  private func occurrences(_ phrase: [Word], in text: UnsafeRawBufferPointer) -> [Occurrence] {
    var result: [Occurrence] = []
    var first = 0
    while first < phrase.count {
      let fitting = forms.filter { stands($0.words, $0.number, at: first, of: phrase, in: text) }
      let length = fitting.map(\.words.count).max() ?? 0
      if length > 0 {
        let words = phrase[first..<first + length]
        result.append(
          Occurrence(
            range: phrase[first].token.start..<phrase[first + length - 1].token.end,
            forms: FormNumbers(fitting.filter { $0.words.count == length }.map(\.number)),
            isInterrupted: words.dropFirst().contains { $0.token.gap == .quotes }))
      }
      first += max(length, 1)
    }
    return result
  }

  private func stands(
    _ words: [(text: String, joint: TermWords.Joint)], _ form: Int, at first: Int, of phrase: [Word],
    in text: UnsafeRawBufferPointer
  ) -> Bool {
    guard !words.isEmpty, phrase[first].mayStart, first + words.count <= phrase.count,
      TermWords.Joint(phrase[first].token.gap) != .hyphen,
      first + words.count == phrase.count || phrase[first + words.count].token.gap != .hyphen
    else { return false }
    for (place, word) in words.enumerated() {
      let other = phrase[first + place]
      guard other.candidates.contains(word.text), place == 0 || TermWords.Joint(other.token.gap) == word.joint else {
        return false
      }
    }
    let range = phrase[first].token.start..<phrase[first + words.count - 1].token.end
    return index.accepts(form, at: range, in: text, language)
  }
}
