public import FileBytes
import Glibc

extension MappedBytes {
  /// The document in UTF-8: these bytes themselves, or a converted copy where a byte order mark or the XML declaration
  /// names another encoding (XML 1.0, appendix F). Throws `XMLError` for an unknown encoding or bytes that are not in it.
  public func transcodedToUTF8(file: String) throws(XMLError) -> MappedBytes {
    guard let encoding = withUnsafeBytes({ Self.encoding(of: $0) }) else { return self }
    let converter = iconv_open("UTF-8", encoding)
    guard converter != iconv_t(bitPattern: -1) else {
      throw XMLError(file: file, line: 1, column: 1, message: "unknown encoding '\(encoding)'")
    }
    defer { iconv_close(converter) }
    var input = array.map { CChar(bitPattern: $0) }
    var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
    var left = input.count
    let written: Int? = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var space = target.count
        let status = iconv(converter, &from, &left, &to, &space)
        return status == -1 ? nil : target.count - space
      }
    }
    guard let written else {
      let offset = count - left
      let line = self[0..<offset].filter { $0 == UInt8(ascii: "\n") }.count + 1
      throw XMLError(file: file, line: line, column: 1, message: "byte \(offset) is not in the encoding '\(encoding)'")
    }
    let start = output.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return MappedBytes(Array(output[start..<written]))
  }

  /// The name of the encoding, or nil for UTF-8.
  private static func encoding(of bytes: UnsafeRawBufferPointer) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    if bytes.starts(with: [UInt8(ascii: "<"), 0]) { return "UTF-16LE" }
    if bytes.starts(with: [0, UInt8(ascii: "<")]) { return "UTF-16BE" }
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    let match = head.prefixMatch(of: /\uFEFF?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/)
    let value = match.map { String($0.1) }
    guard let value, !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(value.uppercased()) else { return nil }
    return value
  }
}
