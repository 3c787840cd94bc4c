/// Tells the language of a text by its most frequent small words.
public enum LanguageDetector {
  private static let functionWords: [(language: Language, words: Set<[UInt8]>)] = [
    (
      .french,
      folded(
        """
        le la les l' des du et dans pour une un est que qu' qui au aux sur par avec ne pas ce sont d' de en ces cette ont il
        elle plus
        """)
    ),
    (
      .english,
      folded(
        """
        the of and to in is for that with on by are as this be was were has have from which or an it their not at
        """)
    ),
  ]

  private static func folded(_ words: String) -> Set<[UInt8]> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }

  /// The language of a text by its first 64 KiB, or nil where too few words tell. O(length, at most 64 KiB).
  public static func language(of text: UnsafeRawBufferPointer) -> Language? {
    let counts = counts(in: UnsafeRawBufferPointer(rebasing: text.prefix(65_536)))
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), counts[best] > 0 else { return nil }
    let others = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    return counts[best] > others ? functionWords[best].language : nil
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
