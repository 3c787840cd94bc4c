import FileBytes
public import Localization
import TBX
import Terminology
import XML

/// One TBX file of a termbase as it was read.
public struct StoredFile: Sendable {
  /// An entry with its place.
  struct Item: Sendable {
    var entry: ConceptEntry
    /// UTF-8 offsets into the file.
    var range: Range<Int>
  }

  /// The path.
  public let path: String
  /// Why the file cannot be edited; nil where it can.
  public let obstacle: LocalizedText?
  /// The file as it was on the disk.
  let bytes: [UInt8]
  /// The entries, in the order of the file.
  let items: [Item]
  /// All that was read.
  let termbase: Termbase
  /// The dialect that the root names.
  let dialect: String
  /// Where the root's start tag stands.
  let rootTag: Range<Int>
  /// How many entries have each subject field.
  let fieldCounts: [String: Int]

  /// The name of the file without its folder.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Reads a file. Throws `FileError` or `XMLError` where it cannot be read. O(size of the file).
  init(path: String) throws {
    try self.init(path: path, bytes: MappedBytes(mapping: path).array)
  }

  /// Reads bytes as if they stood at a path. Throws `XMLError` where they are no TBX. O(their number).
  init(path: String, bytes: [UInt8]) throws(XMLError) {
    var reader = try TBXReader(MappedBytes(bytes), file: path)
    var items: [Item] = []
    while let item = try reader.next() { items.append(Item(entry: item.entry, range: item.range)) }
    var termbase = Termbase(header: reader.header, entries: items.map(\.entry), references: reader.references)
    termbase.others = reader.others
    self.path = path
    self.bytes = bytes
    self.items = items
    self.termbase = termbase
    dialect = reader.variant?.dialect ?? ""
    rootTag = reader.rootTag
    fieldCounts = items.reduce(into: [:]) { counts, item in
      for field in item.entry.subjectFields { counts[field, default: 0] += 1 }
    }
    let isUTF8 = reader.bytes.withUnsafeBytes { $0.elementsEqual(bytes) }
    let isThree = reader.variant?.version == .three && reader.variant?.style == .dca
    obstacle = isThree && isUTF8 ? nil : .convertFirst(path, isThree ? "UTF-8" : "TBX 3, DCA")
  }

  /// Where each entry begins: `file:line`. O(size of the file).
  func place(of number: Int) -> String {
    bytes.withUnsafeBytes { "\(path):\(TextPosition(offset: items[number].range.lowerBound, in: $0).line)" }
  }

  /// Every identifier in the file. O(number of items).
  var ids: Set<String> {
    termbase.entries.reduce(into: Set(termbase.references.flatMap(\.objects).compactMap(\.id))) { ids, entry in
      ids.insert(entry.id.rawValue)
      ids.formUnion(entry.innerIDs)
    }
  }
}

extension ConceptEntry {
  /// The identifiers inside the entry, without its own: those of terms and of items.
  var innerIDs: [String] {
    func ids(_ items: [AuxInfo]) -> [String] {
      items.flatMap { item in [item.id].compactMap { $0 } + ids(item.group ?? []) }
    }
    return ids(infos)
      + languages.flatMap { section in
        ids(section.infos) + section.terms.flatMap { term in [term.id].compactMap { $0 } + ids(term.infos) }
      }
  }
}

extension LocalizedText {
  fileprivate static func convertFirst(_ path: String, _ form: String) -> Self {
    Self(
      "\(path) is not \(form) and is not edited as it stands: write it anew first with 'motjuste convert \(path) NEW.tbx'",
      fr:
        "\(path) n’est pas en \(form) et ne s’édite pas tel quel\u{A0}: le réécrire d’abord par «\u{A0}motjuste convert \(path) NOUVEAU.tbx\u{A0}»"
    )
  }
}
