import Languages
import TermMatching
import Terminology

/// What the comparison of a text with its translation asks of either.
extension Document {
  /// The terms in a part of the text. O(log n) in the number of all.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let start = firstMention(from: range.lowerBound)
    return mentions[start..<max(start, firstMention(from: range.upperBound))]
  }

  /// The number of the first mention at or behind an offset.
  private func firstMention(from offset: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].occurrence.range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The number of the entry of a form.
  func entry(ofForm form: Int) -> Int { index.entryNumber(ofTerm: index.termNumber(ofForm: form)) }

  /// The entries that the words of a mention name, as far as they are looked at.
  func entries(of mention: Mention) -> Set<Int> {
    guard mention.occurrence.forms.count > 1 else { return [mention.entry] }
    return Set(mention.occurrence.forms.map { entry(ofForm: $0) }.filter(filter.includes))
  }

  /// Whether a term is the author's own word: neither quoted nor a part of a name or an address.
  func isOwn(_ mention: Mention) -> Bool {
    guard skip(mention) == nil, let site = Site(mention, in: self) else { return false }
    return !AcronymContext.isPartOfAnother(site)
  }

  /// The entries of terms that may be written and stand inside the longer terms of a part of the text.
  func hiddenEntries(in range: Range<Int>) -> [Int] {
    mentions(in: range).flatMap { hiddenTerms(in: $0.occurrence.range) }.filter {
      $0.status != .deprecated && $0.status != .superseded
    }.map(\.entry)
  }

  /// The terms of a concept that may be written in this language, the preferred ones first.
  func equivalents(of entry: Int) -> [TermForms.Member] {
    let terms = index.terms(ofEntry: entry).map { forms.member($0) }.filter {
      $0.term.language == language && $0.term.mayBeWritten && !$0.forms.isEmpty
    }
    return terms.filter { $0.term.status != .admitted } + terms.filter { $0.term.status == .admitted }
  }

  /// The words of a part of the text, folded. O(its length).
  func foldedWords(in range: Range<Int>) -> [String] {
    var words: [String] = []
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[range]), language: language)
    while scanner.next() != nil { words.append(String(decoding: scanner.folded, as: UTF8.self)) }
    return words
  }
}
