import Languages
import Localization
import TermMatching
import Terminology

/// A concept entry for people to read: the terms to write first, what to avoid and why.
struct EntryText {
  private let entry: ConceptEntry
  private let references: ReferenceText
  private let uiLanguage: UILanguage
  private let style: TextStyle

  /// - Parameter index: where the concepts are found that the entry refers to.
  init(_ entry: ConceptEntry, in index: TermIndex, _ uiLanguage: UILanguage, _ style: TextStyle) {
    self.entry = entry
    references = ReferenceText(index)
    self.uiLanguage = uiLanguage
    self.style = style
  }

  /// The text, with a line end.
  var text: String {
    let fields = entry.subjectFields.isEmpty ? "" : " · " + entry.subjectFields.joined(separator: ", ")
    var text = style.bold(entry.id.rawValue) + fields + "\n"
    for section in entry.languages { text += self.text(section) }
    let tag = LanguageTag(rawValue: uiLanguage.rawValue)
    if let note = entry.infos.note(in: tag) { text += paragraph(note, indent: 2) }
    let related = entry.infos.crossReferences.map { references.text($0, Language(tag)) }
    if !related.isEmpty {
      let title = LocalizedText("see also:", fr: "voir aussi\u{A0}:")[uiLanguage]
      text += paragraph("\(title) \(related.joined(separator: ", "))", indent: 2)
    }
    return text
  }

  private func text(_ section: LangSec) -> String {
    let order: [AdministrativeStatus?] = [.preferred, nil, .admitted, .superseded, .deprecated]
    let terms = order.flatMap { status in section.terms.filter { $0.status == status && !$0.text.isEmpty } }
    var text = ""
    let definitions = section.infos.definitions + entry.infos.definitions
    for (index, term) in terms.enumerated() {
      let label = index == 0 ? style.bold(section.language.rawValue.padded(to: 3)) : "   "
      let facts = Self.facts(term)[uiLanguage]
      text += "  \(label) \(coloured(term))\(facts.isEmpty ? "" : "  " + style.dim(facts))\n"
      if index == 0 {
        for definition in definitions {
          text += paragraph(definition.text + (definition.source.map { " [\($0)]" } ?? ""), indent: 8)
        }
      }
      let falseFriends = references.falseFriends(of: term, Language(section.language))
      if !falseFriends.isEmpty {
        let title = LocalizedText("not to be confused with:", fr: "à ne pas confondre avec\u{A0}:")[uiLanguage]
        text += paragraph("\(title) \(falseFriends.joined(separator: ", "))", indent: 8)
      }
      guard term.status != .preferred || !falseFriends.isEmpty else { continue }
      if let note = term.infos.note(in: LanguageTag(rawValue: uiLanguage.rawValue)) {
        text += paragraph(note, indent: 8)
      }
    }
    return text
  }

  private func coloured(_ term: TermSec) -> String {
    switch term.status {
    case .preferred?: style.green(term.text)
    case .deprecated?, .superseded?: style.red(term.text)
    case .admitted?, nil: term.text
    }
  }

  private static func facts(_ term: TermSec) -> LocalizedText {
    let status: LocalizedText? =
      switch term.status {
      case .preferred?: LocalizedText("preferred", fr: "privilégié")
      case .admitted?: LocalizedText("admitted", fr: "admis")
      case .deprecated?: LocalizedText("deprecated: avoid", fr: "à éviter")
      case .superseded?: LocalizedText("superseded", fr: "remplacé")
      case nil: nil
      }
    let gender: LocalizedText? =
      switch term.gender {
      case .masculine?: LocalizedText("masculine", fr: "masculin")
      case .feminine?: LocalizedText("feminine", fr: "féminin")
      default: nil
      }
    let usage = term.infos.value(.geographicalUsage).map { LocalizedText($0, fr: $0) }
    let facts = [status, gender, usage].compactMap { $0 }
    return LocalizedText(
      facts.map(\.english).joined(separator: ", "), fr: facts.map(\.french).joined(separator: ", "))
  }

  private func paragraph(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    return text.wrapped(to: 100 - indent).map { margin + $0 + "\n" }.joined()
  }
}

extension String {
  /// The text with spaces up to a width.
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
