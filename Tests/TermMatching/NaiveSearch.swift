import Foundation
import Languages

@testable import TermMatching

/// The search that the matcher must agree with: every form is tried at every word, by comparing texts.
struct NaiveSearch {
  private struct Word {
    var token: Token
    var candidates: Set<String>
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
      } else {
        phrases[phrases.count - 1].append(word(token, folded))
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
            forms: fitting.filter { $0.words.count == length }.map(\.number),
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
    guard !words.isEmpty, first + words.count <= phrase.count, TermWords.Joint(phrase[first].token.gap) != .hyphen,
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
