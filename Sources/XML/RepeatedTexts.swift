/// Texts of a document that come again and again, such as values of picklists: each is made once and then shared.
struct RepeatedTexts {
  private static let slots = 1_024
  private var texts = [String](repeating: "", count: slots)

  /// The bytes as a string; shared where they are short, but too long to stand in a string itself.
  mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard (16...40).contains(bytes.count) else { return String(decoding: bytes, as: UTF8.self) }
    var hash: UInt = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt(byte)) &* 0x0000_0100_0000_01B3 }
    let slot = Int(truncatingIfNeeded: hash >> 20) & (Self.slots - 1)
    if texts[slot].hasBytes(bytes) { return texts[slot] }
    texts[slot] = String(decoding: bytes, as: UTF8.self)
    return texts[slot]
  }
}
