public import FileBytes
import Localization
import Glibc

extension MappedBytes {
  /// The document in UTF-8: these bytes themselves, or a converted copy where a byte order mark or the XML declaration
  /// names another encoding (XML 1.0, appendix F). Throws `XMLError` for an unknown encoding, bytes that are not in it, and
  /// more than 512 MiB in another encoding.
  public func transcodedToUTF8(file: String) throws(XMLError) -> MappedBytes {
    guard let encoding = withUnsafeBytes({ Self.encoding(of: $0) }) else { return self }
    guard count <= Self.largestInOtherEncoding else {
      let (size, most) = (count >> 20, Self.largestInOtherEncoding >> 20)
      throw XMLError(
        file: file, line: 1, column: 1,
        message: LocalizedText(
          "the document is in '\(encoding)' and has \(size) MiB: at most \(most) MiB are read, except in UTF-8",
          fr:
            "le document est en «\u{A0}\(encoding)\u{A0}» et a \(size)\u{A0}Mio\u{A0}: \(most)\u{A0}Mio au plus sont lus, "
            + "sauf en UTF-8"))
    }
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else {
      throw XMLError(
        file: file, line: 1, column: 1,
        message: LocalizedText("unknown encoding '\(encoding)'", fr: "encodage inconnu «\u{A0}\(encoding)\u{A0}»"))
    }
    defer { iconv_close(converter) }
    var input = array.map { CChar(bitPattern: $0) }
    var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
    var left = input.count
    let (written, isComplete) = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var space = target.count
        var status = iconv(converter, &from, &left, &to, &space)
        // Some encodings hold a character back until they know whether a combining one follows.
        if status != -1 { status = iconv(converter, nil, nil, &to, &space) }
        return (target.count - space, status != -1)
      }
    }
    let start = output[..<written].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard isComplete else {
      let place = output[start..<written].withUnsafeBytes { TextPosition(offset: $0.count, in: $0) }
      throw XMLError(
        file: file, line: place.line, column: place.column,
        message: LocalizedText(
          "byte \(count - left) is not in the encoding '\(encoding)'",
          fr: "l’octet \(count - left) n’est pas dans l’encodage «\u{A0}\(encoding)\u{A0}»"))
    }
    return MappedBytes(Array(output[start..<written]))
  }

  private static let largestInOtherEncoding = 512 << 20

  /// The name of the encoding, or nil for UTF-8.
  private static func encoding(of bytes: UnsafeRawBufferPointer) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return nil }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [UInt8(ascii: "<"), 0, 0, 0]) {
      return "UTF-32LE"
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || bytes.starts(with: [0, 0, 0, UInt8(ascii: "<")]) {
      return "UTF-32BE"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [UInt8(ascii: "<"), 0]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, UInt8(ascii: "<")]) { return "UTF-16BE" }
    guard let name = declaredEncoding(in: bytes.prefix(200)) else { return nil }
    let upper = name.uppercased()
    // A declaration that can be read byte by byte is in no encoding of wider units, whatever it says.
    let isWide = ["UTF-16", "UTF-32", "UCS-", "ISO-10646"].contains { upper.hasPrefix($0) }
    return isWide || ["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(upper) ? nil : name
  }
  /// The name that the XML declaration gives (XML 1.0, section 4.3.3), or nil where there is none.
  private static func declaredEncoding(in head: Slice<UnsafeRawBufferPointer>) -> String? {
    let start = head.drop { $0 <= 0x20 }
    guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let declaration = start[..<end]
    let word = Array("encoding".utf8)
    guard let place = declaration.indices.first(where: { declaration[$0...].starts(with: word) }) else { return nil }
    let value = declaration[place...].dropFirst(word.count).drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }
    let letters = name.allSatisfy { byte in
      byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || (0x30...0x39).contains(byte) || "._-".utf8.contains(byte)
    }
    return letters && !name.isEmpty ? String(decoding: name, as: UTF8.self) : nil
  }
}
