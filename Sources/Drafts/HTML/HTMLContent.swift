/// What an element of HTML is to the words in it.
enum HTMLContent: Sendable {
  /// Part of a line: it divides no term. So is an element that is not known.
  case inline
  /// Begins and ends a phrase, and ends an open paragraph.
  case block
  /// Begins and ends a phrase inside a paragraph.
  case enclosed
  /// What is not looked at.
  case code
  /// An empty element that ends a line.
  case lineBreak
  /// An empty element in the place of words.
  case object
  /// An empty element that shows nothing where it stands.
  case hidden

  /// What the element of a name (in lower case) is.
  init(_ name: String) { self = Self.known[name] ?? .inline }

  private static let known: [String: Self] = {
    let names: [(Self, String)] = [
      (
        .block,
        """
        address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure \
        footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html li main menu nav ol p search section summary \
        table tbody td tfoot th thead title tr ul
        """
      ),
      (
        .enclosed,
        "audio button canvas colgroup legend math noscript object optgroup option rp rt select svg video"
      ),
      (
        .code,
        "code del iframe kbd listing noembed noframes pre samp script style template textarea var xmp"
      ),
      (.lineBreak, "br"),
      (.object, "embed frame hr img input"),
      (.hidden, "area base basefont bgsound col keygen link meta param source track wbr"),
    ]
    var known: [String: Self] = [:]
    for (content, list) in names {
      for name in list.split(separator: " ") { known[String(name)] = content }
    }
    return known
  }()

  /// What the words of an element are, beside their language.
  static func passage(_ name: String) -> Passage.Kind? {
    switch name {
    case "blockquote", "q": .quotation
    case "cite": .title
    case "em", "i": .emphasis
    default: nil
    }
  }

  /// The open elements that the start of another ends, unless one of those `within` is nearer (WHATWG HTML,
  /// section 13.2.6.4.7 and the following).
  static func ended(by name: String, _ content: Self) -> [(names: [String], within: [String])] {
    switch name {
    case "li": [(["li"], ["ul", "ol", "menu"]), (["p"], [])]
    case "dd", "dt": [(["dd", "dt"], ["dl"]), (["p"], [])]
    case "td", "th": [(["td", "th"], ["table"])]
    case "tr": [(["tr"], ["table"])]
    case "thead", "tbody", "tfoot": [(["thead", "tbody", "tfoot"], ["table"])]
    case "option", "optgroup": [([name, "option"], ["select"])]
    case "hr", "listing", "pre", "xmp": [(["p"], [])]
    case _ where content == .block: [(["p"], [])]
    default: []
    }
  }

  /// The elements out of which no end tag of another one reaches.
  static let scopes: Set<String> = ["caption", "object", "table", "td", "template", "th"]
  /// The elements whose end tags reach out of those, as far as the table.
  static let tableParts: Set<String> = ["caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"]
}
