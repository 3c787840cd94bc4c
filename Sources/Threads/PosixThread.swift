import Glibc

/// A thread of the system, which has to be waited for.
struct PosixThread: Sendable {
  private let thread: pthread_t

  /// Starts a thread; nil where the system has none left.
  init?(_ body: @escaping @Sendable () -> Void) {
    let job = Unmanaged.passRetained(Job(body))
    var thread = pthread_t()
    guard pthread_create(&thread, nil, Job.run, job.toOpaque()) == 0 else {
      job.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits for its end. To be called once.
  func join() { pthread_join(thread, nil) }

  /// What a thread is to do.
  private final class Job {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    /// The start of a thread: takes over the job.
    static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      if let pointer { Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue().body() }
      return nil
    }
  }
}
