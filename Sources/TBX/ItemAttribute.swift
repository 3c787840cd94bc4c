/// An attribute for which the model has a property.
enum ItemAttribute: String, CaseIterable {
  case type, id, target, datatype
  case language = "xml:lang"
}
