import Testing

@testable import TBX

@Suite struct MemoTests {
  @Test("a piece has the value that was kept for its bytes, at any length")
  func values() {
    // All pieces differ in one byte, whose place is anywhere.
    let pieces = (1...40).flatMap { length in
      (0..<length).map { place in (0..<length).map { $0 == place ? UInt8(ascii: "b") : UInt8(ascii: "a") } }
    }
    var memo = Memo<[UInt8]>()
    var made = 0
    let all = pieces.flatMap { $0 }
    all.withUnsafeBufferPointer { buffer in
      for _ in 0..<2 {
        var offset = 0
        for piece in pieces {
          let bytes = UnsafeBufferPointer(rebasing: buffer[offset..<offset + piece.count])
          let value = memo.value(of: bytes) { bytes in
            made += 1
            return Array(bytes)
          }
          #expect(value == piece)
          offset += piece.count
          #expect(memo.value(of: bytes) == (piece.count <= memo.longest ? piece : nil))
        }
      }
    }
    #expect(made >= pieces.count)
  }
}
