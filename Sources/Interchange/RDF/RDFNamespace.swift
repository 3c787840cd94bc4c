/// The vocabularies that exported graphs use, with their customary prefixes.
enum RDFNamespace: String, CaseIterable {
  case rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  case rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  case dct = "http://purl.org/dc/terms/"
  case skos = "http://www.w3.org/2004/02/skos/core#"
  case skosxl = "http://www.w3.org/2008/05/skos-xl#"
  /// Our own, for what a term of a termbase has and a label of SKOS-XL has not.
  case mj = "https://motjuste.example/vocabulary#"

  /// The prefix.
  var prefix: String { "\(self)" }

  /// The IRI of a name in the vocabulary.
  subscript(name: String) -> String { rawValue + name }

  /// An IRI with its prefix (`skos:Concept`), or nil where it is in none of the vocabularies.
  static func compact(_ iri: String) -> String? {
    for namespace in allCases where iri.hasPrefix(namespace.rawValue) {
      let name = iri.dropFirst(namespace.rawValue.count)
      let isPlain = name.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      return isPlain && !name.isEmpty ? "\(namespace.prefix):\(name)" : nil
    }
    return nil
  }
}
