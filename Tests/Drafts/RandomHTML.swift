import TestSupport

/// HTML made by chance from a seed, with words that tell whether they are text.
///
/// Each word that is text is `mot` with a number of its own; each that is not is `caché`.
struct RandomHTML {
  private(set) var source = ""
  /// The numbered words that are text, in order.
  private(set) var words: [String] = []
  /// The comments, in order.
  private(set) var comments: [String] = []
  private var chance: SmallGenerator

  init(seed: UInt64) {
    chance = SmallGenerator(seed: seed)
    for _ in 0...next(8) { source += block(3) }
  }

  private mutating func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &chance) }

  private mutating func word() -> String {
    words.append("mot\(words.count + 1)é")
    return "mot\(words.count)" + ["é", "&eacute;", "&#233;", "&#xE9;"][next(4)]
  }

  private mutating func blocks(_ depth: Int) -> String { (0...next(3)).map { _ in block(depth) }.joined() }

  private mutating func block(_ depth: Int) -> String {
    guard depth > 0 else { return "<p>\(line(2))</p>\n" }
    switch next(12) {
    case 0: return "<div class=\"caché > caché\">\(blocks(depth - 1))</div>\n"
    case 1: return "<ul>\n<li>\(line(2))<li>\(line(2))\n</ul>"
    case 2: return "<table><tr><td>\(line(2))<td><p>\(line(2))<tr><th>\(line(2))</table>"
    case 3: return "<pre>caché <b>caché</b>\n</pre>"
    case 4: return "<script>if (a<b && \"<p>caché\") { }</script><STYLE>caché</style>"
    case 5: return "<blockquote lang=en>\(blocks(depth - 1))</blockquote>"
    case 6: return comment()
    case 7: return "<p>\(line(3))\n"
    case 8: return "<dl><dt>\(line(1))<dd>\(line(2))</dl>"
    case 9: return "<section translate='no'><p>caché</section>"
    case 10: return "<h\(next(6) + 1)>\(line(2))</h1>"
    default: return "<P>\(line(3))</P>\r\n"
    }
  }

  private mutating func comment() -> String {
    comments.append(" caché \(comments.count) <b> - -- & ")
    return "<!--\(comments[comments.count - 1])-->"
  }

  private mutating func line(_ depth: Int) -> String { (0...next(5)).map { _ in inline(depth) }.joined(separator: " ") }

  private mutating func inline(_ depth: Int) -> String {
    guard depth > 0 else { return word() }
    switch next(18) {
    case 0: return "<em>\(line(depth - 1))</em>"
    case 1: return "<a href='caché' title=caché>\(line(depth - 1))</a>"
    case 2: return "<b>\(word()) <i>\(line(depth - 1))</b> \(word())</i>"
    case 3: return "<code>caché <i>caché</i></code>"
    case 4: return "<span class='x notranslate'>caché</span>"
    case 5: return "https://caché.fr/a?caché&amp;caché \(word())"
    case 6: return "\(word())<br/>"
    case 7: return "\(word())<sup><a href=#caché>\(next(30))</a></sup>"
    case 8: return "<cite>\(line(depth - 1))</cite>"
    case 9: return comment()
    case 10: return "a < 3 & b"
    case 11: return "<img alt=\"caché\">"
    case 12: return "</u></p>\(word())"
    case 13: return "<q>\(word())"
    case 14: return "<input value=caché checked>"
    case 15: return "<?caché caché?>"
    default: return word()
    }
  }
}
