import Localization
public import Terminology
public import XML

/// Turns one entry element of any TBX version into a concept entry, leniently: what it repairs it remarks on.
public struct EntryReader: Sendable {
  /// Which TBX the element comes from.
  public let variant: Variant

  /// Creates a reader of entries of one variant.
  public init(variant: Variant) { self.variant = variant }

  /// Reads an entry.
  ///
  /// - Parameters:
  ///   - element: a `conceptEntry` or `termEntry`.
  ///   - ordinal: the number of the entry in its file, from 1; it names an entry that has no id.
  /// - Returns: the entry, and remarks on what had to be repaired, in no particular order.
  public func entry(_ element: Element, ordinal: Int) -> (entry: ConceptEntry, remarks: [Remark]) {
    var infos = AuxInfoReader(variant: variant)
    var remarks: [Remark] = []
    var entry = ConceptEntry(id: ConceptEntry.ID(rawValue: element["id"] ?? "entry-\(ordinal)"))
    if element["id"] == nil {
      remarks.append(
        Remark(
          .warning, at: element.range.lowerBound,
          LocalizedText(
            "the entry has no id: it is called '\(entry.id)'",
            fr: "l’entrée n’a pas d’identifiant : elle est appelée « \(entry.id) »")))
    }
    entry.otherAttributes = element.keptAttributes(besides: ["id"])
    var indexes: [LanguageTag: Int] = [:]
    for node in element.children {
      guard case .element(let child) = node else {
        if let kept = node.keptItem { entry.infos.append(kept) }
        continue
      }
      if case .languageSection = child.entryPart {
        let section = languageSection(child, &infos, &remarks)
        if let index = indexes[section.language] {
          entry.languages[index].otherAttributes += section.otherAttributes
          entry.languages[index].infos += section.infos
          entry.languages[index].terms += section.terms
        } else {
          indexes[section.language] = entry.languages.count
          entry.languages.append(section)
        }
      } else {
        infos.add(child, to: &entry.infos)
      }
    }
    entry.infos += strayNotes(element, &remarks)
    return (entry, remarks + infos.remarks)
  }

  private func languageSection(
    _ element: Element, _ infos: inout AuxInfoReader, _ remarks: inout [Remark]
  ) -> LangSec {
    let written = element["xml:lang"] ?? element["lang"]
    var section = LangSec(written.map(LanguageTag.init(rawValue:)) ?? .undetermined)
    // Version 3 has no id here, and nothing points to it.
    section.otherAttributes = element.keptAttributes(besides: ["xml:lang", "lang", "id"])
    if written == nil {
      remarks.append(
        Remark(
          .warning, at: element.range.lowerBound,
          LocalizedText(
            "the language section has no xml:lang: its language is read as 'und'",
            fr: "la section de langue n’a pas de xml:lang : sa langue est lue comme « und »")))
    } else if let written, section.language.rawValue != written,
      section.language.rawValue.lowercased() != written.lowercased()
    {
      remarks.append(
        Remark(
          .warning, at: element.range.lowerBound,
          LocalizedText(
            "the language '\(written)' is read as '\(section.language)'",
            fr: "la langue « \(written) » est lue comme « \(section.language) »")))
    }
    // A term may stand before its section instead of inside it: then the section without a term goes with it.
    var isBareTermLast = false
    for node in element.children {
      guard case .element(let child) = node else {
        if let kept = node.keptItem { section.infos.append(kept) }
        continue
      }
      if case .termSection = child.entryPart {
        var found = termSections(child, &infos, &remarks)
        if isBareTermLast, found.count == 1, found[0].term.pieces.isEmpty, child.first("term") == nil {
          let part = found.removeLast()
          section.terms[section.terms.count - 1].id = section.terms[section.terms.count - 1].id ?? part.id
          section.terms[section.terms.count - 1].infos += part.infos
        }
        section.terms += found
        isBareTermLast = false
      } else if child.isCore, child.name == "term" {
        remarks.append(
          Remark(
            .warning, at: child.range.lowerBound,
            LocalizedText(
              "<term> stands outside a term section: it was read as if in one",
              fr: "<term> est hors d’une section de terme : il a été lu comme s’il y était")))
        section.terms.append(Self.term(child, id: child["id"]))
        isBareTermLast = true
      } else {
        infos.add(child, to: &section.infos)
      }
    }
    section.infos += strayNotes(element, &remarks)
    return section
  }

  /// A section that holds no more than its term.
  private static func term(_ element: Element, id: String?) -> TermSec {
    var section = TermSec(id: id, NoteText(element))
    section.termAttributes = element.keptAttributes(besides: ["id"])
    return section
  }

  private func strayNotes(_ element: Element, _ remarks: inout [Remark]) -> [AuxInfo] {
    let notes = element.strayNotes
    if !notes.isEmpty {
      remarks.append(Remark(.warning, at: element.range.lowerBound, .strayText(in: element.name)))
    }
    return notes
  }

  /// One term section; several where a section holds several terms, which TBX does not allow.
  private func termSections(
    _ element: Element, _ infos: inout AuxInfoReader, _ remarks: inout [Remark]
  ) -> [TermSec] {
    var sections: [TermSec] = []
    var early: [AuxInfo] = []
    var stray: [AuxInfo] = []
    collect(element, id: element["id"], &sections, &early, &stray, &infos, &remarks)
    guard !sections.isEmpty else {
      remarks.append(
        Remark(
          .warning, at: element.range.lowerBound,
          LocalizedText("<\(element.name)> has no <term>", fr: "<\(element.name)> n’a pas de <term>")))
      let rest = early + stray
      return rest.isEmpty ? [] : [TermSec(id: element["id"], "", infos: rest)]
    }
    sections[0].otherAttributes = element.keptAttributes(besides: ["id"])
    sections[0].infos.insert(contentsOf: early, at: 0)
    sections[sections.count - 1].infos += stray
    return sections
  }

  /// The terms of a section, and what stands before the first one.
  private func collect(
    _ parent: Element, id: String?, _ sections: inout [TermSec], _ early: inout [AuxInfo], _ stray: inout [AuxInfo],
    _ infos: inout AuxInfoReader, _ remarks: inout [Remark]
  ) {
    for node in parent.children {
      guard case .element(let child) = node else {
        guard let kept = node.keptItem else { continue }
        if sections.isEmpty { early.append(kept) } else { sections[sections.count - 1].infos.append(kept) }
        continue
      }
      if child.isCore, child.name == "term" {
        sections.append(Self.term(child, id: (sections.isEmpty ? id : nil) ?? child["id"]))
      } else if child.isCore, child.name == "termGrp" {
        collect(child, id: id, &sections, &early, &stray, &infos, &remarks)
      } else if sections.isEmpty {
        infos.add(child, to: &early)
      } else {
        infos.add(child, to: &sections[sections.count - 1].infos)
      }
    }
    stray += strayNotes(parent, &remarks)
  }
}
