import Languages

/// Finds acronyms with the words that they stand for: `Forum mondial sur la migration et le développement (FMMD)`, and the
/// other way round. The letters must be the first of the words, from the last to the first (after Schwartz and Hearst 2003).
struct AcronymFinder {
  /// An acronym in a sentence.
  struct Found: Sendable {
    let acronym: String
    /// What it stands for, where the sentence tells.
    let expansion: Span?
  }

  private let text: UnsafeRawBufferPointer
  private let written: [WrittenWord]
  private let words: [PhraseWord]

  /// The acronyms of a sentence. O(length).
  static func acronyms(
    in written: [WrittenWord], _ words: [PhraseWord], of text: UnsafeRawBufferPointer
  ) -> [Found] {
    let finder = AcronymFinder(text: text, written: written, words: words)
    return written.indices.compactMap { finder.acronym(at: $0) }
  }

  private func acronym(at place: Int) -> Found? {
    let word = written[place]
    guard word.capitals == .all, (2...10).contains(word.range.count), !word.folded.contains("'")
    else { return nil }
    let letters = Array(word.folded)
    guard letters.allSatisfy(\.isLetter) else { return nil }
    let name = String(decoding: text[word.range], as: UTF8.self)
    let isInside =
      byte(before: word.range) == UInt8(ascii: "(") && byte(after: word.range) == UInt8(ascii: ")")
    let range = isInside ? rangeBefore(place, letters) : rangeBehind(place, letters)
    let expansion = range.map { range in
      Span(words[range], head: words[range].first { $0.isAny(.noun) }?.facts.noun ?? .all)
    }
    return Found(acronym: name, expansion: expansion)
  }

  /// The words right before an acronym in brackets whose initials it has.
  private func rangeBefore(_ place: Int, _ letters: [Character]) -> Range<Int>? {
    var letter = letters.count - 1
    var current = place - 1
    let first = max(0, place - letters.count * 3)
    while current >= first {
      guard current == place - 1 || !written[current + 1].isSeparated else { return nil }
      let initials = initials(of: current)
      if initials.count <= letter + 1,
        initials.elementsEqual(letters[(letter + 1 - initials.count)...letter])
      {
        letter -= initials.count
        if letter < 0 { return current..<place }
      } else if words[current].facts.isContent || current == place - 1 {
        return nil
      }
      current -= 1
    }
    return nil
  }

  /// The words in brackets right behind an acronym whose initials it has.
  private func rangeBehind(_ place: Int, _ letters: [Character]) -> Range<Int>? {
    guard place + 1 < written.count, byte(before: written[place + 1].range) == UInt8(ascii: "(")
    else { return nil }
    var letter = 0
    for current in (place + 1)..<min(written.count, place + 1 + letters.count * 3) {
      guard current == place + 1 || !written[current].isSeparated else { return nil }
      let initials = initials(of: current)
      if letter + initials.count <= letters.count,
        initials.elementsEqual(letters[letter..<(letter + initials.count)])
      {
        letter += initials.count
      } else if words[current].facts.isContent || current == place + 1 {
        return nil
      }
      if byte(after: written[current].range) == UInt8(ascii: ")") {
        return letter == letters.count ? (place + 1)..<(current + 1) : nil
      }
    }
    return nil
  }

  /// The first letters of a word and of the parts behind its hyphens, without accents.
  private func initials(of place: Int) -> [Character] {
    written[place].folded.split(separator: "-").compactMap { part in
      let first = Array(String(part.prefix(1)).utf8)
      return String(decoding: Folding.stripped(first), as: UTF8.self).first
    }
  }

  private func byte(before range: Range<Int>) -> UInt8? {
    range.lowerBound > 0 ? text[range.lowerBound - 1] : nil
  }
  private func byte(after range: Range<Int>) -> UInt8? {
    range.upperBound < text.count ? text[range.upperBound] : nil
  }
}
