import Testing
import Threads

@Suite struct LockTests {
  private struct Refused: Error {}

  @Test("many tasks lose none of their steps") func steps() async {
    let sum = Lock(0)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 { group.addTask { for _ in 0..<1_000 { sum.withLock { $0 += 1 } } } }
    }
    #expect(sum.withLock { $0 } == 8_000)
  }

  @Test("an error leaves what was done and frees the lock") func error() {
    let words = Lock<[String]>([])
    #expect(throws: Refused.self) {
      try words.withLock { words throws(Refused) in
        words.append("a")
        throw Refused()
      }
    }
    #expect(words.withLock { $0 } == ["a"])
  }
}
