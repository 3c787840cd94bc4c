/// A subject or object of a graph that was read.
enum RDFTerm: Hashable {
  case iri(String)
  /// A resource without a name, by a name of its file.
  case blank(String)
  /// A text with its language, where it has one; a datatype is not kept.
  case literal(String, language: String?)

  /// The IRI, or nil.
  var iri: String? { if case .iri(let iri) = self { iri } else { nil } }
  /// The text of a literal, or nil.
  var text: String? { if case .literal(let text, _) = self { text } else { nil } }
}
