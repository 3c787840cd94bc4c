/// An XML element with all that is in it: a plain value.
public struct Element: Sendable, Hashable {
  /// The local name, without a prefix.
  public var name: String
  /// The prefix as written, or nil.
  public var prefix: String?
  /// The namespace URI, or nil where the element has none.
  public var namespace: String?
  /// The attributes in the order of the document. Namespace declarations are not among them.
  public var attributes: [Attribute]
  /// What is inside, in order.
  public var children: [Node]
  /// Where the element stands, from `<` to past the last `>`: UTF-8 offsets into the document; empty if it was made.
  public var range: Range<Int>

  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    /// The name with its prefix, as written: `xml:lang` and `lang` are two attributes.
    public var qualifiedName: String
    /// The namespace URI of a prefixed attribute, or nil.
    public var namespace: String?
    /// The value, normalised as XML 1.0, section 3.3.3 says.
    public var value: String

    /// Creates an attribute.
    public init(_ qualifiedName: String, namespace: String? = nil, value: String) {
      self.qualifiedName = qualifiedName
      self.namespace = namespace
      self.value = value
    }
  }

  /// One thing inside an element.
  public enum Node: Sendable, Hashable {
    case element(Element)
    case text(String)
    case comment(String)
    case processingInstruction(target: String, data: String)
  }

  /// Creates an element.
  public init(
    _ name: String, prefix: String? = nil, namespace: String? = nil, attributes: [Attribute] = [],
    children: [Node] = [], range: Range<Int> = 0..<0
  ) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.range = range
  }

  /// The name with its prefix, as written.
  public var qualifiedName: String { prefix.map { "\($0):\(name)" } ?? name }

  /// The value of the attribute with this qualified name, or nil. O(number of attributes).
  public subscript(attribute: String) -> String? {
    for index in attributes.indices where attributes[index].qualifiedName == attribute {
      return attributes[index].value
    }
    return nil
  }

  /// The child elements, in order. O(number of children).
  public var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child element with this local name, or nil. O(number of children).
  public func first(_ name: String) -> Element? {
    for child in children {
      if case .element(let element) = child, element.name == name { return element }
    }
    return nil
  }

  /// All text inside, in the order of the document. O(size of the subtree).
  public var text: String {
    children.reduce(into: "") { text, child in
      switch child {
      case .text(let piece): text += piece
      case .element(let element): text += element.text
      case .comment, .processingInstruction: break
      }
    }
  }
}
