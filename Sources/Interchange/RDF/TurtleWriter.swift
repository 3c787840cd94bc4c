/// Writes a graph as Turtle 1.1 (W3C Recommendation, 25 February 2014): UTF-8, one property a line.
struct TurtleWriter {
  /// The document so far.
  private(set) var text = ""
  private let base: String
  /// Whether IRIs may be written relative to the base.
  private let isFolder: Bool

  /// Creates a writer with the prefixes; IRIs below `base` are written relative to it where it is a folder.
  init(base: String, namespaces: [RDFNamespace]) {
    self.base = base
    isFolder = base.hasSuffix("/") && base.contains("://")
    if isFolder { text += "@base <\(base)> .\n" }
    for namespace in namespaces { text += "@prefix \(namespace.prefix): <\(namespace.rawValue)> .\n" }
  }

  /// Writes a resource. O(its size).
  mutating func write(_ resource: RDFResource) {
    text += "\n\(iri(resource.iri))"
    write(resource.properties, indent: "  ")
    text += " .\n"
  }

  private mutating func write(_ properties: [RDFProperty], indent: String) {
    var last: String?
    for property in properties {
      if property.predicate == last {
        text += " ,\n\(indent)  "
      } else {
        text += last == nil ? "\n\(indent)" : " ;\n\(indent)"
        text += property.predicate == RDFNamespace.rdf["type"] ? "a " : iri(property.predicate) + " "
      }
      last = property.predicate
      write(property.value, indent: indent + "  ")
    }
  }

  private mutating func write(_ value: RDFValue, indent: String) {
    switch value {
    case .iri(let name): text += iri(name)
    case .literal(let string, let language):
      text += "\"\(Self.escaped(string))\""
      if let language { text += "@\(language)" }
    case .node(let properties):
      text += "["
      write(properties, indent: indent)
      text += " ]"
    case .list(let values):
      text += "("
      for value in values {
        text += " "
        write(value, indent: indent)
      }
      text += " )"
    }
  }

  private func iri(_ iri: String) -> String {
    if let short = RDFNamespace.compact(iri) { return short }
    guard isFolder, iri.hasPrefix(base) else { return "<\(iri)>" }
    return "<\(iri.dropFirst(base.count))>"
  }

  /// A text as it stands between quotation marks (Turtle, section 6.4). O(length).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case let other where other.value < 0x20 || other.value == 0x7F:
        let digits = String(other.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
