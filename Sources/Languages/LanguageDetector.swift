/// Tells the language of a text by its most frequent small words.
public enum LanguageDetector {
  private static let functionWords: [(language: Language, words: Set<[UInt8]>)] = [
    (
      .french,
      folded(
        """
        le la les l' des du et dans pour une un est que qu' qui au aux sur par avec ne pas ce sont d' de en ces cette ont il
        elle plus mais ou où donc nous vous leur leurs son sa ses sans sous entre être été aussi dont vers chez lors
        """)
    ),
    (
      .english,
      folded(
        """
        the of and to in is for that with on by are as this be was were has have from which or an it their not at
        his her its they we you our your will would can could may also such all there who when where into
        """)
    ),
  ]

  /// Small words of languages in which drafts quote, as far as French and English have none of them.
  private static let otherWords = folded(
    """
    der die das und ist nicht ein eine wird im den dem von mit für auf zu el los las y una por con para del es il gli
    che della di non het een van niet o os uma não são ao dos das pelo lo su como más aus bei nach sich auch
    """)

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// Whether a folded word is one of the small words that tell a language.
  public static func isSmallWord(_ folded: String, of language: Language) -> Bool {
    functionWords.contains { $0.language == language && $0.words.contains(Array(folded.utf8)) }
  }

  /// The language of a text by its first 64 KiB, or nil where too few words tell. O(length, at most 64 KiB).
  public static func language(of text: UnsafeRawBufferPointer) -> Language? {
    let counts = counts(in: UnsafeRawBufferPointer(rebasing: text.prefix(65_536)))
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else { return nil }
    let others = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    return counts[best] > others ? functionWords[best].language : nil
  }

  /// Whether the words round a place are in another language than their text: those of the paragraph, or those of the
  /// clause. O(1): it looks 240 bytes to either side.
  public static func isForeign(at range: Range<Int>, of text: UnsafeRawBufferPointer, in language: Language) -> Bool {
    isForeign(passage(round: range, text), in: language) || isInForeignClause(range, text, language)
  }

  /// Whether at least two small words of another language stand in the clause of a place, and none of its own.
  private static func isInForeignClause(_ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ language: Language)
    -> Bool
  {
    guard let own = functionWords.firstIndex(where: { $0.language == language }) else { return false }
    var start = max(0, range.lowerBound - 80)
    while start > 0, start < range.lowerBound, text[start] > 0x20 { start += 1 }
    let end = min(text.count, range.upperBound + 80)
    var counts = [Int](repeating: 0, count: functionWords.count)
    var others = 0
    var isFirst = true
    var isAfterForeignWord = false
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start..<end]), language: language)
    while let token = scanner.next() {
      if token.gap == .boundary || token.gap == .punctuation || token.gap == .quotes {
        if start + token.start > range.lowerBound, start + token.start >= range.upperBound { break }
        if start + token.start <= range.lowerBound {
          counts = counts.map { _ in 0 }
          others = 0
        }
      }
      // An article of another language right before the term.
      if start + token.start >= range.lowerBound, isFirst {
        isFirst = false
        if token.gap == .space,
          functionWords.indices.contains(where: { index in
            index != own && functionWords[index].words.contains(scanner.previousFolded)
              && !functionWords[own].words.contains(scanner.previousFolded)
          }), counts[own] == 0
        {
          isAfterForeignWord = true
        }
      }
      // The term itself tells nothing.
      guard start + token.end <= range.lowerBound || start + token.start >= range.upperBound else { continue }
      if otherWords.contains(scanner.folded) { others += 1 }
      for index in functionWords.indices where functionWords[index].words.contains(scanner.folded) {
        counts[index] += 1
      }
    }
    if counts[own] == 0, others >= 2 || isAfterForeignWord { return true }
    return counts[own] == 0 && counts.indices.contains { $0 != own && counts[$0] >= 2 }
  }

  /// The paragraph part round a place: as far as a blank line or the end of a block, at most 240 bytes either side.
  private static func passage(round range: Range<Int>, _ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    func ends(_ offset: Int) -> Bool {
      text[offset] == UInt8(ascii: "\n") && offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n")
        || text[offset] == 0xE2 && offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0xA9
    }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 240, !ends(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 240, !ends(end) { end += 1 }
    return UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  /// Whether a passage is clearly in another language than its text: at least three small words of that language, and
  /// more than twice as many as of the text's own. O(length).
  public static func isForeign(_ passage: UnsafeRawBufferPointer, in language: Language) -> Bool {
    guard let own = functionWords.firstIndex(where: { $0.language == language }) else { return false }
    let counts = counts(in: passage)
    return counts.indices.contains { $0 != own && counts[$0] >= 3 && counts[$0] > 2 * counts[own] }
  }

  /// The numbers of small words of each language.
  private static func counts(in text: UnsafeRawBufferPointer) -> [Int] {
    var counts = [Int](repeating: 0, count: functionWords.count)
    var scanner = TokenScanner(text, language: .french)
    while scanner.next() != nil {
      guard scanner.folded.count <= 5 else { continue }
      for index in functionWords.indices where functionWords[index].words.contains(scanner.folded) {
        counts[index] += 1
      }
    }
    return counts
  }
}
