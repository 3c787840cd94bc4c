import Glibc
import Localization
import Threads

/// A line on a terminal that tells how many files are done: it comes after a second, is rewritten, and is cleared at the end.
final class Progress: Sendable {
  private struct State {
    var done = 0
    /// When the line was written last, in seconds; nil where it does not stand there.
    var writtenAt: Double?
  }

  private let count: Int
  private let console: Console
  private let uiLanguage: UILanguage
  private let now: @Sendable () -> Double
  private let start: Double
  /// The lock guards the line as well.
  private let state = Lock(State())

  /// Begins to count.
  ///
  /// - Parameters:
  ///   - count: how many files there are.
  ///   - now: a clock that never goes back, in seconds.
  init(
    _ count: Int, _ console: Console, _ uiLanguage: UILanguage, now: @escaping @Sendable () -> Double = Progress.clock
  ) {
    self.count = count
    self.console = console
    self.uiLanguage = uiLanguage
    self.now = now
    start = now()
  }

  /// Counts a file. Does nothing else where the standard error is no terminal.
  func advance() {
    guard console.isErrorTerminal else { return }
    state.withLock { state in
      state.done += 1
      let time = now()
      guard time - start >= 1, time - (state.writtenAt ?? 0) >= 0.1 else { return }
      state.writtenAt = time
      let text = LocalizedText("\(state.done)/\(count) files …", fr: "\(state.done)/\(count) fichiers\u{A0}…")
      console.error("\r\(text[uiLanguage])\u{1B}[K")
    }
  }

  /// Clears the line.
  func end() {
    state.withLock { state in
      if state.writtenAt != nil { console.error("\r\u{1B}[K") }
      state.writtenAt = nil
    }
  }

  /// Seconds since some moment.
  private static let clock: @Sendable () -> Double = {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
