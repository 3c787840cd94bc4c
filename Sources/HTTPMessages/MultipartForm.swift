/// The fields of a form as `multipart/form-data` carries them (RFC 7578).
public struct MultipartForm: Sendable, Hashable {
  /// One field, or one file of a field.
  public struct Part: Sendable, Hashable {
    /// The name of the field.
    public let name: String
    /// The name of the file, without folders; nil for a field that is none.
    public let fileName: String?
    /// The content.
    public let content: [UInt8]

    /// The content as text; what is not UTF-8 becomes U+FFFD.
    public var text: String { String(decoding: content, as: UTF8.self) }
  }

  /// The most parts that are read.
  public static let mostParts = 20_000
  /// The most bytes of the header of a part.
  private static let longestHeader = 16 << 10
  /// The most bytes of a boundary (RFC 2046, section 5.1.1).
  private static let longestBoundary = 70

  /// The parts, in the order of the content.
  public private(set) var parts: [Part] = []

  /// Reads a form; nil where the content is none, or has more parts or longer headers than any form. O(length).
  ///
  /// - Parameter contentType: the field `Content-Type` of the request.
  public init?(_ body: [UInt8], contentType: String) {
    guard contentType.lowercased().hasPrefix("multipart/form-data"),
      let boundary = Self.parameter("boundary", of: contentType).map({ Array($0.utf8) }),
      (1...Self.longestBoundary).contains(boundary.count)
    else { return nil }
    let dashes = [UInt8](repeating: UInt8(ascii: "-"), count: 2)
    guard body.starts(with: dashes + boundary) else { return nil }
    let delimiter: [UInt8] = [0x0D, 0x0A] + dashes + boundary
    var place = 2 + boundary.count
    while true {
      if body[place...].starts(with: dashes) { return }
      // White space may stand behind a boundary.
      while place < body.count, body[place] == 0x20 || body[place] == 0x09 { place += 1 }
      guard body[place...].starts(with: [0x0D, 0x0A]), parts.count < Self.mostParts,
        let end = Self.first(delimiter, in: body, from: place + 2, to: body.count),
        let part = Self.part(body, place + 2..<end)
      else { return nil }
      parts.append(part)
      place = end + delimiter.count
    }
  }

  /// The first part of a field, or nil. O(number of parts).
  public subscript(name: String) -> Part? { parts.first { $0.name == name } }

  /// The texts of all parts of a field, in order. O(number of parts).
  public func all(_ name: String) -> [String] { parts.filter { $0.name == name }.map(\.text) }

  /// A part: its header, an empty line, its content; nil where it has no name.
  private static func part(_ body: [UInt8], _ range: Range<Int>) -> Part? {
    let limit = min(range.upperBound, range.lowerBound + longestHeader)
    let isBare = body[range].starts(with: [0x0D, 0x0A])
    guard !isBare, let end = first([0x0D, 0x0A, 0x0D, 0x0A], in: body, from: range.lowerBound, to: limit) else {
      return nil
    }
    let header = String(decoding: body[range.lowerBound..<end], as: UTF8.self)
    let disposition = header.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let disposition, let name = parameter("name", of: String(disposition)) else { return nil }
    let fileName = parameter("filename", of: String(disposition)).map { path in
      String(path[(path.lastIndex { $0 == "/" || $0 == "\\" }.map { path.index(after: $0) } ?? path.startIndex)...])
    }
    return Part(name: name, fileName: fileName, content: Array(body[end + 4..<range.upperBound]))
  }

  /// Where bytes first stand in a range, or nil. O(length of the range), as the first byte of both uses, CR, comes once in
  /// them, or twice.
  private static func first(_ wanted: [UInt8], in body: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start <= end - wanted.count else { return nil }
    return (start...end - wanted.count).first { body[$0] == wanted[0] && body[$0..<end].starts(with: wanted) }
  }

  /// The value of a parameter of a header field, without its quotation marks; browsers write `"` in a name as `%22`
  /// (HTML Standard, multipart form data).
  private static func parameter(_ name: String, of field: String) -> String? {
    var isQuoted = false
    var parameters = [""]
    for character in field {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parameters.append("")
      } else {
        parameters[parameters.count - 1].append(character)
      }
    }
    for parameter in parameters.dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].filter({ !$0.isWhitespace }).lowercased() == name else { continue }
      let value = String(parts[1].drop { $0.isWhitespace })
      let bare = value.hasPrefix("\"") ? String(value.dropFirst().prefix { $0 != "\"" }) : value
      return bare.replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
    }
    return nil
  }
}
