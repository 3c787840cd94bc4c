/// The line ends of a document.
public enum LineEnds {
  private typealias Lanes = SIMD32<UInt8>

  /// How many line feeds are among the bytes. O(number of bytes), 32 at a time.
  public static func count(in bytes: UnsafeRawBufferPointer) -> Int {
    let lineFeeds = Lanes(repeating: UInt8(ascii: "\n"))
    var count = 0
    var offset = 0
    while bytes.count &- offset >= 32 {
      // A lane counts up to 255.
      let end = offset &+ min(255, (bytes.count &- offset) >> 5) << 5
      var counts = Lanes()
      while offset < end {
        // The lanes with a line feed are those where all bits are set, which is -1.
        let found = bytes.loadUnaligned(fromByteOffset: offset, as: Lanes.self) .== lineFeeds
        counts &-= unsafeBitCast(found, to: Lanes.self)
        offset &+= 32
      }
      for lane in counts.indices { count &+= Int(counts[lane]) }
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\n") { count &+= 1 }
      offset &+= 1
    }
    return count
  }
}
