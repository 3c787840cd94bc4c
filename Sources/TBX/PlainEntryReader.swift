import FileBytes
import Terminology
import XML

/// Reads an entry of the plainest form straight from the bytes of a document, much faster than `EntryReader` reads it
/// from an element, and with the same result.
///
/// Plain is an entry of core elements without prefixes, with an id, text without markup, nothing to repair and nothing to
/// remark on. Every other one is left to `EntryReader`, which says what there is to say.
struct PlainEntryReader: ~Copyable {
  /// How long a plain entry may be, in bytes: what is read in vain has a limit.
  private static let longest = 1 << 20
  /// How many language sections it may have, so that each can be compared with all.
  private static let mostLanguages = 64
  /// How deep groups may stand in groups.
  private static let deepestGroup = 8
  /// How long an element or a start tag may be, in bytes, that is kept to be told by them: elements with values of
  /// picklists are shorter.
  private static let longestLeaf = 96

  typealias Piece = UnsafeBufferPointer<UInt8>

  private let bytes: MappedBytes
  private var parts = Memo<EntryPart?>()
  private var attributes = Memo<ItemAttribute?>()
  private var categories = Memo<DataCategory>()
  private var languages = Memo<LanguageTag>()
  private var texts = Memo<NoteText>()
  /// Items whose elements are known, and items without content whose start tags are known.
  private var leaves = Memo<AuxInfo>(longest: longestLeaf)
  private var tags = Memo<AuxInfo>(longest: longestLeaf)
  /// The element that is read next, where it holds no other, is short and is not known.
  private var leaf: Piece?
  private var items = Pile<AuxInfo>()
  private var terms = Pile<TermSec>()
  private var sections = Pile<LangSec>()

  /// Creates a reader of entries of a document in UTF-8.
  init(_ bytes: MappedBytes) { self.bytes = bytes }

  /// The entry whose element begins at an offset, with its place; nil where it is not plain. O(its length).
  ///
  /// An element without a prefix has to be one of TBX there, and the document type must not declare attributes.
  mutating func entry(at place: Int) -> TBXReader.Item? {
    let end = min(bytes.count, place + Self.longest)
    var markup = PlainMarkup(bytes.baseAddress.assumingMemoryBound(to: UInt8.self), place..<end)
    do {
      guard let name = try markup.startTag(), case .entry = try part(name) else { return nil }
      let entry = try entry(name, &markup)
      return TBXReader.Item(entry: entry, range: place..<markup.offset)
    } catch {
      _ = items.take(above: 0)
      _ = terms.take(above: 0)
      _ = sections.take(above: 0)
      return nil
    }
  }

  private mutating func entry(_ name: Piece, _ markup: inout PlainMarkup) throws(NotPlain) -> ConceptEntry {
    guard let id = try onlyAttribute(.id, &markup), !markup.isEmpty else { throw NotPlain() }
    var entry = ConceptEntry(id: ConceptEntry.ID(rawValue: try PlainText.string(id)))
    while let child = try startTag(&markup) {
      switch try part(child) {
      case .languageSection: sections.push(try languageSection(child, &markup))
      case let part: try addInfo(part, child, &markup)
      }
    }
    try markup.endTag(name)
    entry.infos = items.take(above: 0)
    entry.languages = sections.take(above: 0)
    guard entry.languages.count <= Self.mostLanguages else { throw NotPlain() }
    for index in entry.languages.indices.dropFirst() {
      for earlier in entry.languages[..<index] where earlier.language == entry.languages[index].language {
        throw NotPlain()
      }
    }
    return entry
  }

  private mutating func languageSection(_ name: Piece, _ markup: inout PlainMarkup) throws(NotPlain) -> LangSec {
    guard let language = try onlyAttribute(.language, &markup) else { throw NotPlain() }
    var section = LangSec(try tag(language))
    // A tag that is read as another is remarked on.
    guard section.language.rawValue.utf8.elementsEqual(language) else { throw NotPlain() }
    if markup.isEmpty { return section }
    let bottom = items.count
    while let child = try startTag(&markup) {
      switch try part(child) {
      case .termSection: terms.push(try termSection(child, &markup))
      case let part: try addInfo(part, child, &markup)
      }
    }
    try markup.endTag(name)
    section.infos = items.take(above: bottom)
    section.terms = terms.take(above: 0)
    return section
  }

  private mutating func termSection(_ name: Piece, _ markup: inout PlainMarkup) throws(NotPlain) -> TermSec {
    let id = try onlyAttribute(.id, &markup)
    var term: TermSec?
    let bottom = items.count
    if !markup.isEmpty { try addContent(of: name, to: &term, &markup) }
    guard var term else { throw NotPlain() }
    if let id { term.id = try PlainText.string(id) }
    term.infos = items.take(above: bottom)
    return term
  }

  /// Reads what stands in a term section, or in the group in it, and its end tag.
  private mutating func addContent(
    of name: Piece, to term: inout TermSec?, _ markup: inout PlainMarkup
  ) throws(NotPlain) {
    while let child = try startTag(&markup) {
      switch try part(child) {
      case .term:
        // Of several terms each gets a section.
        guard term == nil else { throw NotPlain() }
        let id = try onlyAttribute(.id, &markup)
        term = TermSec(id: try id.map { piece throws(NotPlain) in try PlainText.string(piece) }, "")
        if !markup.isEmpty {
          term?.term = try text(of: child, &markup, isRepeated: false)
        }
      case .termGroup:
        guard term == nil, try onlyAttribute(nil, &markup) == nil, !markup.isEmpty else { throw NotPlain() }
        try addContent(of: child, to: &term, &markup)
        guard term != nil else { throw NotPlain() }
      case let part: try addInfo(part, child, &markup)
      }
    }
    try markup.endTag(name)
  }

  /// Puts the items that follow and are known by their bytes on the pile, and returns the name in the start tag behind
  /// them; nil where an end tag follows.
  private mutating func startTag(_ markup: inout PlainMarkup) throws(NotPlain) -> Piece? {
    leaf = nil
    while let next = markup.leaf(longest: Self.longestLeaf) {
      guard let item = leaves.value(of: next) else {
        leaf = next
        break
      }
      items.push(item)
      markup.pass(next)
    }
    return try markup.startTag()
  }

  /// Reads an item or a group and puts it on the pile.
  private mutating func addInfo(
    _ part: EntryPart, _ name: Piece, _ markup: inout PlainMarkup, depth: Int = 0
  ) throws(NotPlain) {
    switch part {
    case .item(let meta):
      let item = try item(meta, name, &markup)
      if let leaf, markup.isBehind(leaf) { leaves.keep(item, of: leaf) }
      items.push(item)
    case .group(let head) where depth < Self.deepestGroup: items.push(try group(head, name, &markup, depth: depth))
    default: throw NotPlain()
    }
  }

  private mutating func item(
    _ meta: AuxInfo.Meta, _ name: Piece, _ markup: inout PlainMarkup
  ) throws(NotPlain) -> AuxInfo {
    let tag = markup.tag(name, longest: Self.longestLeaf)
    var item: AuxInfo
    if let tag, let known = tags.value(of: tag) {
      item = known
      markup.pass(tag)
    } else {
      item = try attributes(of: meta, &markup)
      if let tag, markup.isBehind(tag), !markup.isEmpty { tags.keep(item, of: tag) }
    }
    if !markup.isEmpty { item.content = try text(of: name, &markup, isRepeated: true) }
    return item
  }

  /// An item without its content, and the rest of its start tag.
  private mutating func attributes(
    of meta: AuxInfo.Meta, _ markup: inout PlainMarkup
  ) throws(NotPlain) -> AuxInfo {
    var item = AuxInfo(meta, nil, "")
    var hasType = false
    while let (name, value) = try markup.attribute() {
      switch try attribute(name) {
      case .type where !hasType:
        hasType = true
        item.category = try categories.value(of: value) { piece throws(NotPlain) in
          DataCategory(rawValue: try PlainText.string(piece))
        }
      case .language where item.language == nil: item.language = try tag(value)
      case .id where item.id == nil: item.id = try PlainText.string(value)
      case .target where item.target == nil: item.target = try PlainText.string(value)
      case .datatype where item.datatype == nil: item.datatype = try PlainText.string(value)
      default: throw NotPlain()
      }
    }
    return item
  }

  /// A group with one head, to which the rest belongs.
  private mutating func group(
    _ meta: AuxInfo.Meta, _ name: Piece, _ markup: inout PlainMarkup, depth: Int
  ) throws(NotPlain) -> AuxInfo {
    guard try onlyAttribute(nil, &markup) == nil, !markup.isEmpty else { throw NotPlain() }
    let bottom = items.count
    var head: AuxInfo?
    while let child = try markup.startTag() {
      let part = try part(child)
      switch part {
      case .item(meta) where head == nil: head = try item(meta, child, &markup)
      case .item(meta), .group(meta): throw NotPlain()
      default: try addInfo(part, child, &markup, depth: depth + 1)
      }
    }
    try markup.endTag(name)
    guard var head else { throw NotPlain() }
    head.group = items.take(above: bottom)
    return head
  }

  /// The content of an element that holds text, and its end tag.
  ///
  /// - Parameter isRepeated: whether the same text is likely to come again.
  private mutating func text(
    of name: Piece, _ markup: inout PlainMarkup, isRepeated: Bool
  ) throws(NotPlain) -> NoteText {
    let text = try markup.text()
    try markup.endTag(name)
    if isRepeated, !text.hasReferences {
      return try texts.value(of: text.bytes) { piece throws(NotPlain) in NoteText(try PlainText.string(piece)) }
    }
    return NoteText(try text.string())
  }

  /// The value of the only attribute that a tag may have, to the tag's end; nil where it has none.
  private mutating func onlyAttribute(
    _ wanted: ItemAttribute?, _ markup: inout PlainMarkup
  ) throws(NotPlain) -> Piece? {
    var found: Piece?
    while let (name, value) = try markup.attribute() {
      guard found == nil, let attribute = try attribute(name), attribute == wanted else { throw NotPlain() }
      found = value
    }
    return found
  }

  private mutating func part(_ name: Piece) throws(NotPlain) -> EntryPart {
    guard let part = parts.value(of: name, { EntryPart.named[String(decoding: $0, as: UTF8.self)] }) else {
      throw NotPlain()
    }
    return part
  }

  private mutating func attribute(_ name: Piece) throws(NotPlain) -> ItemAttribute? {
    attributes.value(of: name) { ItemAttribute(rawValue: String(decoding: $0, as: UTF8.self)) }
  }

  private mutating func tag(_ value: Piece) throws(NotPlain) -> LanguageTag {
    try languages.value(of: value) { piece throws(NotPlain) in LanguageTag(rawValue: try PlainText.string(piece)) }
  }
}
