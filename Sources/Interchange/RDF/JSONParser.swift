import Localization

/// Reads JSON (RFC 8259) and keeps the order of members and the places of values, which Foundation's reader does not.
struct JSONParser {
  /// How deep values may be nested.
  private static let depthLimit = 256

  private let text: RDFText
  private let bytes: ArraySlice<UInt8>
  private let file: String
  private var offset: Int

  init(_ text: RDFText, file: String) {
    self.text = text
    self.file = file
    bytes = text.bytes
    offset = bytes.startIndex
  }

  /// The value of the whole file. Throws `ExchangeError` at the first place that is not JSON. O(length).
  mutating func document() throws(ExchangeError) -> JSONValue {
    skipBlanks()
    let value = try value(depth: 0)
    skipBlanks()
    if offset < bytes.endIndex {
      throw fault("something behind the end of the JSON", "quelque chose après la fin du JSON")
    }
    return value
  }

  private mutating func value(depth: Int) throws(ExchangeError) -> JSONValue {
    let start = offset
    guard depth <= Self.depthLimit else {
      throw fault(
        "values nested more than \(Self.depthLimit) deep",
        "des valeurs imbriquées sur plus de \(Self.depthLimit) niveaux")
    }
    switch peek {
    case UInt8(ascii: "{"): return JSONValue(content: .object(try members(depth)), offset: start)
    case UInt8(ascii: "["): return JSONValue(content: .array(try elements(depth)), offset: start)
    case UInt8(ascii: "\""): return JSONValue(content: .string(try string()), offset: start)
    default: return JSONValue(content: try word(), offset: start)
    }
  }

  private mutating func members(_ depth: Int) throws(ExchangeError) -> [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = []
    var names: Set<String> = []
    offset += 1
    skipBlanks()
    if take("}") { return [] }
    repeat {
      skipBlanks()
      guard peek == UInt8(ascii: "\"") else {
        throw fault("a name in quotation marks is missing", "il manque un nom entre guillemets")
      }
      let start = offset
      let name = try string()
      guard names.insert(name).inserted else {
        offset = start
        throw fault("the name \"\(name)\" comes twice", "le nom «\u{A0}\(name)\u{A0}» vient deux fois")
      }
      skipBlanks()
      guard take(":") else { throw fault("a colon is missing", "il manque un deux-points") }
      skipBlanks()
      members.append((name, try value(depth: depth + 1)))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw fault("a comma or } is missing", "il manque une virgule ou }") }
    return members
  }

  private mutating func elements(_ depth: Int) throws(ExchangeError) -> [JSONValue] {
    var elements: [JSONValue] = []
    offset += 1
    skipBlanks()
    if take("]") { return [] }
    repeat {
      skipBlanks()
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw fault("a comma or ] is missing", "il manque une virgule ou ]") }
    return elements
  }

  /// `true`, `false`, `null` or a number.
  private mutating func word() throws(ExchangeError) -> JSONValue.Content {
    let start = offset
    while let byte = peek, !" \t\r\n,:[]{}\"".utf8.contains(byte) { offset += 1 }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    switch word {
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    case "null": return .null
    default:
      if let first = word.utf8.first, first == UInt8(ascii: "-") || (0x30...0x39).contains(first), Double(word) != nil {
        return .number(word)
      }
      offset = start
      throw fault("a value of JSON is missing", "il manque une valeur de JSON")
    }
  }

  private mutating func string() throws(ExchangeError) -> String {
    let start = offset
    offset += 1
    var result: [UInt8] = []
    while let byte = peek {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += String(try escape()).utf8
      case 0..<0x20:
        offset -= 1
        throw fault("a control character in a string", "un caractère de commande dans une chaîne")
      default: result.append(byte)
      }
    }
    offset = start
    throw fault("the string has no end", "la chaîne n’a pas de fin")
  }

  private mutating func escape() throws(ExchangeError) -> Character {
    let start = offset - 1
    let byte = peek
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"):
      if let scalar = scalar() { return Character(scalar) }
    default: break
    }
    offset = start
    throw fault("an escape that JSON does not know", "une séquence que JSON ne connaît pas")
  }

  /// Four digits behind `\u`, or two of them for a character outside the basic plane.
  private mutating func scalar() -> Unicode.Scalar? {
    guard let high = unit() else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
    guard take("\\"), take("u"), let low = unit(), (0xDC00..<0xE000).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func unit() -> UInt32? {
    guard bytes.endIndex - offset >= 4 else { return nil }
    defer { offset += 4 }
    let digits = bytes[offset..<offset + 4]
    guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private var peek: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, " \t\r\n".utf8.contains(byte) { offset += 1 }
  }

  private func fault(_ english: String, _ french: String) -> ExchangeError {
    ExchangeError(file: file, at: text.place(offset), LocalizedText(english, fr: french))
  }
}
