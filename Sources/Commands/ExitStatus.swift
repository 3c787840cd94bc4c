/// How a run ends, as the shell sees it.
public enum ExitStatus: Int32, Sendable {
  /// Nothing to report, or the answer was found.
  case clean = 0
  /// Findings at or above the limit, or nothing found.
  case findings = 1
  /// A wrong command line, or input that cannot be read.
  case failure = 2
  /// A fault of Motjuste itself.
  case internalError = 3
}
