/// A small generator of numbers (SplitMix64) that gives the same ones on every machine.
public struct SmallGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Creates a generator; equal seeds give equal numbers.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// The bytes with a few changes: bytes set, cut out, doubled, or replaced by what means something in XML.
  public mutating func mutated(_ original: [UInt8]) -> [UInt8] {
    let pieces = [
      "<", ">", "&", "/", "\"", "'", "\0", "]]>", "<!--", "<?", "&#x0;", "xmlns=\"\"", ":", "\u{FEFF}", "\r",
    ]
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &self)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &self))
      switch Int.random(in: 0..<4, using: &self) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &self)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default: bytes.insert(contentsOf: Array((pieces.randomElement(using: &self) ?? "").utf8), at: place)
      }
    }
    return bytes
  }
}
