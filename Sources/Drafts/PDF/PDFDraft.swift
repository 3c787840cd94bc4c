/// The words of a PDF: all of them but addresses, with the page and the line of each. It can only be read.
enum PDFDraft {
  /// Reads the draft of a file. Throws `DraftError`. O(length of its text).
  static func draft(_ file: [UInt8], name: String) throws(DraftError) -> Draft {
    var source: [UInt8] = []
    var places: [DraftPlace] = []
    var (page, line) = (1, 1)
    var isNewLine = true
    for byte in try PDFText.text(file, name: name) {
      if byte == 0x0C {
        if !isNewLine { source.append(UInt8(ascii: "\n")) }
        (page, line, isNewLine) = (page + 1, 1, true)
        continue
      }
      if isNewLine { places.append(.line(line, page: page)) }
      isNewLine = byte == UInt8(ascii: "\n")
      if isNewLine { line += 1 }
      source.append(byte == 0 ? 0x20 : byte)
    }
    var draft = PlainTextDraft.draft(source)
    draft.places = places
    return draft
  }
}
