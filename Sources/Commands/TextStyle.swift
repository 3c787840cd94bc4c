/// Colours of text for people: only on a terminal, and not where `NO_COLOR` is set (no-color.org).
struct TextStyle: Sendable {
  let isColoured: Bool

  init(_ run: Run) {
    let noColour = run.environment.variables["NO_COLOR"].map { !$0.isEmpty } ?? false
    isColoured = run.console.isTerminal && !noColour && run.environment.variables["TERM"] != "dumb"
  }

  func bold(_ text: String) -> String { styled(text, "1") }
  func dim(_ text: String) -> String { styled(text, "2") }
  func red(_ text: String) -> String { styled(text, "31") }
  func green(_ text: String) -> String { styled(text, "32") }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
