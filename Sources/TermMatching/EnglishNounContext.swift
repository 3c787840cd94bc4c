import Languages

/// Tells whether an English word that is a noun and an adjective (`alien`) stands as a noun.
enum EnglishNounContext {
  private static let determiners = folded(
    """
    a an the this that each every any no another one his her its their our my your some which illegal undocumented
    """)
  /// What may follow a noun that is no modifier.
  private static let following = folded(
    """
    is was has had will would can could may might must should shall who whose which that in on at of from by for with
    without as than and or nor but because when while where before after into under if not does did 's cannot having
    """)

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether the words round a range let a noun stand there. It looks some 60 bytes to either side.
  static func allowsNoun(_ range: Range<Int>, of text: UnsafeRawBufferPointer) -> Bool {
    var start = max(0, range.lowerBound - 60)
    while start > 0, start < range.lowerBound, text[start] > 0x20 { start += 1 }
    var scanner = TokenScanner(
      UnsafeRawBufferPointer(rebasing: text[start..<min(range.upperBound + 60, text.count)]), language: .english)
    var before: [[UInt8]] = []
    while let token = scanner.next() {
      if token.gap == .boundary, start + token.start < range.lowerBound { before = [] }
      if start + token.start < range.lowerBound { before.append(scanner.folded) }
      guard start + token.start >= range.upperBound else { continue }
      if token.gap == .space, !following.contains(scanner.folded) { return false }
      break
    }
    return before.isEmpty || before.suffix(2).contains(where: determiners.contains)
  }
}
