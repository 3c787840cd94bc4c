public import FileBytes
import Localization
import TBX
public import Terminology
public import XML

/// One entry as a document of its own, to be edited as text or kept.
public enum EntryMarkup {
  private static let head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    + "<tbx xmlns=\"\(Variant.namespace)\" type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\">\n"

  /// The entry as a document for an editor: only the entry stands in it, its references keep their targets.
  public static func document(_ entry: ConceptEntry) -> String {
    "\(head)<text>\n<body>\n\(TBXWriter().entry(entry))</body>\n</text>\n</tbx>\n"
  }

  /// Reads such a document. Throws `XMLError` with a place in it where it is not well-formed or holds another number of
  /// entries than one, or where something in the entry would have to be repaired.
  public static func entry(ofDocument bytes: MappedBytes, file: String) throws(XMLError) -> ConceptEntry {
    var reader = try TBXReader(bytes, file: file)
    var entries: [ConceptEntry] = []
    while let item = try reader.next() { entries.append(item.entry) }
    if let remark = reader.remarks.first {
      let place = reader.bytes.withUnsafeBytes { TextPosition(offset: remark.offset, in: $0) }
      throw XMLError(file: file, line: place.line, column: place.column, message: remark.message)
    }
    guard entries.count == 1 else {
      throw XMLError(
        file: file, line: 1, column: 1,
        message: LocalizedText(
          "\(entries.count) entries instead of one", fr: "\(entries.count) entrées au lieu d’une"))
    }
    return entries[0]
  }

  /// Reads the markup of an entry as it stood in a file. Throws `XMLError` where it is none.
  static func entry(_ markup: String, file: String) throws(XMLError) -> ConceptEntry {
    var reader = try TBXReader(
      MappedBytes(Array("\(head)<text><body>\(markup)</body></text></tbx>".utf8)), file: file)
    guard let item = try reader.next() else {
      throw XMLError(
        file: file, line: 1, column: 1, message: LocalizedText("no entry", fr: "aucune entrée"))
    }
    return item.entry
  }
}
