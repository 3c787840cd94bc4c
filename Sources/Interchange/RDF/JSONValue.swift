/// A value of JSON with its place.
struct JSONValue {
  /// What the value is.
  enum Content {
    case null
    case boolean(Bool)
    /// A number as it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in the order of the file; no name comes twice.
    case object([(name: String, value: JSONValue)])
  }

  var content: Content
  /// Where it begins: an offset in UTF-8.
  var offset: Int

  /// The string, or nil for another value.
  var string: String? { if case .string(let text) = content { text } else { nil } }
  /// The members of an object, or nil for another value.
  var members: [(name: String, value: JSONValue)]? {
    if case .object(let members) = content { members } else { nil }
  }
  /// The elements of an array; of another value the value itself.
  var elements: [JSONValue] { if case .array(let elements) = content { elements } else { [self] } }
}
