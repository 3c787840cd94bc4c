/// Writes XML in one fixed layout: UTF-8, two spaces a level, one element a line.
///
/// An element whose content is text, or text with markup, is written on one line, so that its white space stays as it is.
public struct XMLWriter: Sendable {
  /// The document so far.
  public private(set) var text = ""
  private var open: [String] = []
  private let depth: Int

  /// Creates a writer that has written the XML declaration, or nothing.
  ///
  /// - Parameter depth: how many elements of a document stand round what is written.
  public init(declaration: Bool = true, depth: Int = 0) {
    self.depth = depth
    if declaration { text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" }
  }

  /// Writes a start tag on a line of its own; what follows stands inside until `end`.
  public mutating func start(_ name: String, _ attributes: [(name: String, value: String?)] = []) {
    indent()
    text += "<\(name)\(Self.markup(attributes))>\n"
    open.append(name)
  }

  /// Writes the end tag of the element that was started last.
  public mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    text += "</\(name)>\n"
  }

  /// Writes an element with `content`, which is markup already, on a line of its own.
  public mutating func element(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], markup content: String
  ) {
    indent()
    text +=
      content.isEmpty
      ? "<\(name)\(Self.markup(attributes))/>\n" : "<\(name)\(Self.markup(attributes))>\(content)</\(name)>\n"
  }

  /// Writes an element with character data on a line of its own.
  public mutating func element(
    _ name: String, _ attributes: [(name: String, value: String?)] = [], text content: String
  ) {
    element(name, attributes, markup: Self.escaped(content))
  }

  /// Writes markup as it is on a line of its own.
  public mutating func line(markup: String) {
    indent()
    text += markup + "\n"
  }

  /// Attributes as they stand in a tag, each with a space before it; those without a value are left out.
  public static func markup(_ attributes: [(name: String, value: String?)]) -> String {
    attributes.reduce(into: "") { text, attribute in
      guard let value = attribute.value else { return }
      text += " \(attribute.name)=\"\(escaped(value, inAttribute: true))\""
    }
  }

  /// Character data with `&`, `<`, `>` and, in an attribute, quotation marks and line breaks written as references.
  ///
  /// What XML cannot hold, such as U+0000, becomes U+FFFD, so that whatever is written can be read again.
  public static func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where inAttribute: result += "&quot;"
      case "\n" where inAttribute: result += "&#10;"
      case "\t" where inAttribute: result += "&#9;"
      case "\r": result += "&#13;"
      case "\0"..."\u{8}", "\u{B}"..."\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}"..."\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An element and all inside it as markup, with the namespace declarations that it needs. O(its size).
  public static func markup(_ element: Element, inNamespace namespace: String? = nil) -> String {
    markup(element, namespace, [:])
  }

  /// A comment or a processing instruction as markup; nil for text and elements.
  public static func markup(_ node: Element.Node) -> String? {
    switch node {
    case .comment(let comment): "<!--\(comment)-->"
    case .processingInstruction(let target, let data): data.isEmpty ? "<?\(target)?>" : "<?\(target) \(data)?>"
    case .text, .element: nil
    }
  }

  private static func markup(_ element: Element, _ namespace: String?, _ outerPrefixes: [String: String]) -> String {
    var prefixes = outerPrefixes
    var attributes: [(name: String, value: String?)] = []
    func declare(_ prefix: String, _ uri: String) {
      guard prefix != "xml", prefixes.updateValue(uri, forKey: prefix) != uri else { return }
      attributes.append(("xmlns:\(prefix)", uri))
    }
    if let prefix = element.prefix {
      if let uri = element.namespace { declare(prefix, uri) }
    } else if element.namespace != namespace {
      attributes.append(("xmlns", element.namespace ?? ""))
    }
    for attribute in element.attributes {
      if let uri = attribute.namespace { declare(String(attribute.qualifiedName.prefix { $0 != ":" }), uri) }
    }
    attributes += element.attributes.map { ($0.qualifiedName, $0.value) }
    let inner = element.prefix == nil ? element.namespace : namespace
    let content = element.children.reduce(into: "") { text, child in
      switch child {
      case .text(let piece): text += escaped(piece)
      case .element(let element): text += markup(element, inner, prefixes)
      case .comment, .processingInstruction: text += markup(child) ?? ""
      }
    }
    let tag = "\(element.qualifiedName)\(markup(attributes))"
    return content.isEmpty ? "<\(tag)/>" : "<\(tag)>\(content)</\(element.qualifiedName)>"
  }

  private mutating func indent() {
    text += String(repeating: "  ", count: depth + open.count)
  }
}
