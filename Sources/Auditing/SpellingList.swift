import FileBytes
import Languages

/// The words that are spelt right in a language: those of its dictionaries and those that a termbase brings along.
struct SpellingList {
  private let dictionaries: [HunspellDictionary]
  private let ownWords: Set<String>

  /// Opens the dictionaries of a language, of all its countries, or returns nil where there is none.
  ///
  /// - Parameter folder: where a file `words.fr.txt` may stand, with one word a line; lines with `#` are comments.
  init?(_ language: Language, folder: String?, environment: [String: String]) {
    dictionaries = language.dictionaryNames.compactMap { HunspellDictionary(names: [$0], environment: environment) }
    guard !dictionaries.isEmpty else { return nil }
    let path = folder.map { "\($0)/words.\(language.code).txt" }
    let text = path.flatMap { try? MappedBytes(mapping: $0) }.map { String(decoding: $0.array, as: UTF8.self) } ?? ""
    ownWords = Set(
      text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty && !$0.hasPrefix("#") })
  }

  private func isKnown(_ word: String) -> Bool {
    ownWords.contains(word) || dictionaries.contains { $0.contains(word) }
  }

  /// Whether a word is spelt right, as a whole or part by part between its hyphens.
  func contains(_ word: String) -> Bool {
    if isKnown(word) { return true }
    let parts = word.split(separator: "-").map(String.init)
    return parts.count > 1 && parts.allSatisfy(isKnown)
  }
}

extension Substring {
  /// Without the spaces round it.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
