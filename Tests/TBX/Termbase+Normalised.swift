import Localization
@testable import TBX
import Terminology

extension Termbase {
  /// The termbase as the canonical form orders and spells it; what is said stays the same.
  var normalised: Termbase {
    var ids = DocumentIDs(of: self)
    var header = header
    // TBX version 3 has one description of the source, and cannot be without.
    let sources = Array(header.sources.joined())
    header.sources = [sources.isEmpty ? ["Source unknown"] : sources]
    let sorted = zip(ids.entries, entries).sorted { $0.0 < $1.0 }
    var termbase = Termbase(
      header: header, entries: sorted.map { $0.1.normalised(id: $0.0, &ids) },
      references: references.compactMap { section in
        let objects = section.objects.filter { !$0.items.isEmpty }
          .map { ReferenceSection.Object(id: $0.id.map { ids.bear($0) }, items: $0.items) }
        return objects.isEmpty ? nil : ReferenceSection(type: section.type, objects: objects)
      })
    let order: [OtherMarkup.Place] = [.body, .back, .text, .root]
    termbase.others = order.flatMap { place in others.filter { $0.place == place } }
    return termbase
  }
}

extension ConceptEntry {
  /// Identifiers become those of `xsd:ID`; language sections are sorted.
  fileprivate func normalised(id: String, _ ids: inout DocumentIDs) -> ConceptEntry {
    var entry = ConceptEntry(id: ID(rawValue: id))
    entry.infos = infos.map { $0.normalised(&ids) }
    for section in languages.sorted(by: { $0.language < $1.language }) {
      entry.languages.append(section.normalised(&ids))
    }
    entry.otherAttributes = otherAttributes
    return entry
  }
}

extension LangSec {
  fileprivate func normalised(_ ids: inout DocumentIDs) -> LangSec {
    var section = self
    section.infos = infos.map { $0.normalised(&ids) }
    section.terms = terms.map { $0.normalised(&ids) }
    return section
  }
}

extension TermSec {
  /// Notes on the term stand before all else.
  fileprivate func normalised(_ ids: inout DocumentIDs) -> TermSec {
    var section = self
    section.id = id.map { ids.bear($0) }
    section.term = term.normalised(ids)
    let notes = infos.filter { $0.meta == .termNote }
    section.infos = (notes + infos.filter { $0.meta != .termNote }).map { $0.normalised(&ids) }
    return section
  }
}

extension AuxInfo {
  /// A value that means the same as one of a picklist is spelt as there; a transaction stands in a group.
  fileprivate func normalised(_ ids: inout DocumentIDs) -> AuxInfo {
    var item = self
    let text = content.text
    let folded = text.lowercased().filter(\.isLetter)
    let value: String? =
      switch category {
      case .administrativeStatus?: AdministrativeStatus(picklistValue: text)?.picklistValue
      case .partOfSpeech?: folded == "propernoun" ? "properNoun" : PartOfSpeech(picklistValue: text)?.rawValue
      case .grammaticalGender?: GrammaticalGender(picklistValue: text)?.rawValue
      case .grammaticalNumber?: GrammaticalNumber(picklistValue: text)?.rawValue
      case .termType?: folded == "initialism" ? "initialism" : TermType(picklistValue: text)?.rawValue
      default: nil
      }
    let isText = content.pieces.allSatisfy { if case .text = $0 { true } else { false } }
    item.content = (isText ? value.map { NoteText($0) } : nil) ?? content.normalised(ids)
    item.id = id.map { ids.bear($0) }
    if meta != .xref { item.target = target.map { ids.target($0) } }
    item.group = (group ?? (meta == .transac ? [] : nil)).map { $0.map { $0.normalised(&ids) } }
    return item
  }
}

extension NoteText {
  /// What inline elements point at is an identifier, too.
  fileprivate func normalised(_ ids: DocumentIDs) -> NoteText {
    NoteText(
      pieces.map { piece in
        guard case .inline(let name, let attributes, let content) = piece else { return piece }
        let targets = attributes.map { attribute in
          MarkupAttribute(
            name: attribute.name, value: attribute.name == "target" ? ids.target(attribute.value) : attribute.value)
        }
        return .inline(name: name, attributes: targets, content: content.normalised(ids))
      })
  }
}
