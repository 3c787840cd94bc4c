import Terminology
import XML

/// Writes one document of TBX, of version 2 or 3, in either style; what it is given has to fit there.
struct DocumentWriter {
  let version: Variant.Version
  let style: Variant.Style
  var xml: XMLWriter
  private var ids: DocumentIDs

  init(version: Variant.Version, style: Variant.Style, ids: DocumentIDs, declaration: Bool = true, depth: Int = 0) {
    self.version = version
    self.style = style
    self.ids = ids
    xml = XMLWriter(declaration: declaration, depth: depth)
  }

  mutating func write(_ termbase: Termbase, dialect: String) {
    let language = termbase.header.language.rawValue
    if version == .three {
      xml.start(
        "tbx",
        [("xmlns", Variant.namespace)]
          + (style == .dct ? Self.modules(of: dialect).map { ("xmlns:\($0.rawValue)", $0.namespace) } : [])
          + [("type", dialect), ("style", style.rawValue), ("xml:lang", language)])
    } else {
      xml.start("martif", [("type", dialect), ("xml:lang", language)])
    }
    write(termbase.header)
    xml.start("text")
    let bodyOthers = termbase.others.filter { $0.place == .body }
    // An empty body says no more than none, and version 3 refuses it.
    if !termbase.entries.isEmpty || !bodyOthers.isEmpty || version == .two {
      xml.start("body")
      let entries = zip(ids.entries, termbase.entries).sorted { $0.0 < $1.0 }
      for (id, entry) in entries { write(entry, id: id) }
      for other in bodyOthers { xml.line(markup: other.markup) }
      xml.end()
    }
    write(termbase.references, others: termbase.others.filter { $0.place == .back })
    for other in termbase.others where other.place == .text { xml.line(markup: other.markup) }
    xml.end()
    for other in termbase.others where other.place == .root { xml.line(markup: other.markup) }
    xml.end()
  }

  private static func modules(of dialect: String) -> [CategoryRule.Module] {
    dialect == "TBX-Linguist" ? [.min, .basic, .linguist] : [.min, .basic]
  }

  // MARK: - Entries

  mutating func write(_ entry: ConceptEntry, id: String) {
    xml.start(version == .two ? "termEntry" : "conceptEntry", [("id", id)] + Self.kept(entry.otherAttributes))
    for item in entry.infos { write(item) }
    for section in entry.languages.sorted(by: { $0.language < $1.language }) {
      xml.start(
        version == .two ? "langSet" : "langSec",
        [("xml:lang", section.language.rawValue)] + Self.kept(section.otherAttributes))
      for item in section.infos { write(item) }
      for term in section.terms { write(term) }
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ term: TermSec) {
    let notes = term.infos.filter { $0.meta == .termNote }
    // Groups of notes on a term stand only in the longer section of version 2.
    let isLong = version == .two && notes.contains { $0.group != nil }
    xml.start(
      version == .three ? "termSec" : isLong ? "ntig" : "tig",
      [("id", term.id.map { ids.bear($0) })] + Self.kept(term.otherAttributes))
    if isLong { xml.start("termGrp") }
    xml.element("term", Self.kept(term.termAttributes), markup: markup(term.term))
    for item in notes { write(item) }
    if isLong { xml.end() }
    for item in term.infos where item.meta != .termNote { write(item) }
    xml.end()
  }

  private mutating func write(_ item: AuxInfo) {
    // A transaction stands only in a group (ISO 30042:2019, `transacGrp`).
    guard let group = item.group ?? (item.meta == .transac ? [] : nil) else { return writeAlone(item) }
    xml.start("\(item.meta.rawValue)Grp")
    writeAlone(item)
    for companion in group { write(companion) }
    xml.end()
  }

  private mutating func writeAlone(_ item: AuxInfo) {
    guard item.meta != .foreign else { return xml.line(markup: item.content.xml { $0 }) }
    let target = item.meta == .xref ? item.target : item.target.map { ids.target($0) }
    let id = item.id.map { ids.bear($0) }
    let others: [(name: String, value: String?)] =
      [
        ("target", target), ("id", id), ("xml:lang", item.language?.rawValue), ("datatype", item.datatype),
      ] + Self.kept(item.otherAttributes)
    let content = markup(item.spelledContent)
    if style == .dct, let category = item.category, let rule = CategoryRule.rule(for: category) {
      xml.element("\(rule.module.rawValue):\(category.rawValue)", others, markup: content)
    } else {
      xml.element(item.meta.rawValue, [("type", item.category?.rawValue)] + others, markup: content)
    }
  }

  private func markup(_ text: NoteText) -> String { text.xml { ids.target($0) } }

  private static func kept(_ attributes: [MarkupAttribute]) -> [(name: String, value: String?)] {
    attributes.map { ($0.name, $0.value) }
  }

  // MARK: - Header and back matter

  private mutating func write(_ header: TermbaseHeader) {
    func others(_ place: OtherMarkup.Place) -> [OtherMarkup] { header.others.filter { $0.place == place } }
    xml.start(version == .two ? "martifHeader" : "tbxHeader")
    xml.start("fileDesc")
    // Version 3 has the publication before the title, version 2 behind it.
    if version == .three { write("publicationStmt", header.publication, others(.publication)) }
    if header.title != nil || !header.titleNotes.isEmpty || !others(.title).isEmpty {
      xml.start("titleStmt")
      xml.element("title", text: header.title ?? "")
      for note in header.titleNotes { xml.element("note", markup: markup(note)) }
      for other in others(.title) { xml.line(markup: other.markup) }
      xml.end()
    }
    if version == .two { write("publicationStmt", header.publication, others(.publication)) }
    let sources = version == .two ? header.sources.filter { !$0.isEmpty } : [Array(header.sources.joined())]
    let isEmpty = sources.allSatisfy(\.isEmpty)
    for source in isEmpty ? [["Source unknown"]] : sources { write("sourceDesc", source, others(.source)) }
    for other in others(.fileDescription) { xml.line(markup: other.markup) }
    xml.end()
    write("encodingDesc", header.encoding, others(.encoding))
    if !header.revisions.isEmpty || !others(.revisions).isEmpty {
      xml.start("revisionDesc")
      for change in header.revisions { write("change", change, []) }
      for other in others(.revisions) { xml.line(markup: other.markup) }
      xml.end()
    }
    for other in others(.header) { xml.line(markup: other.markup) }
    xml.end()
  }

  private mutating func write(_ name: String, _ paragraphs: [NoteText], _ others: [OtherMarkup]) {
    guard !paragraphs.isEmpty || !others.isEmpty else { return }
    xml.start(name)
    for paragraph in paragraphs {
      if paragraph.pieces.count == 1, case .inline("p", let attributes, let content) = paragraph.pieces[0] {
        xml.element("p", Self.kept(attributes), markup: markup(content))
      } else {
        xml.element("p", markup: markup(paragraph))
      }
    }
    for other in others { xml.line(markup: other.markup) }
    xml.end()
  }

  private mutating func write(_ references: [ReferenceSection], others: [OtherMarkup]) {
    let sections = references.filter { $0.objects.contains { !$0.items.isEmpty } }
    guard !sections.isEmpty || !others.isEmpty else { return }
    xml.start("back")
    for section in sections {
      xml.start(version == .two ? "refObjectList" : "refObjectSec", [("type", section.type)])
      for object in section.objects where !object.items.isEmpty {
        xml.start("refObject", [("id", object.id.map { ids.bear($0) })])
        for item in object.items { xml.element("item", [("type", item.type)], markup: markup(item.content)) }
        xml.end()
      }
      xml.end()
    }
    for other in others { xml.line(markup: other.markup) }
    xml.end()
  }
}
