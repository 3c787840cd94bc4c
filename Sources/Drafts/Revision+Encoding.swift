import Localization

extension Revision {
  /// The same revision of the file that the text was decoded from, in the bytes of the file.
  ///
  /// Throws an error with a place for a character that the encoding of the file lacks, and `DraftError` for a file that
  /// encoding does not give back as it was, such as ill-formed UTF-16. O(length).
  ///
  /// - Parameters:
  ///   - text: the text of the file; its bytes are the original.
  ///   - file: the bytes of the file.
  public func encoded(as text: DecodedText, file: [UInt8], name: String) throws -> Revision {
    guard text.bytes == original, try text.encoded(original) == file else {
      throw DraftError(file: name, line: 1, column: 1, message: .unfaithfulEncoding)
    }
    // Of the whole text, so that an error tells the right place.
    _ = try text.encoded(revised)
    let mark = try text.encoded([]).count
    func encoded(_ part: some Collection<UInt8>) throws -> ArraySlice<UInt8> {
      try text.encoded(Array(part)).dropFirst(mark)
    }
    var offset = mark
    var last = 0
    let edits = try self.edits.map { edit in
      let start = try offset + encoded(original[last..<edit.range.lowerBound]).count
      offset = try start + encoded(original[edit.range]).count
      last = edit.range.upperBound
      return Edit(start..<offset, Array(try encoded(edit.bytes)))
    }
    return Revision(of: file, edits)
  }
}

extension LocalizedText {
  fileprivate static let unfaithfulEncoding = Self(
    "its bytes are not well-formed in its encoding: it cannot be changed without loss",
    fr: "ses octets sont mal formés dans leur encodage\u{A0}: impossible d’y toucher sans perte")
}
