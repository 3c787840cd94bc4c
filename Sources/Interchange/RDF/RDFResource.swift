/// A resource of a graph that is written, with all that is said of it, in order.
struct RDFResource: Hashable {
  /// The IRI.
  var iri: String
  /// What is said of it.
  var properties: [RDFProperty] = []

  /// Says something of the resource.
  mutating func add(_ predicate: String, _ value: RDFValue) { properties.append(RDFProperty(predicate, value)) }
}
