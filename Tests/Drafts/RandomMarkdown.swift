/// Markdown made by chance from a seed, with words that tell whether they are text.
///
/// Each word that is text is `mot` with a number of its own; each that is not is `caché`; `a`, `à` and `mer` stand
/// everywhere.
struct RandomMarkdown {
  private(set) var source = ""
  /// The numbered words that are text, in order.
  private(set) var words: [String] = []
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0...next(6) { addBlock() }
  }

  /// A number below a limit (xorshift).
  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % limit
  }

  private mutating func word() -> String {
    words.append("mot\(words.count + 1)é")
    return words[words.count - 1]
  }

  private mutating func addBlock() {
    let quotes = next(3)
    let item = next(4) == 0 ? ["- ", "1. ", "* "][next(3)] : ""
    let first = String(repeating: item.isEmpty ? ["> ", ">", ">  "][next(3)] : "> ", count: quotes) + item
    let rest = String(repeating: "> ", count: quotes) + String(repeating: " ", count: item.isEmpty ? 0 : item.count)
    // A line without the signs of its quotes goes on with the paragraph.
    let isLazy = next(3) == 0
    let lines = block()
    let end = next(5) == 0 ? "\r\n" : "\n"
    for (number, line) in lines.text.enumerated() {
      let lead = number == 0 ? first : lines.isParagraph && isLazy ? String(repeating: " ", count: next(4)) : rest
      source += lead + line + end
    }
    source += end
  }

  private mutating func block() -> (text: [String], isParagraph: Bool) {
    switch next(9) {
    case 0: (["## \(phrase()) ##"], false)
    case 1: ([phrase(), "==="], false)
    case 2: (["```", "caché a", "```"], false)
    case 3: (["<div>", "caché a", "</div>"], false)
    case 4: (["| \(cell()) | a \(cell()) |", "|--|--|", "| \(cell()) | `caché\\|a` |", "| a\\|à | \(cell())"], false)
    case 5: (["[a\(words.count)]: /caché \"caché à\"", phrase(), phrase()], false)
    default: ((0...next(4)).map { _ in phrase() }, true)
    }
  }

  private mutating func cell() -> String { "\(["a", "à", "*a*", "`caché`"][next(4)]) \(word())" }

  private mutating func phrase() -> String {
    var parts = ["mer"]
    for _ in 0...next(5) { parts.append(inline()) }
    return parts.joined(separator: " ") + ["", "", " ", "\\", "  "][next(5)]
  }

  private mutating func inline() -> String {
    switch next(16) {
    case 0: "*\(word()) a*"
    case 1: "**\(word()) _a \(word())_**"
    case 2: "`caché a`"
    case 3: "[a \(word())](/caché \"caché (a)\")"
    case 4: "[*\(word())* a](<caché a> 'à')"
    case 5: "![à \(word())](caché)"
    case 6: "<https://caché.org/a>"
    case 7: "<b class=\"caché\">\(word())</b>"
    case 8: "\\*\(word())\\_"
    case 9: "&eacute; \(word()) &amp;"
    case 10: "https://exemple.org/caché?a=à \(word())"
    case 11: "~~a \(word())~~"
    case 12: "``caché ` a``"
    case 13: "a <!-- caché --> à \(word())"
    case 14: ["* a", "_ a", "[a", "]", "! a", "& a", "a@caché.fr"][next(7)] + " \(word())"
    default: word()
    }
  }
}
