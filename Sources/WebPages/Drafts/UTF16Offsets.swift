/// Offsets into a text in UTF-8 as a browser counts them, in units of UTF-16.
struct UTF16Offsets {
  /// The distance in bytes between two places whose number of units is known.
  private static let step = 256

  private let source: [UInt8]
  /// The number of units before each multiple of `step`.
  private let counts: [Int]

  /// Counts a text. O(length).
  init(_ source: [UInt8]) {
    self.source = source
    var counts: [Int] = []
    var units = 0
    for (offset, byte) in source.enumerated() {
      if offset % Self.step == 0 { counts.append(units) }
      units += Self.units(byte)
    }
    self.counts = counts
  }

  /// The number of units before an offset in bytes.
  subscript(offset: Int) -> Int {
    let offset = min(offset, source.count)
    guard let last = counts.indices.last else { return 0 }
    let block = min(offset / Self.step, last)
    return source[block * Self.step..<offset].reduce(counts[block]) { $0 + Self.units($1) }
  }

  /// The units of the scalar that begins with a byte: two from U+10000 on, none for a byte inside.
  private static func units(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }
}
