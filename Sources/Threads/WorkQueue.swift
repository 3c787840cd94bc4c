import Glibc

/// Pieces of work that wait for one of a few threads, first come, first served.
///
/// The semaphore is only used by functions that may be called from any thread (`@unchecked Sendable`).
public final class WorkQueue: @unchecked Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var threads: [PosixThread] = []
    var isClosed = false
  }

  private let bound: Int
  /// The lock guards what waits, and the threads.
  private let state = Lock(State())
  /// Counts what waits; each thread gets one more count when the queue is closed.
  private let ready: UnsafeMutablePointer<sem_t>

  /// Starts a queue.
  ///
  /// - Parameters:
  ///   - threads: how many threads work.
  ///   - bound: the most pieces of work that wait for one.
  public init(threads count: Int, bound: Int) {
    self.bound = bound
    ready = .allocate(capacity: 1)
    sem_init(ready, 0, 0)
    // The threads keep the queue until it is closed. Where the system has no thread left, fewer do the work.
    let threads = (0..<count).compactMap { _ in PosixThread { self.work() } }
    state.withLock { $0.threads = threads }
  }

  deinit {
    sem_destroy(ready)
    ready.deallocate()
  }

  /// Adds a piece of work. Returns whether there was a place for it.
  ///
  /// - Parameter prepare: is called first where there is a place, before the work can begin; it must not wait.
  public func add(after prepare: () -> Void = {}, _ work: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = state.withLock { state in
      guard !state.isClosed, !state.threads.isEmpty, state.waiting.count < bound else { return false }
      prepare()
      state.waiting.append(work)
      return true
    }
    if isTaken { sem_post(ready) }
    return isTaken
  }

  /// Takes no more work, and waits until all that was taken is done. A queue has to be closed, and not by its own work.
  public func close() {
    let threads = state.withLock { state in
      state.isClosed = true
      defer { state.threads = [] }
      return state.threads
    }
    for _ in threads { sem_post(ready) }
    for thread in threads { thread.join() }
  }

  /// Does what waits until the queue is closed and nothing waits any more.
  private func work() {
    while true {
      // A signal may end the wait too early.
      while sem_wait(ready) != 0 {}
      let next = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
      guard let next else { return }
      next()
    }
  }
}
