/// The lines of a text that come again and again between paragraphs: headers and footers of pages.
///
/// Digits do not count, so that the number of a page does not tell two headers apart. O(length).
struct RunningLines: Sendable {
  /// How often a line stands in a text, at least, before it is one of them.
  private static let least = 3
  private static let longest = 120

  /// Their places, in order.
  private let ranges: [Range<Int>]

  init(_ text: UnsafeRawBufferPointer) {
    var places: [UInt64: [Range<Int>]] = [:]
    var start = 0
    var isAfterBlank = true
    while start < text.count {
      var end = start
      // FNV-1a of the letters.
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var letters = 0
      while end < text.count, text[end] != 0x0A, text[end] != 0x0C {
        let byte = text[end]
        if byte > 0x20, byte < 0x30 || byte > 0x39 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
          letters += 1
        }
        end += 1
      }
      let isBeforeBlank =
        end + 1 >= text.count || text[end] == 0x0C || Self.isBlank(text, from: end + 1)
      if letters > 0, end - start <= Self.longest, isAfterBlank, isBeforeBlank {
        places[hash, default: []].append(start..<end)
      }
      isAfterBlank = letters == 0 || (end < text.count && text[end] == 0x0C)
      start = end + 1
    }
    ranges = places.values.filter { $0.count >= Self.least }.flatMap { $0 }.sorted {
      $0.lowerBound < $1.lowerBound
    }
  }

  /// Whether nothing but spaces stands between an offset and the end of its line. Long blank lines count as text.
  private static func isBlank(_ text: UnsafeRawBufferPointer, from offset: Int) -> Bool {
    for place in offset..<min(text.count, offset + 200) {
      if text[place] == 0x0A || text[place] == 0x0C { return true }
      if text[place] > 0x20 { return false }
    }
    return offset + 200 >= text.count
  }

  /// Whether an offset lies in one of them. O(log n).
  func contains(_ offset: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= offset
  }
}
