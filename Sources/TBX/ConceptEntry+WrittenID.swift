public import Terminology

extension ConceptEntry.ID {
  /// The identifier as a document bears it: itself where `xsd:ID` allows it, else one made of it. O(length).
  public var written: ConceptEntry.ID { ConceptEntry.ID(rawValue: DocumentIDs.name(rawValue)) }
}
