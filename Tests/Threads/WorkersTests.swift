import Testing
import Threads

@Suite struct WorkersTests {
  @Test("every piece of work is done once, and the results are in order", arguments: [1, 2, 7, 300], [0, 1, 2, 1000])
  func order(jobs: Int, count: Int) {
    let calls = Lock(0)
    let results = Workers.map(count, jobs: jobs) { number in
      calls.withLock { $0 += 1 }
      return number * number
    }
    #expect(results == (0..<count).map { $0 * $0 })
    #expect(calls.withLock { $0 } == count)
  }

  @Test("there is a processor") func processors() { #expect(Workers.processorCount > 0) }
}
