/// The text of a file, whatever its encoding.
public struct DecodedText: Sendable, Hashable {
  /// An encoding that is recognised.
  public enum Encoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "windows-1252"
  }

  /// The text in UTF-8, without a byte order mark.
  public let bytes: [UInt8]
  /// The encoding of the file.
  public let encoding: Encoding
  /// Whether the file begins with a byte order mark.
  public let hasByteOrderMark: Bool
  /// Where the first byte stands that is not UTF-8 (line and column from 1), where the encoding was inferred from it.
  public let firstForeignByte: (line: Int, column: Int)?
  /// The name of the file, as it was given.
  let name: String

  /// The name and the place of a foreign byte do not count.
  public static func == (left: DecodedText, right: DecodedText) -> Bool {
    left.bytes == right.bytes && left.encoding == right.encoding && left.hasByteOrderMark == right.hasByteOrderMark
  }

  /// Hashes the text and its encoding.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
    hasher.combine(encoding)
  }

  /// Decodes a file: UTF-16 by its byte order mark, or where every second byte of its beginning is NUL, else UTF-8, else
  /// windows-1252 (of which Latin-1 is a part).
  ///
  /// Throws `DraftError` for a NUL character, which no text has, and for UTF-16 that is cut off. O(length).
  public init(_ file: [UInt8], name: String) throws(DraftError) {
    self.name = name
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let mark = marks.first { file.starts(with: $0) } ?? []
    hasByteOrderMark = !mark.isEmpty
    if let isLittle = mark.count == 2 ? mark[0] == 0xFF : Self.isLittleUTF16(file) {
      bytes = try Self.decodeUTF16(file.dropFirst(mark.count), isLittle: isLittle, name: name)
      encoding = isLittle ? .utf16LittleEndian : .utf16BigEndian
      firstForeignByte = nil
    } else {
      let text = Array(file.dropFirst(mark.count))
      if let fault = Self.firstFault(in: text) {
        bytes = Self.decodeWindows1252(text)
        encoding = .windows1252
        firstForeignByte = Self.place(of: fault, in: text)
      } else {
        bytes = text
        encoding = .utf8
        firstForeignByte = nil
      }
    }
    if let offset = bytes.firstIndex(of: 0) {
      let (line, column) = Self.place(of: offset, in: bytes)
      throw DraftError(file: name, line: line, column: column, message: .nulCharacter)
    }
  }

  /// Whether text is UTF-16 without a mark, and in which order: every second byte of its beginning is NUL, no other is.
  private static func isLittleUTF16(_ file: [UInt8]) -> Bool? {
    let head = Array(file.prefix(64))
    guard head.count >= 4, head.count % 2 == 0 else { return nil }
    let isNUL = head.map { $0 == 0 }
    for isLittle in [true, false] where isNUL.indices.allSatisfy({ isNUL[$0] == ($0 % 2 == (isLittle ? 1 : 0)) }) {
      return isLittle
    }
    return nil
  }

  /// The line and column (in Unicode scalars) of an offset, both from 1.
  static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    return (line, before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The offset of the first byte that is not UTF-8, or nil. O(length).
  private static func firstFault(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      // The range of the second byte depends on the first (Unicode 16, table 3-7).
      let (length, second): (Int, ClosedRange<UInt8>) =
        switch first {
        case 0x00...0x7F: (1, 0x80...0xBF)
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: (0, 0x80...0xBF)
        }
      guard length > 0, offset + length <= bytes.count else { return offset }
      for place in 1..<max(length, 1) where !(place == 1 ? second : 0x80...0xBF).contains(bytes[offset + place]) {
        return offset
      }
      offset += length
    }
    return nil
  }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, isLittle: Bool, name: String) throws(DraftError)
    -> [UInt8]
  {
    var units: [UInt16] = []
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittle ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1)
      index += 2
    }
    guard bytes.count % 2 == 0 else {
      let line = units.count { $0 == 10 } + 1
      throw DraftError(file: name, line: line, column: 1, message: .oddUTF16)
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func decodeWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1252Scalar(UInt32(byte)) ?? "\u{FFFD}") }
    return Array(String(text).utf8)
  }
}
