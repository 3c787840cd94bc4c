import Localization

/// Rows of names and sentences as help shows them.
enum HelpTable {
  /// The rows, each with its sentence behind its name, or below it where the name is long; lines of at most 100 columns.
  static func text(_ rows: [(name: String, text: String)]) -> String {
    let width = min(rows.map(\.name.count).max() ?? 0, 26)
    return rows.map { name, text in
      let lead = "  " + name
      let margin = String(repeating: " ", count: width + 4)
      let lines = text.wrapped(to: 100 - margin.count)
      let first =
        name.count > width
        ? lead + "\n" + margin + (lines.first ?? "")
        : lead + String(repeating: " ", count: width - name.count + 2) + (lines.first ?? "")
      return ([first] + lines.dropFirst().map { margin + $0 }).joined(separator: "\n") + "\n"
    }.joined()
  }
}
