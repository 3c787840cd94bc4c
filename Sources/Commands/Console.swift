import Glibc
import Threads

/// Where a command writes. A reader that has gone away is no fault: what is left is dropped quietly.
public struct Console: Sendable {
  /// Writes to the standard output.
  public var output: @Sendable (String) -> Void
  /// Writes bytes to the standard output, such as lines of a file that is not UTF-8.
  public var outputBytes: @Sendable ([UInt8]) -> Void
  /// Writes to the standard error.
  public var error: @Sendable (String) -> Void
  /// Whether a person reads the standard output on a terminal.
  public var isTerminal: Bool
  /// Whether a person reads the standard error on a terminal.
  public var isErrorTerminal: Bool

  /// Why something could not be written, as the system says it, or nil; a reader that has gone away is no reason.
  public var failure: @Sendable () -> String?

  /// Creates a console from its writers. Without a writer of bytes they are written as text in UTF-8.
  public init(
    isTerminal: Bool, isErrorTerminal: Bool = false, output: @escaping @Sendable (String) -> Void,
    error: @escaping @Sendable (String) -> Void, failure: @escaping @Sendable () -> String? = { nil },
    outputBytes: (@Sendable ([UInt8]) -> Void)? = nil
  ) {
    self.isTerminal = isTerminal
    self.isErrorTerminal = isErrorTerminal
    self.output = output
    self.outputBytes = outputBytes ?? { output(String(decoding: $0, as: UTF8.self)) }
    self.error = error
    self.failure = failure
  }

  /// The streams of the process.
  public static var standard: Console {
    let log = FailureLog()
    return Console(
      isTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      output: { log.write($0, to: STDOUT_FILENO) }, error: { log.write($0, to: STDERR_FILENO) },
      failure: { log.reason }, outputBytes: { bytes in bytes.withUnsafeBytes { log.write($0, to: STDOUT_FILENO) } })
  }
}

/// Writes to descriptors and keeps the first error.
private final class FailureLog: Sendable {
  /// The lock guards the number of the first error, 0 for none.
  private let code = Lock<CInt>(0)

  var reason: String? {
    let code = code.withLock { $0 }
    return code == 0 ? nil : String(cString: strerror(code))
  }

  func write(_ text: String, to descriptor: CInt) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 {
        let error = errno
        if error != EPIPE { code.withLock { if $0 == 0 { $0 = error } } }
        return
      }
      done += count
    }
  }
}
