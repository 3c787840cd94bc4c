import Testing
import XML

@Suite struct LineEndsTests {
  @Test("line ends are counted at any length", arguments: [0, 1, 31, 32, 33, 100, 8_159, 8_160, 8_161, 30_000])
  func count(length: Int) {
    for step in [1, 3, 32, 255, 40_000] {
      let bytes = (0..<length).map { $0 % step == step - 1 ? UInt8(ascii: "\n") : UInt8($0 % 255 | 0x20) }
      let found = bytes.withUnsafeBytes { LineEnds.count(in: $0) }
      #expect(found == bytes.count { $0 == UInt8(ascii: "\n") })
    }
  }
}
