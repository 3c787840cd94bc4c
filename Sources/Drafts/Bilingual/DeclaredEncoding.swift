import Localization

/// Compares the encoding that a file names with the one that it is in.
enum DeclaredEncoding {
  /// What a name of an encoding stands for; nil for one that is not read. ASCII is a part of UTF-8.
  private static func encodings(_ name: String) -> Set<DecodedText.Encoding>? {
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii": [.utf8]
    case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252": [.windows1252]
    case "utf-16", "utf-16le", "utf-16be", "unicode": [.utf16LittleEndian, .utf16BigEndian]
    default: nil
    }
  }

  /// Throws `DraftError` where the XML declaration names an encoding that is not read (XML 1.0, section 4.3.3), or UTF-8
  /// for a file that is not in it.
  static func checkXML(_ text: DecodedText) throws(DraftError) {
    let head = Array(text.bytes.prefix(200))
    guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else {
      return try check("UTF-8", at: 0, text)
    }
    let tag = SegmentTag(name: "xml", prefix: "", range: 0..<end + 1, nameEnd: 5, isEnd: false, isEmpty: true)
    let attribute = tag.attribute("encoding", in: head)
    try check(attribute?.value ?? "UTF-8", at: attribute?.valueRange.lowerBound ?? 0, text)
  }

  /// Throws `DraftError` where the header of a PO file names an encoding that is not read, or not that of the file.
  static func checkPO(_ text: DecodedText) throws(DraftError) {
    let head = text.bytes.prefix(16_384)
    let mark = Array("charset=".utf8)
    guard
      let start = head.indices.first(where: {
        head[$0] == mark[0] && $0 + mark.count <= head.count && head[$0..<$0 + mark.count].elementsEqual(mark)
      })
    else { return }
    let name = head[(start + mark.count)...].prefix {
      $0 > 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"")
    }
    // A template has the word CHARSET in its place.
    guard !name.elementsEqual("CHARSET".utf8) else { return }
    try check(String(decoding: name, as: UTF8.self), at: start + mark.count, text)
  }

  private static func check(_ name: String, at offset: Int, _ text: DecodedText) throws(DraftError) {
    let (line, column) = DecodedText.place(of: offset, in: text.bytes)
    guard let known = encodings(name) else {
      throw DraftError(file: text.name, line: line, column: column, message: .unknownEncoding(name))
    }
    // What is ASCII only is in every encoding; UTF-16 tells itself, whatever is declared.
    guard !known.contains(text.encoding), text.encoding == .utf8 || text.encoding == .windows1252 else { return }
    if let place = text.firstForeignByte {
      throw DraftError(file: text.name, line: place.line, column: place.column, message: .otherEncoding(name))
    }
    guard text.bytes.contains(where: { $0 >= 0x80 }) else { return }
    throw DraftError(file: text.name, line: line, column: column, message: .isUTF8(name))
  }
}

extension LocalizedText {
  fileprivate static func unknownEncoding(_ name: String) -> Self {
    Self(
      "the encoding '\(name)' is not read: convert the file to UTF-8",
      fr: "l’encodage «\u{A0}\(name)\u{A0}» n’est pas lu\u{A0}: convertir le fichier en UTF-8")
  }

  fileprivate static func otherEncoding(_ name: String) -> Self {
    Self(
      "a byte that is not in '\(name)', which the file names as its encoding",
      fr: "un octet qui n’est pas dans «\u{A0}\(name)\u{A0}», l’encodage que le fichier annonce")
  }

  fileprivate static func isUTF8(_ name: String) -> Self {
    Self(
      "the file says that it is in '\(name)', and is in UTF-8",
      fr: "le fichier s’annonce en «\u{A0}\(name)\u{A0}», et il est en UTF-8")
  }
}
