import Languages
import TermMatching

extension Site {
  /// Whether another term begins inside this one and ends behind it (`dépistage de la traite` in `dépistage de la traite des
  /// êtres humains`): then a part of that one would be left.
  var isOverlapped: Bool {
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: document.text[range]), language: language)
    guard scanner.next() != nil, let second = scanner.next() else { return false }
    let start = range.lowerBound + second.start
    var end = min(range.upperBound + 80, document.text.count)
    while end < document.text.count, document.text[end] & 0xC0 == 0x80 { end += 1 }
    let near = UnsafeRawBufferPointer(rebasing: document.text[start..<end])
    return index.occurrences(in: near, language: language).contains { other in
      let inside = start + other.range.lowerBound < range.upperBound
      return inside && start + other.range.upperBound > range.upperBound && other.split == nil
    }
  }
}
