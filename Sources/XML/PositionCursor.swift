import Glibc

/// Finds the positions of many UTF-8 offsets that do not decrease, in the time of one walk through the text.
public struct PositionCursor {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var line = 1
  private var column = 1

  /// Creates a cursor at the beginning of a text, which has to outlive it.
  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The position of an offset; of one before the last offset, that of the last. O(distance from the last offset).
  public mutating func position(of target: Int) -> TextPosition {
    let end = min(target, bytes.count)
    if let base = bytes.baseAddress, offset < end {
      while let lineEnd = memchr(base + offset, CInt(UInt8(ascii: "\n")), end - offset) {
        offset = UnsafeRawPointer(lineEnd) - base + 1
        line += 1
        column = 1
      }
      for byte in bytes[offset..<end] where byte & 0xC0 != 0x80 { column += 1 }
      offset = end
    }
    return TextPosition(line: line, column: column)
  }
}
