/// What stands behind a predicate in a graph that is written.
indirect enum RDFValue: Hashable {
  /// A resource by its IRI.
  case iri(String)
  /// A text with its language (BCP 47), where it has one.
  case literal(String, language: String?)
  /// A resource without a name, with what is said of it.
  case node([RDFProperty])
  /// A list (`rdf:List`), whose order is kept.
  case list([RDFValue])
}

/// One thing that is said of a resource.
struct RDFProperty: Hashable {
  /// The IRI of the predicate.
  var predicate: String
  /// The object.
  var value: RDFValue

  init(_ predicate: String, _ value: RDFValue) {
    self.predicate = predicate
    self.value = value
  }
}
