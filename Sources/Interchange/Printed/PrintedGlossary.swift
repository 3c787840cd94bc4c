import Localization
import Terminology

/// A termbase laid out for people: two languages side by side, by subject field, in alphabetical order.
struct PrintedGlossary {
  /// The concepts of one subject field.
  struct Field {
    /// The name; empty for concepts without a subject field.
    let name: String
    let entries: [ConceptEntry]
  }

  /// The title.
  let title: String
  /// The two languages.
  let languages: [LanguageTag]
  /// The language of headings and explanations.
  let interface: UILanguage
  /// The subject fields, in alphabetical order; what has none stands last. A concept stands in its first one.
  let fields: [Field]
  /// What the page does not show.
  private(set) var losses = LossReport()

  /// Lays out a termbase; English and French where the options name no languages. O(n log n).
  init(_ termbase: Termbase, _ options: ExchangeOptions) {
    languages = [options.source ?? .english, options.target ?? .french]
    interface = options.interface
    title = options.title ?? termbase.header.title ?? LocalizedText("Glossary", fr: "Glossaire")[options.interface]
    let first = languages[0]
    let groups = Dictionary(grouping: termbase.entries) { $0.subjectFields.first ?? "" }
    fields = groups.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }.map {
      name, entries in
      let keyed = entries.map { (key: Self.key($0, first), entry: $0) }
      return Field(name: name, entries: keyed.sorted { $0.key < $1.key }.map(\.entry))
    }
    losses.addFrame(of: termbase, holdingTitle: true)
    for entry in termbase.entries { addLosses(of: entry) }
  }

  /// The text of a heading or explanation.
  func words(_ english: String, fr french: String) -> String { LocalizedText(english, fr: french)[interface] }

  /// The status of a term in words; nil for a preferred one and one without a status.
  func status(_ term: TermSec) -> String? {
    switch term.status {
    case .admitted?: words("admitted", fr: "admis")
    case .deprecated?: words("deprecated: avoid", fr: "déconseillé\u{A0}: à éviter")
    case .superseded?: words("superseded: avoid", fr: "remplacé\u{A0}: à éviter")
    case .preferred?, nil: nil
    }
  }

  /// The part of speech, gender and type of a term in words.
  func grammar(_ term: TermSec) -> [String] {
    let part: String? =
      switch term.partOfSpeech {
      case .noun?: words("noun", fr: "nom")
      case .verb?: words("verb", fr: "verbe")
      case .adjective?: words("adjective", fr: "adjectif")
      case .adverb?: words("adverb", fr: "adverbe")
      case .other?, nil: nil
      }
    let gender: String? =
      switch term.gender {
      case .masculine?: words("masculine", fr: "masculin")
      case .feminine?: words("feminine", fr: "féminin")
      case .neuter?: words("neuter", fr: "neutre")
      case .other?, nil: nil
      }
    let type: String? =
      switch term.type {
      case .acronym?: words("acronym", fr: "sigle")
      case .abbreviation?: words("abbreviation", fr: "abréviation")
      case .shortForm?: words("short form", fr: "forme courte")
      default: nil
      }
    return [part, gender, type].compactMap { $0 }
  }

  /// The notes of some items in the language of the page.
  func note(_ infos: [AuxInfo]) -> String? { infos.note(in: LanguageTag(rawValue: interface.rawValue)) }

  /// The terms of a section, those to use first.
  func terms(_ section: LangSec) -> [TermSec] {
    section.terms.filter { !$0.isAvoided } + section.terms.filter(\.isAvoided)
  }

  private static func key(_ entry: ConceptEntry, _ language: LanguageTag) -> String {
    let terms = entry[language]?.terms ?? entry.languages.first?.terms ?? []
    return (terms.first { $0.status == .preferred } ?? terms.first)?.text.lowercased() ?? entry.id.rawValue
  }

  private mutating func addLosses(of entry: ConceptEntry) {
    func lost(_ infos: [AuxInfo], _ shown: Set<DataCategory>) -> [LocalizedText] {
      let others = infos.filter { item in
        guard let category = item.category else { return item.meta != .note }
        return !shown.contains(category)
      }
      return others.map(LocalizedText.information)
    }
    let fields = entry.subjectFields.dropFirst().map { _ in
      LocalizedText("further subject fields", fr: "autres domaines")
    }
    let shown = languages.compactMap { entry[$0]?.language }
    let hidden = entry.languages.filter { !shown.contains($0.language) }.map { _ in
      LocalizedText("other languages", fr: "autres langues")
    }
    var kinds = fields + hidden + lost(entry.infos, [.subjectField, .definition])
    for section in entry.languages where shown.contains(section.language) {
      kinds += lost(section.infos, [.definition])
      for term in section.terms {
        kinds += lost(
          term.infos,
          [.administrativeStatus, .partOfSpeech, .grammaticalGender, .termType, .geographicalUsage, .source])
      }
    }
    for kind in kinds { losses.add(kind, of: entry.id) }
  }
}
