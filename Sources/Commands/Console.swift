import Glibc

/// Where a command writes. A reader that has gone away is no fault: what is left is dropped quietly.
public struct Console: Sendable {
  /// Writes to the standard output.
  public var output: @Sendable (String) -> Void
  /// Writes to the standard error.
  public var error: @Sendable (String) -> Void
  /// Whether a person reads the standard output on a terminal.
  public var isTerminal: Bool

  /// Creates a console from its writers.
  public init(
    isTerminal: Bool, output: @escaping @Sendable (String) -> Void, error: @escaping @Sendable (String) -> Void
  ) {
    self.isTerminal = isTerminal
    self.output = output
    self.error = error
  }

  /// The streams of the process.
  public static var standard: Console {
    Console(
      isTerminal: isatty(STDOUT_FILENO) == 1, output: { write($0, to: STDOUT_FILENO) },
      error: { write($0, to: STDERR_FILENO) })
  }

  private static func write(_ text: String, to descriptor: CInt) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return }
        done += count
      }
    }
  }
}
