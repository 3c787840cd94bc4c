import FileBytes
import Localization

/// Reads the tags and the text of a document one after the other, with their exact places.
///
/// The document is checked first, by `ElementReader` and its bounds: what the scanner reads is well-formed, uses no entity
/// and has no document type declaration, which packages do not allow (ISO/IEC 29500-2, 6.3.3).
public struct XMLScanner {
  /// A piece of the document.
  public enum Token {
    /// The start of an element; that of an empty one is followed by its end.
    case start(XMLTag)
    /// The end of the innermost open element: the place of its end tag, empty behind the tag of an empty element.
    case end(Range<Int>)
    /// Text in which references stand for characters.
    case text(Range<Int>)
    /// The text of a CDATA section, without its marks: there are no references in it.
    case literal(Range<Int>)
  }

  private let bytes: [UInt8]
  private let known: [String: String]
  private var offset: Int
  private let end: Int
  private var isInEmpty = false
  /// The reader's prefix for each written one, and what it was before each open element that declares some.
  private var prefixes: [String: String]
  private var outer: [(depth: Int, prefixes: [String: String])] = []
  private var depth = 0

  /// Checks a document in UTF-8 and starts at its beginning. O(length).
  ///
  /// Throws `XMLError` for what is not well-formed, an entity, a document type declaration or nesting that is too deep.
  ///
  /// - Parameter known: the prefixes that names are to have, by namespace URIs.
  public init(checking bytes: [UInt8], file: String, known: [String: String]) throws(XMLError) {
    if let place = Self.doctype(in: bytes) {
      let position = bytes.withUnsafeBytes { TextPosition(offset: place, in: $0) }
      throw XMLError(file: file, line: position.line, column: position.column, message: .doctype)
    }
    var reader = try ElementReader(MappedBytes(bytes), file: file, yielding: [])
    while try reader.next() != nil {}
    self.init(bytes, 0..<bytes.count, known: known, prefixes: [:])
  }

  /// Starts at the beginning of an element that a scanner has read, with the prefixes that hold there.
  public init(_ tag: XMLTag, to end: Int, known: [String: String]) {
    self.init(tag.bytes, tag.range.lowerBound..<end, known: known, prefixes: tag.prefixes)
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, known: [String: String], prefixes: [String: String]) {
    self.bytes = bytes
    self.known = known
    self.prefixes = prefixes
    offset = range.lowerBound
    end = range.upperBound
  }

  /// The next piece; nil at the end. Comments and processing instructions are passed over.
  public mutating func next() -> Token? {
    if isInEmpty {
      isInEmpty = false
      return closed(offset..<offset)
    }
    while offset < end {
      let start = offset
      guard bytes[start] == UInt8(ascii: "<") else {
        offset = bytes[start..<end].firstIndex(of: UInt8(ascii: "<")) ?? end
        return .text(start..<offset)
      }
      switch start + 1 < end ? bytes[start + 1] : 0 {
      case UInt8(ascii: "/"):
        offset = after(">", from: start)
        return closed(start..<offset)
      case UInt8(ascii: "?"): offset = after("?>", from: start + 2)
      case UInt8(ascii: "!"):
        guard bytes[start...].starts(with: "<![CDATA[".utf8) else {
          offset = after("-->", from: start + 4)
          continue
        }
        offset = after("]]>", from: start + 9)
        return .literal(start + 9..<max(start + 9, offset - 3))
      default: return .start(tag(at: start))
      }
    }
    return nil
  }

  private mutating func closed(_ range: Range<Int>) -> Token {
    if let last = outer.last, last.depth == depth {
      prefixes = last.prefixes
      outer.removeLast()
    }
    depth -= 1
    return .end(range)
  }

  /// Where the first `mark` from an offset on ends.
  private func after(_ mark: StaticString, from start: Int) -> Int {
    mark.withUTF8Buffer { mark in
      var place = start
      while place + mark.count <= end {
        if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) { return place + mark.count }
        place += 1
      }
      return end
    }
  }

  /// Reads the start tag at an offset.
  private mutating func tag(at start: Int) -> XMLTag {
    var place = start + 1
    while place < end, bytes[place] != UInt8(ascii: ">"), bytes[place] != UInt8(ascii: "/"),
      !XMLTag.isSpace(bytes[place])
    {
      place += 1
    }
    let nameEnd = place
    var quote: UInt8?
    var declares = false
    while place < end {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        break
      } else if byte == UInt8(ascii: "x"), !declares {
        declares = bytes[place..<end].starts(with: "xmlns".utf8)
      }
      place += 1
    }
    offset = min(place + 1, end)
    depth += 1
    isInEmpty = bytes[max(start, place - 1)] == UInt8(ascii: "/")
    if declares {
      declare(
        XMLTag(name: "", range: start..<offset, isEmpty: isInEmpty, bytes: bytes, nameEnd: nameEnd, prefixes: [:]))
    }
    let written = bytes[start + 1..<nameEnd]
    let colon = written.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { String(decoding: written[..<$0], as: UTF8.self) } ?? ""
    let local = written[(colon.map { $0 + 1 } ?? written.startIndex)...]
    return XMLTag(
      name: "\(prefixes[prefix] ?? "?"):\(String(decoding: local, as: UTF8.self))", range: start..<offset,
      isEmpty: isInEmpty, bytes: bytes, nameEnd: nameEnd, prefixes: prefixes)
  }

  /// Notes the namespaces that a tag declares.
  private mutating func declare(_ tag: XMLTag) {
    outer.append((depth, prefixes))
    tag.forEachAttribute { name, value in
      guard name == "xmlns" || name.hasPrefix("xmlns:") else { return }
      var uri: [UInt8] = []
      XMLCharacters.forEach(in: bytes, value) { characters, _ in uri += characters }
      prefixes[String(name.dropFirst(6))] = known[String(decoding: uri, as: UTF8.self)] ?? "?"
    }
  }

  /// Where a document type declaration stands before the root, or nil.
  private static func doctype(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while let mark = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[mark...]
      let close: String.UTF8View
      if rest.starts(with: "<!DOCTYPE".utf8) { return mark }
      if rest.starts(with: "<?".utf8) {
        close = "?>".utf8
      } else if rest.starts(with: "<!--".utf8) {
        close = "-->".utf8
      } else {
        return nil
      }
      var end = mark + 2
      while end < bytes.count, !bytes[end...].starts(with: close) { end += 1 }
      offset = min(end + close.count, bytes.count)
    }
    return nil
  }
}
