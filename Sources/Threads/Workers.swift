import Glibc
import Synchronization

/// Independent pieces of work, done on several threads.
public enum Workers {
  /// How many processors the machine has.
  public static var processorCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// The results of `body` for the numbers from 0, in their order.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - jobs: how many threads work at most; the calling one is among them.
  public static func map<Result: Sendable>(
    _ count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let work = Work(count: count, body: body)
    var threads: [PosixThread] = []
    for _ in 1..<max(1, min(jobs, count)) {
      // Where the system has no thread left, fewer do the work.
      guard let thread = PosixThread({ work.run() }) else { break }
      threads.append(thread)
    }
    work.run()
    for thread in threads { thread.join() }
    return work.results.withLock { $0.compactMap { $0 } }
  }

  /// Numbered pieces of work, which threads take one after the other.
  private final class Work<Result: Sendable>: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Result
    private let next = Atomic<Int>(0)
    /// The lock guards the results.
    let results: Lock<[Result?]>

    init(count: Int, body: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.body = body
      results = Lock(Array(repeating: nil, count: count))
    }

    /// Takes and does what nobody has taken, until all is taken.
    func run() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = body(number)
        results.withLock { $0[number] = result }
      }
    }
  }
}
