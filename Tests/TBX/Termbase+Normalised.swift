@testable import TBX
import Localization
import Terminology

extension Termbase {
  /// The termbase as the canonical form orders and spells it; what is said stays the same.
  var normalised: Termbase {
    var header = header
    // Public grammars disagree on the place of a publication statement; TBX version 3 has one description of the source.
    header.encoding = header.publication + header.encoding
    header.publication = []
    let sources = Array(header.sources.joined())
    header.sources = [sources.isEmpty ? ["Source unknown"] : sources]
    if header.title == nil { header.titleNotes = [] }
    return Termbase(
      header: header, entries: entries.map(\.normalised).sorted { $0.id < $1.id },
      references: references.compactMap { section in
        let objects = section.objects.filter { !$0.items.isEmpty }
          .map { ReferenceSection.Object(id: $0.id.map(TBXWriter.xmlID), items: $0.items) }
        return objects.isEmpty ? nil : ReferenceSection(type: section.type, objects: objects)
      })
  }
}

extension ConceptEntry {
  /// Identifiers become those of `xsd:ID`; language sections are sorted.
  fileprivate var normalised: ConceptEntry {
    var entry = ConceptEntry(
      id: ID(rawValue: TBXWriter.xmlID(id.rawValue)), infos: infos.map(\.normalised),
      languages: languages.sorted { $0.language < $1.language }.map(\.normalised))
    entry.otherAttributes = otherAttributes
    return entry
  }
}

extension LangSec {
  fileprivate var normalised: LangSec {
    var section = self
    section.infos = infos.map(\.normalised)
    section.terms = terms.map(\.normalised)
    return section
  }
}

extension TermSec {
  /// Notes on the term stand before all else.
  fileprivate var normalised: TermSec {
    var section = self
    section.id = id.map(TBXWriter.xmlID)
    section.term = term.normalised
    section.infos = (infos.filter { $0.meta == .termNote } + infos.filter { $0.meta != .termNote }).map(\.normalised)
    return section
  }
}

extension AuxInfo {
  /// A value that means one of a picklist is spelt as there; a transaction stands in a group.
  fileprivate var normalised: AuxInfo {
    var item = self
    let text = content.text
    let value: String? =
      switch category {
      case .administrativeStatus?: AdministrativeStatus(picklistValue: text)?.picklistValue
      case .partOfSpeech?: PartOfSpeech(picklistValue: text)?.rawValue
      case .grammaticalGender?: GrammaticalGender(picklistValue: text)?.rawValue
      case .grammaticalNumber?: GrammaticalNumber(picklistValue: text)?.rawValue
      case .termType?: TermType(picklistValue: text)?.rawValue
      default: nil
      }
    item.content = value.map { NoteText($0) } ?? content.normalised
    item.id = id.map(TBXWriter.xmlID)
    if meta != .xref { item.target = target.map(TBXWriter.target) }
    item.group = (group ?? (meta == .transac ? [] : nil)).map { $0.map(\.normalised) }
    return item
  }
}

extension NoteText {
  /// What inline elements point at is an identifier, too.
  fileprivate var normalised: NoteText {
    NoteText(
      pieces.map { piece in
        guard case .inline(let name, let attributes, let content) = piece else { return piece }
        let targets = attributes.map { attribute in
          MarkupAttribute(
            name: attribute.name,
            value: attribute.name == "target" ? TBXWriter.target(attribute.value) : attribute.value)
        }
        return .inline(name: name, attributes: targets, content: content.normalised)
      })
  }
}
