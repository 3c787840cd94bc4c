public import Terminology
import XML

/// Writes TBX version 3, style DCA, in canonical form: one element a line, entries by id, a fixed order inside.
///
/// The same termbase always gives the same bytes, and a change of one term is a change of few lines. What no data
/// category of TBX covers is written back as it was read.
public struct TBXWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// The whole termbase as a document. O(n log n) in the number of entries.
  public func document(_ termbase: Termbase) -> String {
    var xml = XMLWriter()
    let header = termbase.header
    xml.start(
      "tbx",
      [
        ("xmlns", Variant.namespace), ("type", termbase.dialectName), ("style", "dca"),
        ("xml:lang", header.language.rawValue),
      ])
    write(header, to: &xml)
    xml.start("text")
    xml.start("body")
    let entries = termbase.entries.map { (id: Self.xmlID($0.id.rawValue), entry: $0) }
    for (_, entry) in entries.sorted(by: { $0.id < $1.id }) { write(entry, to: &xml) }
    xml.end()
    write(termbase.references, to: &xml)
    xml.end()
    xml.end()
    return xml.text
  }

  /// One entry as a `conceptEntry` element, without a namespace declaration, as it stands in the canonical form.
  public func entry(_ entry: ConceptEntry) -> String {
    var xml = XMLWriter(declaration: false)
    write(entry, to: &xml)
    return xml.text
  }

  private func write(_ header: TermbaseHeader, to xml: inout XMLWriter) {
    xml.start("tbxHeader")
    xml.start("fileDesc")
    if let title = header.title {
      xml.start("titleStmt")
      xml.element("title", text: title)
      for note in header.titleNotes { xml.element("note", markup: note.xml) }
      xml.end()
    }
    let sources = header.sources.joined()
    xml.start("sourceDesc")
    for paragraph in sources.isEmpty ? [NoteText("Source unknown")] : Array(sources) {
      xml.element("p", markup: paragraph.xml)
    }
    xml.end()
    xml.end()
    // A publication statement is valid by some official grammars only before the title and by others only after it.
    let encoding = header.publication + header.encoding
    if !encoding.isEmpty {
      xml.start("encodingDesc")
      for paragraph in encoding { xml.element("p", markup: paragraph.xml) }
      xml.end()
    }
    if !header.revisions.isEmpty {
      xml.start("revisionDesc")
      for change in header.revisions {
        xml.start("change")
        for paragraph in change { xml.element("p", markup: paragraph.xml) }
        xml.end()
      }
      xml.end()
    }
    xml.end()
  }

  private func write(_ entry: ConceptEntry, to xml: inout XMLWriter) {
    xml.start("conceptEntry", [("id", Self.xmlID(entry.id.rawValue))] + Self.kept(entry.otherAttributes))
    for item in entry.infos { write(item, to: &xml) }
    for section in entry.languages.sorted(by: { $0.language < $1.language }) {
      xml.start("langSec", [("xml:lang", section.language.rawValue)] + Self.kept(section.otherAttributes))
      for item in section.infos { write(item, to: &xml) }
      for term in section.terms { write(term, to: &xml) }
      xml.end()
    }
    xml.end()
  }

  private func write(_ term: TermSec, to xml: inout XMLWriter) {
    xml.start("termSec", [("id", term.id.map(Self.xmlID))] + Self.kept(term.otherAttributes))
    xml.element("term", Self.kept(term.termAttributes), markup: term.term.xml)
    for item in term.infos where item.meta == .termNote { write(item, to: &xml) }
    for item in term.infos where item.meta != .termNote { write(item, to: &xml) }
    xml.end()
  }

  private func write(_ item: AuxInfo, to xml: inout XMLWriter) {
    // A transaction stands only in a group (ISO 30042:2019, `transacGrp`).
    guard let group = item.group ?? (item.meta == .transac ? [] : nil) else { return writeAlone(item, to: &xml) }
    xml.start("\(item.meta.rawValue)Grp")
    writeAlone(item, to: &xml)
    for companion in group { write(companion, to: &xml) }
    xml.end()
  }

  private func writeAlone(_ item: AuxInfo, to xml: inout XMLWriter) {
    guard item.meta != .foreign else { return xml.line(markup: item.content.xml) }
    let attributes = [
      (name: "type", value: item.category?.rawValue),
      (name: "target", value: item.meta == .xref ? item.target : item.target.map(Self.target)),
      (name: "id", value: item.id.map(Self.xmlID)), (name: "xml:lang", value: item.language?.rawValue),
      (name: "datatype", value: item.datatype),
    ]
    xml.element(item.meta.rawValue, attributes + Self.kept(item.otherAttributes), markup: value(of: item))
  }

  private static func kept(_ attributes: [MarkupAttribute]) -> [(name: String, value: String?)] {
    attributes.map { ($0.name, $0.value) }
  }

  /// The value in the spelling of the picklist, where it means one.
  private func value(of item: AuxInfo) -> String {
    let text = item.content.text
    let canonical: String? =
      switch item.category {
      case .administrativeStatus?: AdministrativeStatus(picklistValue: text)?.picklistValue
      case .partOfSpeech?: PartOfSpeech(picklistValue: text)?.rawValue
      case .grammaticalGender?: GrammaticalGender(picklistValue: text)?.rawValue
      case .grammaticalNumber?: GrammaticalNumber(picklistValue: text)?.rawValue
      case .termType?: TermType(picklistValue: text)?.rawValue
      default: nil
      }
    return canonical ?? item.content.xml
  }

  private func write(_ references: [ReferenceSection], to xml: inout XMLWriter) {
    let sections = references.filter { $0.objects.contains { !$0.items.isEmpty } }
    guard !sections.isEmpty else { return }
    xml.start("back")
    for section in sections {
      xml.start("refObjectSec", [("type", section.type)])
      for object in section.objects where !object.items.isEmpty {
        xml.start("refObject", [("id", object.id.map(Self.xmlID))])
        for item in object.items { xml.element("item", [("type", item.type)], markup: item.content.xml) }
        xml.end()
      }
      xml.end()
    }
    xml.end()
  }

  /// What an item points at: an identifier of the document, as `xmlID` writes it, or a web address.
  static func target(_ target: String) -> String { target.contains("://") ? target : xmlID(target) }

  /// An identifier as `xsd:ID` allows it: a first character that is no letter gets `c` before it, others become `-`.
  static func xmlID(_ id: String) -> String {
    var written = ""
    for scalar in id.unicodeScalars {
      let isName =
        isLetter(scalar) || scalar.properties.generalCategory == .decimalNumber || "-_.".unicodeScalars.contains(scalar)
      written.unicodeScalars.append(isName ? scalar : "-")
    }
    guard let first = written.unicodeScalars.first else { return "c" }
    return isLetter(first) || first == "_" ? written : "c" + written
  }

  /// Whether a name may begin with a character: XML has letters only from À on, besides those of ASCII.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let isBase = [.uppercaseLetter, .lowercaseLetter, .otherLetter].contains(scalar.properties.generalCategory)
    return isBase && (scalar.isASCII || (0xC0...0xFFFF).contains(scalar.value))
  }
}
