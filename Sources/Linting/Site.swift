import Languages
import TermMatching
import Terminology

/// A term in a draft, with all that a rule needs to judge it.
struct Site {
  let index: TermIndex
  let language: Language
  let term: IndexedTerm
  let form: IndexedForm
  /// Where it stands in the text of the draft.
  let range: Range<Int>
  /// The words as they stand in the text of the draft.
  let words: String
  /// The folded word before it in the same phrase, or nil.
  let wordBefore: String?
  /// The folded word after it in the same phrase, or nil.
  let wordAfter: String?

  init?(_ occurrence: Occurrence, in text: UnsafeRawBufferPointer, _ index: TermIndex, _ language: Language) {
    guard let number = Self.meant(occurrence.forms, index) else { return nil }
    self.index = index
    self.language = language
    form = index.form(number)
    term = index.term(form.term)
    range = occurrence.range
    words = String(decoding: text[occurrence.range], as: UTF8.self)
    wordBefore = Self.wordBefore(occurrence.range.lowerBound, text, language)
    wordAfter = Self.wordAfter(occurrence.range.upperBound, text, language)
  }

  /// The form that is meant where several terms share it: one that may be written, if there is any, since then the word
  /// is right in some sense.
  static func meant(_ forms: [Int], _ index: TermIndex) -> Int? {
    func rank(_ form: Int) -> Int {
      switch index.status(ofForm: form) {
      case .preferred?: 0
      case nil: 1
      case .admitted?: 2
      case .deprecated?: 3
      case .superseded?: 4
      }
    }
    return forms.count == 1 ? forms[0] : forms.min { rank($0) < rank($1) }
  }

  private static func wordAfter(_ offset: Int, _ text: UnsafeRawBufferPointer, _ language: Language) -> String? {
    if text[offset...].starts(with: "'s".utf8) || text[offset...].starts(with: "’s".utf8) { return "'s" }
    guard offset < text.count, text[offset] == UInt8(ascii: " ") || text[offset] == UInt8(ascii: "\n") else {
      return nil
    }
    var scanner = TokenScanner(
      UnsafeRawBufferPointer(rebasing: text[offset..<min(offset + 40, text.count)]), language: language)
    guard let token = scanner.next(), text[offset..<offset + token.start].allSatisfy({ $0 <= 0x20 }) else { return nil }
    return String(decoding: scanner.folded, as: UTF8.self)
  }

  private static func wordBefore(_ offset: Int, _ text: UnsafeRawBufferPointer, _ language: Language) -> String? {
    let start = max(0, offset - 32)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start..<offset]), language: language)
    var last: String?
    var end = start
    while let token = scanner.next() {
      last = String(decoding: scanner.folded, as: UTF8.self)
      end = start + token.end
    }
    // Spaces, quotation marks and the marks of emphasis do not part a word from its article.
    let isNear = text[end..<offset].allSatisfy { $0 >= 0x80 || " \n\r\t\"'*_".utf8.contains($0) }
    return isNear ? last : nil
  }
}
