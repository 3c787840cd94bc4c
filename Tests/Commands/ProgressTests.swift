@testable import Commands
import Localization
import Synchronization
import Testing

@Suite struct ProgressTests {
  /// A clock that a test sets, and what was written.
  private final class Desk: Sendable {
    let time = Atomic<Int>(0)
    let text = Mutex("")

    func progress(isTerminal: Bool, _ language: UILanguage) -> Progress {
      let console = Console(
        isTerminal: true, isErrorTerminal: isTerminal, output: { _ in },
        error: { more in self.text.withLock { $0 += more } })
      return Progress(340, console, language) { Double(self.time.load(ordering: .relaxed)) / 1000 }
    }

    /// What was written when files are done at these milliseconds.
    func line(_ times: [Int], isTerminal: Bool, _ language: UILanguage) -> String {
      let progress = progress(isTerminal: isTerminal, language)
      for moment in times {
        time.store(moment, ordering: .relaxed)
        progress.advance()
      }
      progress.end()
      return text.withLock { $0 }
    }
  }

  @Test("a long run shows one line, rewritten now and then, and clears it")
  func long() {
    let times = [100, 999, 1000, 1050, 1099, 1200]
    #expect(
      Desk().line(times, isTerminal: true, .english)
        == "\r3/340 files …\u{1B}[K\r6/340 files …\u{1B}[K\r\u{1B}[K")
    #expect(
      Desk().line(times, isTerminal: true, .french)
        == "\r3/340 fichiers\u{A0}…\u{1B}[K\r6/340 fichiers\u{A0}…\u{1B}[K\r\u{1B}[K")
  }

  @Test("a short run, and one whose errors go into a file, shows nothing") func quiet() {
    #expect(Desk().line([1, 500, 999], isTerminal: true, .english) == "")
    #expect(Desk().line([1, 500, 9999], isTerminal: false, .english) == "")
  }
}
