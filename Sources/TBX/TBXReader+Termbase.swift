public import FileBytes
public import Terminology
public import XML

extension TBXReader {
  /// A whole file as it was read.
  public struct Document: Sendable {
    /// What the file holds.
    public var termbase: Termbase
    /// Which TBX it is; nil where nothing told.
    public var variant: Variant?
    /// What was repaired, with offsets into `bytes`, in no particular order.
    public var remarks: [Remark]
    /// Where the element of each entry begins, a UTF-8 offset into `bytes`.
    public var places: [Int] = []
    /// The line on which each entry begins, from 1.
    public var lines: [Int] = []
    /// The document in UTF-8.
    public var bytes: MappedBytes
  }

  /// Reads the whole file, a large one on all processors. Throws as `next` does. O(size of the document).
  ///
  /// - Parameter jobs: how many threads share the work; nil for as many as there are processors and the file is worth.
  public static func document(
    _ bytes: MappedBytes, file: String, jobs: Int? = nil
  ) throws(XMLError) -> Document {
    var reader = try TBXReader(bytes, file: file)
    var entries = ReadEntries(from: 0)
    if let first = try reader.next() {
      if let document = PartedDocument(reader, first: first, file: file, jobs: jobs)?.document() {
        return document
      }
      entries.add(first, in: reader.bytes)
    }
    while let item = try reader.next() { entries.add(item, in: reader.bytes) }
    var document = Document(
      termbase: Termbase(header: reader.header, entries: [], references: reader.references), variant: reader.variant,
      remarks: reader.remarks, bytes: reader.bytes)
    document.termbase.others = reader.others
    document.take(entries)
    return document
  }

  /// Reads the whole file and leaves its bytes aside; see `document`.
  public static func termbase(
    _ bytes: MappedBytes, file: String
  ) throws(XMLError) -> (termbase: Termbase, variant: Variant?, remarks: [Remark]) {
    let document = try document(bytes, file: file)
    return (document.termbase, document.variant, document.remarks)
  }
}

extension TBXReader.Document {
  /// Sets the entries with their places and lines.
  mutating func take(_ read: ReadEntries) {
    termbase.entries = read.entries
    places = read.places
    lines = read.lineEnds.map { $0 + 1 }
  }
}
