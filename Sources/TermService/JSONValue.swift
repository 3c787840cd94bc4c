/// JSON text as a value, whose members keep their order.
enum JSONValue: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .bool(value) }
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(elements.map { (name: $0, value: $1) }) }

  /// An object without the members that are nil.
  init(members: KeyValuePairs<String, JSONValue?>) {
    self = .object(members.compactMap { name, value in value.map { (name: name, value: $0) } })
  }

  /// The text in UTF-8, without spaces. O(size).
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.add(self)
    return writer.bytes
  }

  /// A member of an object, or nil.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
