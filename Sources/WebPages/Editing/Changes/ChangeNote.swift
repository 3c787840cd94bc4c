/// What a transaction says was done, as a list: `+ ` begins what is new and `- ` what is no more there, and what stands
/// before these is a remark.
struct ChangeNote {
  private let parts: [(sign: Character?, text: String)]
  private let context: PageContext

  /// Reads a note, whose parts have semicolons between them.
  init(_ note: String, _ context: PageContext) {
    self.context = context
    parts = note.split(separator: "; ").reduce(into: []) { parts, part in
      if part.hasPrefix("+ ") || part.hasPrefix("- ") {
        parts.append((part.first, String(part.dropFirst(2))))
      } else if let last = parts.last {
        // A semicolon that stands in a text, or a second sentence of a remark.
        parts[parts.count - 1].text = "\(last.text); \(part)"
      } else {
        parts.append((nil, String(part)))
      }
    }
  }

  var markup: Markup {
    let items = parts.map { part -> Markup in
      let text = ChangeLine(part.text, isFact: part.sign != nil, context.language).text
      return switch part.sign {
      case "+":
        "<li class=\"more\"><span class=\"unseen\">\(context.words("new:", fr: "nouveau\u{A0}:")) </span><ins>\(text)</ins></li>\n"
      case "-":
        "<li class=\"less\"><span class=\"unseen\">\(context.words("gone:", fr: "supprimé\u{A0}:")) </span><del>\(text)</del></li>\n"
      default: "<li>\(text)</li>\n"
      }
    }
    return "<ul class=\"change-note\">\n\(items)</ul>\n"
  }
}
