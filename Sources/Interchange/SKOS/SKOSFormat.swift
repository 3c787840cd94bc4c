public import Terminology

/// SKOS and SKOS-XL (W3C Recommendation, 18 August 2009) as Turtle and as JSON-LD.
///
/// A concept entry is a `skos:Concept`; its subject fields are the schemes whose top concept it is; the preferred term of
/// a language is its `prefLabel`, the others that may be used are its `altLabel`, those to avoid its `hiddenLabel`.
/// SKOS-XL makes each term a resource, with the data categories of TBX as properties, and keeps the order of the terms.
public enum SKOSFormat {
  /// How a graph is written.
  public enum Syntax: Sendable, CaseIterable {
    case turtle, jsonLD
  }

  /// Reads Turtle or JSON-LD, in UTF-8, whichever the file is; nothing is fetched.
  ///
  /// Throws `ExchangeError` for a file that is neither, for a JSON-LD context that is not in the file, and for a file without a
  /// concept. Statements that a termbase has no place for are remarks. O(length).
  public static func read(
    _ bytes: [UInt8], file: String, _ options: ExchangeOptions
  ) throws -> ExchangedTermbase {
    let text = try RDFText(bytes, file: file)
    let names = SKOSNames(base: options.base)
    let graph =
      isJSON(text.bytes)
      ? try JSONLDReader.graph(text, file: file, base: names.base)
      : try TurtleReader.graph(text, file: file, base: names.base)
    var reader = SKOSReader(graph, names: names)
    return try reader.termbase(file: file)
  }

  /// Writes a termbase. O(its size).
  ///
  /// - Parameter extended: whether terms are labels of SKOS-XL; the labels of SKOS stand beside them.
  public static func write(
    _ termbase: Termbase, _ options: ExchangeOptions, extended: Bool, as syntax: Syntax = .turtle
  ) -> (bytes: [UInt8], losses: LossReport) {
    var writer = SKOSWriter(termbase, options, extended: extended)
    let resources = writer.resources()
    let namespaces: [RDFNamespace] = extended ? RDFNamespace.allCases : [.dct, .skos]
    switch syntax {
    case .turtle:
      var turtle = TurtleWriter(base: writer.names.base, namespaces: namespaces)
      for resource in resources { turtle.write(resource) }
      return (Array(turtle.text.utf8), writer.losses)
    case .jsonLD:
      var json = JSONLDWriter(namespaces: namespaces)
      for resource in resources { json.write(resource) }
      json.end()
      return (Array(json.text.utf8), writer.losses)
    }
  }

  /// Whether a file begins as JSON does and Turtle does not: with `{`, or with an array of objects.
  private static func isJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop { $0 <= 0x20 }
    if rest.first == UInt8(ascii: "{") { return true }
    guard rest.popFirst() == UInt8(ascii: "[") else { return false }
    return rest.first { $0 > 0x20 } == UInt8(ascii: "{")
  }
}
