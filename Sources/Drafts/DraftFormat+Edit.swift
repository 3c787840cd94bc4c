extension DraftFormat {
  /// Words in the place of others, as the format writes them.
  ///
  /// Where the old words are broken over lines, the new ones are, too: at the space nearest to the old place, with the
  /// bytes that stood there (line end, indentation, signs of quotes). Without a space they stand on the first line.
  /// O(length of both).
  ///
  /// - Parameters:
  ///   - range: UTF-8 offsets into the source, a range that `Draft.replaceableRange(of:)` calls whole.
  ///   - source: the source of a draft of this format.
  public func edit(_ words: String, at range: Range<Int>, in source: [UInt8]) -> Edit {
    let range = range.clamped(to: 0..<source.count)
    var bytes = Array(written(words).utf8)
    if let lineBreak = lineBreak(in: source[range]) {
      let place = lineBreak.startIndex - range.lowerBound
      let space = bytes.indices.filter { bytes[$0] == 0x20 }.min { abs($0 - place) < abs($1 - place) }
      if let space { bytes.replaceSubrange(space...space, with: lineBreak) }
    }
    return Edit(range, bytes)
  }

  private func written(_ words: String) -> String {
    switch self {
    case .plainText: words
    case .markdown: WrittenWords.markdown(words)
    case .html: WrittenWords.html(words)
    case .xliff, .tmx: WrittenWords.xml(words)
    case .po: WrittenWords.po(words)
    case .tsv: WrittenWords.tsv(words)
    }
  }

  /// The first line end between words, with the white space round it and what opens the next line.
  private func lineBreak(in words: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
    guard let lineEnd = words.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    var start = lineEnd
    while start > words.startIndex, isSpace(words[start - 1]) { start -= 1 }
    if self == .po { return stringBreak(in: words, at: lineEnd) }
    var end = lineEnd + 1
    while end < words.endIndex, isSpace(words[end]) || self == .markdown && words[end] == UInt8(ascii: ">") { end += 1 }
    guard start > words.startIndex, end < words.endIndex else { return nil }
    // A backslash makes the line end a hard break.
    if self == .markdown, start == lineEnd, words[start - 1] == UInt8(ascii: "\\"), start - 1 > words.startIndex {
      start -= 1
    }
    return words[start..<end]
  }

  /// The end of a string of a PO file and the start of the next one, with the spaces of the text beside them.
  private func stringBreak(in words: ArraySlice<UInt8>, at lineEnd: Int) -> ArraySlice<UInt8>? {
    let quote = UInt8(ascii: "\"")
    guard let close = words[..<lineEnd].lastIndex(of: quote), let open = words[lineEnd...].firstIndex(of: quote) else {
      return nil
    }
    var start = close
    while start > words.startIndex, words[start - 1] == 0x20 { start -= 1 }
    var end = open + 1
    while end < words.endIndex, words[end] == 0x20 { end += 1 }
    // Without a space the break divides a word; one would be lost for it.
    guard start > words.startIndex, end < words.endIndex, words[start..<end].contains(0x20) else { return nil }
    return words[start..<end]
  }
}
