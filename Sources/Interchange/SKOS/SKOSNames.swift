import Terminology

/// The IRIs of a termbase's concepts, labels and subject fields, below one base.
struct SKOSNames {
  /// The base of the house.
  static let standardBase = "https://motjuste.example/concept/"

  /// What all IRIs begin with; the scheme of the whole termbase itself.
  let base: String

  init(base: String?) {
    let base = IRIPath.checked(base ?? Self.standardBase)
    self.base = base.hasSuffix("/") || base.hasSuffix("#") ? base : base + "/"
  }

  func concept(_ id: ConceptEntry.ID) -> String { base + IRIPath.encoded(id.rawValue) }

  func label(_ id: ConceptEntry.ID, _ language: LanguageTag, _ number: Int) -> String {
    concept(id) + "/\(IRIPath.encoded(language.rawValue))/\(number)"
  }

  func subjectField(_ name: String) -> String { base + "subject/" + IRIPath.encoded(name) }

  /// A cross-reference: the concept that is its content, or a resource with its target and its words.
  func reference(_ item: AuxInfo) -> RDFValue {
    guard let target = item.target else { return .iri(concept(ConceptEntry.ID(rawValue: item.content.characters))) }
    return .node([
      RDFProperty(RDFNamespace.dct["references"], .iri(concept(ConceptEntry.ID(rawValue: target)))),
      RDFProperty(RDFNamespace.rdf["value"], .literal(item.content.characters, language: nil)),
    ])
  }

  /// The id of a concept below the base, or nil for another IRI.
  func id(_ iri: String) -> String? {
    guard iri.hasPrefix(base) else { return nil }
    let rest = iri.dropFirst(base.count)
    return rest.isEmpty || rest.contains { "/#?".contains($0) } ? nil : IRIPath.decoded(rest)
  }
}
