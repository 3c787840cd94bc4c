import Dispatch
import Testing
import Threads

@Suite struct WorkQueueTests {
  @Test("all work that was taken is done before a queue is closed", arguments: [1, 4]) func all(threads: Int) {
    let queue = WorkQueue(threads: threads, bound: 1_000)
    let done = Lock<[Int]>([])
    for number in 0..<1_000 { #expect(queue.add { done.withLock { $0.append(number) } }) }
    queue.close()
    #expect(done.withLock { $0.sorted() } == Array(0..<1_000))
  }

  @Test("what finds no place is not done, nor prepared") func bound() {
    let queue = WorkQueue(threads: 1, bound: 2)
    let hold = DispatchSemaphore(value: 0)
    let begun = DispatchSemaphore(value: 0)
    let done = Lock<[String]>([])
    let isFirstTaken = queue.add {
      begun.signal()
      hold.wait()
    }
    begun.wait()
    #expect(isFirstTaken)
    for name in ["a", "b", "c"] {
      let isTaken = queue.add(after: { done.withLock { $0.append("prepared \(name)") } }) {
        done.withLock { $0.append(name) }
      }
      #expect(isTaken == (name != "c"))
    }
    hold.signal()
    queue.close()
    #expect(done.withLock { $0 } == ["prepared a", "prepared b", "a", "b"])
  }

  @Test("a closed queue takes nothing, and closing twice is no fault") func closed() {
    let queue = WorkQueue(threads: 2, bound: 2)
    queue.close()
    queue.close()
    #expect(!queue.add {})
  }
}
