import FoundationEssentials

/// JSON text of Motjuste's answers.
public enum JSON {
  /// UTF-8, keys in alphabetical order, so that equal values give equal bytes.
  ///
  /// - Parameter isPretty: whether to indent it for people.
  public static func bytes(_ value: some Encodable, isPretty: Bool = false) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Decodes a value. Throws `DecodingError`.
  static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
