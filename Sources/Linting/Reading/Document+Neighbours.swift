import Languages
import TermMatching

extension Document {
  /// Words that may stand between two names of one thing.
  private static let joining: Set<String> = [
    "et", "ou", "ni", "and", "or", "nor", "le", "la", "les", "l'", "de", "des", "du", "d'", "un", "une", "the", "a",
    "an", "of",
    "à", "au", "aux", "ces", "these", "also", "aussi", "non", "pas", "mais", "but", "not", "en",
  ]

  /// Whether another name of the same concept is coordinated with a mention: only small words and commas between them.
  func hasNeighbour(of mention: Mention) -> Bool {
    guard let place = place(of: mention) else { return false }
    for other in [place - 1, place + 1] where mentions.indices.contains(other) && mentions[other].entry == mention.entry
    {
      let (first, second) = other < place ? (mentions[other], mention) : (mention, mentions[other])
      let start = first.occurrence.range.upperBound
      let end = second.occurrence.range.lowerBound
      guard start < end, end - start < 40 else { continue }
      var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[start..<end]), language: language)
      var areJoining = true
      while scanner.next() != nil {
        areJoining = areJoining && Self.joining.contains(String(decoding: scanner.folded, as: UTF8.self))
      }
      let isBroken = text[start..<end].contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ";") }
      if areJoining, !isBroken { return true }
    }
    return false
  }

  /// The place of a mention among all. O(log n).
  private func place(of mention: Mention) -> Int? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].occurrence.range.lowerBound < mention.occurrence.range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < mentions.count ? low : nil
  }
}
