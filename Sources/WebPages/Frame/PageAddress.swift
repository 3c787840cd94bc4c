/// The address of a page: a path and its query (RFC 3986, sections 3.3 and 3.4).
public struct PageAddress: Sendable, Hashable {
  /// The parts of the path, not encoded; none for the first page.
  public var parts: [String]
  /// The parameters of the query, not encoded, in their order.
  public var query: [(name: String, value: String)]

  /// Creates an address.
  public init(_ parts: [String] = [], query: [(name: String, value: String)] = []) {
    self.parts = parts
    self.query = query
  }

  /// The address with a parameter set to a value, or without it where there is none.
  public func setting(_ name: String, _ value: String?) -> PageAddress {
    PageAddress(parts, query: query.filter { $0.name != name } + (value.map { [(name, $0)] } ?? []))
  }

  /// The address as a link has it: percent-encoded, from the root on. O(length).
  public var text: String {
    let path = "/" + parts.map(Self.encoded).joined(separator: "/")
    guard !query.isEmpty else { return path }
    return path + "?" + query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
  }

  /// Two addresses are the same where links write them alike.
  public static func == (left: PageAddress, right: PageAddress) -> Bool { left.text == right.text }

  /// Hashes the text of the link.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// Bytes other than the unreserved ones (RFC 3986, section 2.3) as `%` and two digits.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
