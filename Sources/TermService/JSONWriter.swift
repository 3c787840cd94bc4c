/// Writes JSON text byte by byte (RFC 8259), where an encoder would be most of the work.
struct JSONWriter {
  /// What is written, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Keeps room for an expected number of bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends text that is JSON already.
  mutating func add(json: some Collection<UInt8>) { bytes.append(contentsOf: json) }

  /// Appends text that is JSON already.
  mutating func add(json: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: json.utf8Start, count: json.utf8CodeUnitCount))
  }

  /// Appends a string. O(length).
  mutating func add(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for (offset, byte) in utf8.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == 0x5C {
        bytes.append(contentsOf: utf8[start..<offset])
        add(escaped: byte)
        start = offset + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends a string or null.
  mutating func add(_ text: String?) {
    if let text { add(text) } else { add(json: "null") }
  }

  /// Appends a number.
  mutating func add(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends a finite number.
  mutating func add(_ number: Double) {
    if let whole = Int(exactly: number) { add(whole) } else { bytes.append(contentsOf: "\(number)".utf8) }
  }

  /// Appends the items of an array.
  mutating func add<Item>(array items: some Collection<Item>, _ item: (inout JSONWriter, Item) throws -> Void) rethrows
  {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for value in items {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      try item(&self, value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Appends a value. O(size).
  mutating func add(_ value: JSONValue) {
    switch value {
    case .bool(let isTrue): add(json: isTrue ? "true" : "false")
    case .integer(let number): add(number)
    case .string(let text): add(text)
    case .array(let items): add(array: items) { writer, item in writer.add(item) }
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (number, member) in members.enumerated() {
        if number > 0 { bytes.append(UInt8(ascii: ",")) }
        add(member.name)
        bytes.append(UInt8(ascii: ":"))
        add(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func add(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): add(json: #"\""#)
    case 0x5C: add(json: #"\\"#)
    case UInt8(ascii: "\n"): add(json: #"\n"#)
    case UInt8(ascii: "\r"): add(json: #"\r"#)
    case UInt8(ascii: "\t"): add(json: #"\t"#)
    default:
      let digits = Array("0123456789abcdef".utf8)
      add(json: #"\u00"#)
      bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
