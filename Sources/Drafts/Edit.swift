/// New bytes in the place of old ones.
public struct Edit: Sendable, Hashable {
  /// What is replaced: offsets into the bytes of the original; an empty range is an insertion.
  public var range: Range<Int>
  /// What stands there instead.
  public var bytes: [UInt8]

  /// Creates an edit.
  public init(_ range: Range<Int>, _ bytes: [UInt8]) {
    self.range = range
    self.bytes = bytes
  }
}
