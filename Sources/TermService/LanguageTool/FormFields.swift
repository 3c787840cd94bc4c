/// The fields of a form in the content of a request (`application/x-www-form-urlencoded`), read with indulgence.
///
/// LibreOffice 7.4 sends the paragraph as it stands, so that `&`, `+` and `%` in it mean themselves: a value with bytes
/// that the encoding never leaves, such as a space or one beyond ASCII, is taken as it stands.
struct FormFields {
  /// The values by name; of a name that comes twice, the first.
  private(set) var values: [String: String] = [:]
  /// A field whose bytes are not UTF-8, or nil.
  private(set) var foreignField: String?

  /// Reads the content of a request. O(length).
  init(_ content: [UInt8]) {
    var rest = content[...]
    // The paragraph stands first and the language last; whatever is between them is the paragraph.
    let text = Array("text=".utf8)
    let language = Array("&language=".utf8)
    if rest.starts(with: text), content.contains(where: Self.isNeverLeft), let end = Self.last(language, in: content) {
      add("text", rest[text.count..<end])
      rest = rest[(end + 1)...]
    }
    for pair in rest.split(separator: UInt8(ascii: "&")) {
      guard let sign = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
      add(String(decoding: Self.decoded(pair[..<sign]), as: UTF8.self), pair[(sign + 1)...])
    }
  }

  private mutating func add(_ name: String, _ bytes: ArraySlice<UInt8>) {
    guard values[name] == nil else { return }
    let value = bytes.contains(where: Self.isNeverLeft) ? Array(bytes) : Self.decoded(bytes)
    if let text = String(validating: value, as: UTF8.self) {
      values[name] = text
    } else {
      foreignField = foreignField ?? name
    }
  }

  /// Whether a byte is one that the encoding of forms always escapes.
  private static func isNeverLeft(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x7F }

  private static func last(_ wanted: [UInt8], in content: [UInt8]) -> Int? {
    content.indices.reversed().first { content[$0] == wanted[0] && content[$0...].starts(with: wanted) }
  }

  /// Bytes with their escapes resolved; one that is none stays as it is.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "%"), place + 2 < bytes.endIndex, let high = digit(bytes[place + 1]),
        let low = digit(bytes[place + 2])
      {
        result.append(high << 4 | low)
        place += 3
      } else {
        result.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        place += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
