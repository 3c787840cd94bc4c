public import FileBytes
import Localization
public import Terminology
public import XML

/// Reads a TBX file of any version and style, one entry at a time.
public struct TBXReader: ~Copyable {
  /// An entry with its place.
  public struct Item: Sendable {
    /// The entry.
    public var entry: ConceptEntry
    /// Where its element stands: UTF-8 offsets into `TBXReader.bytes`.
    public var range: Range<Int>
  }

  private static let headerNames: Set<String> = ["tbxHeader", "martifHeader", "header"]
  /// What holds entries and elements of others, in any version.
  private static let containers: [String: OtherMarkup.Place] = [
    "tbx": .root, "martif": .root, "TBX": .root, "text": .text, "body": .body, "back": .back,
  ]
  private static let referenceNames: Set<String> = ["refObjectSec", "refObjectList"]

  /// The document in UTF-8, into which all offsets point.
  public let bytes: MappedBytes
  /// Which TBX it is; known after the first call of `next`.
  public private(set) var variant: Variant?
  /// Where the root's start tag stands.
  public private(set) var rootTag = 0..<0
  /// What the file says of itself; complete after the last entry.
  public private(set) var header = TermbaseHeader(language: .undetermined)
  /// The back matter; complete after the last entry.
  public private(set) var references: [ReferenceSection] = []
  /// Elements of others outside header, entries and back matter; complete after the last entry.
  public private(set) var others: [OtherMarkup] = []
  /// What was repaired so far.
  public private(set) var remarks: [Remark] = []
  /// Whether an entry without an id was called by its number.
  private(set) var hasNamedEntries = false
  private let file: String
  private var elements: ElementReader
  private var plainEntries: PlainEntryReader
  /// Whether plain entries are read by themselves at all.
  private let readsPlainEntries: Bool
  /// Whether the element that was read last is an entry of the core without a prefix.
  private var isBesideEntry = false
  private var ordinal = 0

  /// Creates a reader. Throws `XMLError` for an empty document or an unknown encoding.
  public init(_ bytes: MappedBytes, file: String) throws(XMLError) {
    try self.init(bytes, file: file, readsPlainEntries: true)
  }

  /// Creates a reader that reads every entry from its element unless it `readsPlainEntries` in the faster way.
  init(_ bytes: MappedBytes, file: String, readsPlainEntries: Bool) throws(XMLError) {
    let names = EntryPart.entryNames.union(Self.headerNames).union(Self.referenceNames)
    let utf8 = try bytes.transcodedToUTF8(file: file)
    elements = try ElementReader(utf8, file: file, yielding: names, andOthersIn: Set(Self.containers.keys))
    self.bytes = utf8
    self.file = file
    self.readsPlainEntries = readsPlainEntries
    plainEntries = PlainEntryReader(utf8)
    if readsPlainEntries { elements.stop(before: EntryPart.entryNames) }
  }

  /// Creates a reader of a part of a document in UTF-8; see `ElementReader`.
  init(_ utf8: MappedBytes, file: String, head: Int, part: Range<Int>) throws(XMLError) {
    let names = EntryPart.entryNames.union(Self.headerNames).union(Self.referenceNames)
    bytes = utf8
    self.file = file
    elements = try ElementReader(
      utf8, file: file, head: head, part: part, yielding: names, andOthersIn: Set(Self.containers.keys))
    readsPlainEntries = true
    plainEntries = PlainEntryReader(utf8)
    elements.stop(before: EntryPart.entryNames)
  }

  /// The next entry, or nil at the end.
  ///
  /// Throws `XMLError` where the document is not well-formed, uses an entity, or is not TBX.
  public mutating func next() throws(XMLError) -> Item? {
    while true {
      if let item = plainItem() { return item }
      guard let element = try elements.next() else { break }
      isBesideEntry = false
      let variant = try checkedVariant()
      let isKnown =
        Self.headerNames.contains(element.name) || EntryPart.entryNames.contains(element.name)
        || Self.referenceNames.contains(element.name)
      guard element.isCore, isKnown else {
        let place = elements.container.flatMap { Self.containers[$0] } ?? .root
        others.append(OtherMarkup(place: place, markup: element.keptMarkup))
        continue
      }
      if EntryPart.entryNames.contains(element.name) {
        ordinal += 1
        isBesideEntry = element.prefix == nil
        if element["id"] == nil { hasNamedEntries = true }
        let (entry, found) = EntryReader(variant: variant).entry(element, ordinal: ordinal)
        remarks += found
        return Item(entry: entry, range: element.range)
      } else if Self.headerNames.contains(element.name) {
        header = TermbaseHeader(element, language: header.language)
      } else {
        references.append(ReferenceSection(element))
      }
    }
    _ = try checkedVariant()
    return nil
  }

  /// The next entry where it is plain, and stands beside one of which all is known that a parser has to know.
  private mutating func plainItem() -> Item? {
    guard readsPlainEntries, isBesideEntry, let place = elements.upcoming, let item = plainEntries.entry(at: place),
      elements.leap(to: item.range.upperBound)
    else { return nil }
    ordinal += 1
    return item
  }

  private mutating func checkedVariant() throws(XMLError) -> Variant {
    if let variant { return variant }
    guard let root = elements.root else {
      throw XMLError(file: file, line: 1, column: 1, message: LocalizedText("not TBX", fr: "pas du TBX"))
    }
    guard let variant = Variant(root: root) else {
      throw bytes.withUnsafeBytes { buffer in
        let position = TextPosition(offset: root.range.lowerBound, in: buffer)
        return XMLError(
          file: file, line: position.line, column: position.column,
          message: LocalizedText(
            "the root element '\(root.name)' is not TBX (expected tbx or martif)",
            fr: "l’élément racine «\u{A0}\(root.name)\u{A0}» n’est pas du TBX (attendu\u{A0}: tbx ou martif)"))
      }
    }
    self.variant = variant
    rootTag = root.range
    header.language = root["xml:lang"].map(LanguageTag.init(rawValue:)) ?? .undetermined
    return variant
  }
}
