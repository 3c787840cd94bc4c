/// What the names of styles say, those that programs give to their own styles.
enum StyleName {
  /// Whether words in a style of this name are somebody else's.
  static func isQuotation(_ name: String) -> Bool {
    [
      "quote", "quotes", "quotation", "quotations", "intense quote", "block text", "block quotation", "blockquote",
      "citation", "citation intense", "html cite",
    ].contains(plain(name))
  }

  /// Whether words in a style of this name are code.
  static func isCode(_ name: String) -> Bool {
    [
      "html preformatted", "source code", "source text", "source_text", "verbatim char", "preformatted text",
      "preformatted", "html code", "html keyboard", "html sample", "html typewriter", "html variable", "teletype",
      "user entry", "code", "texte source", "texte préformaté", "texte non proportionnel",
    ].contains(plain(name))
  }

  /// A name in lower case, with the spaces that OpenDocument writes as `_20_`.
  private static func plain(_ name: String) -> String { name.replacing("_20_", with: " ").lowercased() }
}
