/// Writes a graph as JSON-LD 1.1 (W3C Recommendation, 16 July 2020) with its context inside: UTF-8, one value a line.
struct JSONLDWriter {
  /// The document so far; complete after `end`.
  private(set) var text = "{\n  \"@context\": {"
  private var isFirst = true

  /// Creates a writer with the prefixes.
  init(namespaces: [RDFNamespace]) {
    text += namespaces.map { "\n    \"\($0.prefix)\": \"\($0.rawValue)\"" }.joined(separator: ",")
    text += "\n  },\n  \"@graph\": ["
  }

  /// Writes a resource. O(its size).
  mutating func write(_ resource: RDFResource) {
    text += isFirst ? "\n    " : ",\n    "
    isFirst = false
    write(resource.properties, id: resource.iri, indent: "    ")
  }

  /// Ends the document.
  mutating func end() { text += "\n  ]\n}\n" }

  private mutating func write(_ properties: [RDFProperty], id: String?, indent: String) {
    var keys: [String] = []
    var values: [String: [RDFValue]] = [:]
    for property in properties {
      if values[property.predicate] == nil { keys.append(property.predicate) }
      values[property.predicate, default: []].append(property.value)
    }
    text += "{"
    var separator = "\n"
    if let id {
      text += "\n\(indent)  \"@id\": \(Self.quoted(id))"
      separator = ",\n"
    }
    for key in keys {
      text += separator + indent + "  "
      separator = ",\n"
      if key == RDFNamespace.rdf["type"] {
        text += "\"@type\": "
        write(types: values[key] ?? [])
      } else {
        text += Self.quoted(Self.name(key)) + ": "
        write(values[key] ?? [], indent: indent + "  ")
      }
    }
    text += "\n\(indent)}"
  }

  /// Types are names, not values.
  private mutating func write(types: [RDFValue]) {
    let names = types.compactMap { if case .iri(let iri) = $0 { Self.quoted(Self.name(iri)) } else { nil } }
    text += names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
  }

  private mutating func write(_ values: [RDFValue], indent: String) {
    if values.count == 1 { return write(values[0], indent: indent) }
    text += "["
    for (index, value) in values.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + indent + "  "
      write(value, indent: indent + "  ")
    }
    text += "\n\(indent)]"
  }

  private mutating func write(_ value: RDFValue, indent: String) {
    switch value {
    case .iri(let iri): text += "{\"@id\": \(Self.quoted(iri))}"
    case .literal(let string, let language?):
      text += "{\"@language\": \(Self.quoted(language)), \"@value\": \(Self.quoted(string))}"
    case .literal(let string, nil): text += Self.quoted(string)
    case .node(let properties): write(properties, id: nil, indent: indent)
    case .list(let values):
      text += "{\"@list\": ["
      for (index, value) in values.enumerated() {
        if index > 0 { text += ", " }
        write(value, indent: indent)
      }
      text += "]}"
    }
  }

  private static func name(_ iri: String) -> String { RDFNamespace.compact(iri) ?? iri }

  /// A text as a string of JSON (RFC 8259, section 7). O(length).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case let other where other.value < 0x20:
        result += "\\u00" + (other.value < 16 ? "0" : "") + String(other.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
