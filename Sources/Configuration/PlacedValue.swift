/// A JSON value (RFC 8259) and where it stands.
struct PlacedValue: Sendable {
  /// A member of an object.
  struct Member: Sendable {
    let key: String
    /// The offset of the key in the file.
    let offset: Int
    let value: PlacedValue
  }

  enum Content: Sendable {
    case null
    case boolean
    case number
    case string(String)
    case array([PlacedValue])
    /// The members in the order of the file.
    case object([Member])
  }

  let content: Content
  /// The offset of its first byte in the file.
  let offset: Int
}
