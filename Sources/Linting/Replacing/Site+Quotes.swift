import TermMatching

extension Site {
  /// The place of the term with the quotation mark at its edge whose partner stands inside it: `migrants « illégaux »`,
  /// `“illegal” migrants`.
  var rangeWithQuotes: Range<Int> {
    guard mention.occurrence.isInterrupted else { return range }
    let marks = Array(words.unicodeScalars)
    var range = range
    if let opening = marks.last(where: { Self.pairs[$0] != nil }),
      !marks[(marks.lastIndex(of: opening) ?? 0)...].dropFirst().contains(Self.pairs[opening] ?? opening)
    {
      range = range.lowerBound..<end(of: Self.pairs[opening] ?? opening, behind: range.upperBound)
    }
    if let closing = marks.first(where: { mark in Self.pairs.values.contains(mark) }),
      let opening = Self.pairs.first(where: { $0.value == closing })?.key,
      !marks.prefix(while: { $0 != closing }).contains(opening)
    {
      range = start(of: opening, before: range.lowerBound)..<range.upperBound
    }
    return range
  }

  private static let pairs: [Unicode.Scalar: Unicode.Scalar] = [
    "«": "»", "“": "”", "\"": "\"", "‘": "’", "‹": "›", "„": "“",
  ]

  /// The offset behind a mark that stands at an offset, spaces before it apart; the offset itself where none does.
  private func end(of mark: Unicode.Scalar, behind offset: Int) -> Int {
    let near = document.text[offset..<min(offset + 8, document.text.count)]
    var length = 0
    for scalar in String(decoding: near, as: UTF8.self).unicodeScalars {
      length += String(scalar).utf8.count
      if scalar == mark { return offset + length }
      guard scalar.properties.isWhitespace else { return offset }
    }
    return offset
  }

  /// The offset of a mark that ends at an offset, spaces behind it apart; the offset itself where none does.
  private func start(of mark: Unicode.Scalar, before offset: Int) -> Int {
    let near = document.text[max(0, offset - 8)..<offset]
    var length = 0
    for scalar in String(decoding: near, as: UTF8.self).unicodeScalars.reversed() {
      length += String(scalar).utf8.count
      if scalar == mark { return offset - length }
      guard scalar.properties.isWhitespace else { return offset }
    }
    return offset
  }
}
