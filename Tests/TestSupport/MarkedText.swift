/// A text with `[[` and `]]` round the places that a test speaks of.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked places: UTF-8 offsets into `text`.
  public let ranges: [Range<Int>]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    var ranges: [Range<Int>] = []
    let source = Array(marked.utf8)
    var offset = 0
    while offset < source.count {
      if source[offset...].starts(with: Array("[[".utf8)) {
        starts.append(bytes.count)
        offset += 2
      } else if source[offset...].starts(with: Array("]]".utf8)), let start = starts.popLast() {
        ranges.append(start..<bytes.count)
        offset += 2
      } else {
        bytes.append(source[offset])
        offset += 1
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// A text with marks put round places, to show where a test has gone wrong.
  public static func marking(_ ranges: [Range<Int>], in text: String) -> String {
    var bytes = Array(text.utf8)
    for range in ranges.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      bytes.insert(contentsOf: Array("]]".utf8), at: min(range.upperBound, bytes.count))
      bytes.insert(contentsOf: Array("[[".utf8), at: min(range.lowerBound, bytes.count))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
