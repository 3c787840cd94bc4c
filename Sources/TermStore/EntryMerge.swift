import Localization
import Terminology

/// Adds what one entry says to another that says it already in part. Nothing of the first is overwritten.
struct EntryMerge {
  /// The first entry with what the other adds.
  private(set) var entry: ConceptEntry
  /// What was decided, for people.
  private(set) var remarks: [LocalizedText] = []

  /// Adds an entry to another. O(size of both).
  init(_ entry: ConceptEntry, adding other: ConceptEntry) {
    self.entry = entry
    let fields = entry.subjectFields
    var infos = other.infos
    if !fields.isEmpty {
      for field in other.subjectFields where !fields.contains(field) { remarks.append(.fieldNotTaken(field)) }
      infos.removeAll { $0.category == .subjectField }
    }
    self.entry.infos = Self.added(infos, to: entry.infos)
    for section in other.languages {
      if let place = self.entry.languages.firstIndex(where: { $0.language == section.language }) {
        add(section, to: place)
      } else {
        self.entry.languages.append(section)
        self.entry.languages.sort { $0.language < $1.language }
      }
    }
  }

  private mutating func add(_ section: LangSec, to place: Int) {
    let known = entry.languages[place].infos
    entry.languages[place].infos = Self.added(section.infos, to: known)
    let definitions = Set(known.definitions.map(\.text))
    if !definitions.isEmpty, section.infos.definitions.contains(where: { !definitions.contains($0.text) }) {
      remarks.append(.twoDefinitions(section.language))
    }
    var terms = entry.languages[place].terms
    var places: [String: Int] = [:]
    var similar: [String: Int] = [:]
    for (number, term) in terms.enumerated() {
      places[term.text] = places[term.text] ?? number
      similar[TermName.key(term.text)] = similar[TermName.key(term.text)] ?? number
    }
    var hasPreferred = terms.contains { $0.status == .preferred }
    for var term in section.terms {
      if let number = places[term.text] ?? similar[TermName.key(term.text)] {
        if terms[number].text != term.text { remarks.append(.sameTerm(term.text, terms[number].text)) }
        if let status = term.status, let kept = terms[number].status, status != kept {
          remarks.append(.statusKept(TermName(section.language, term.text), kept))
        }
        if terms[number].status == nil, term.status == .preferred, hasPreferred {
          term.set(.administrativeStatus, AdministrativeStatus.admitted.picklistValue)
        }
        terms[number].infos = Self.added(term.infos, to: terms[number].infos)
        hasPreferred = hasPreferred || terms[number].status == .preferred
        continue
      }
      if hasPreferred, term.status == .preferred || term.status == nil {
        if term.status == .preferred { remarks.append(.becomesAdmitted(TermName(section.language, term.text))) }
        term.set(.administrativeStatus, AdministrativeStatus.admitted.picklistValue)
      }
      hasPreferred = hasPreferred || term.status == .preferred
      places[term.text] = terms.count
      similar[TermName.key(term.text)] = terms.count
      terms.append(term)
    }
    entry.languages[place].terms = terms
  }

  /// The data categories of which a term has one value.
  private static let single: Set<DataCategory> = [
    .administrativeStatus, .partOfSpeech, .grammaticalGender, .grammaticalNumber, .termType,
  ]

  private struct Key: Hashable {
    var meta: AuxInfo.Meta
    var category: DataCategory?
    var text: String
    var language: LanguageTag?

    init(_ item: AuxInfo) {
      meta = item.meta
      category = item.category
      text = item.category == .crossReference ? item.target ?? item.content.text : item.content.text
      language = item.language
      // Of two transactions of one kind each is one.
      if item.meta == .transac {
        text += "\n" + (item.group ?? []).map(\.content.text).joined(separator: "\n")
      }
    }
  }

  /// The items with those of others that say something new, before the transactions.
  private static func added(_ others: [AuxInfo], to items: [AuxInfo]) -> [AuxInfo] {
    var result = items
    var places: [Key: Int] = [:]
    for (number, item) in items.enumerated() { places[Key(item)] = places[Key(item)] ?? number }
    var told = Set(items.compactMap(\.category))
    var new: [AuxInfo] = []
    for item in others {
      if let place = places[Key(item)] {
        // The same definition, now with its source.
        if place < result.count, result[place].group == nil { result[place].group = item.group }
        continue
      }
      if let category = item.category, single.contains(category), !told.insert(category).inserted { continue }
      places[Key(item)] = .max
      new.append(item)
    }
    let end = result.firstIndex { $0.meta == .transac } ?? result.count
    result.insert(contentsOf: new.filter { $0.meta != .transac }, at: end)
    return result + new.filter { $0.meta == .transac }
  }
}

extension LocalizedText {
  fileprivate static func fieldNotTaken(_ field: String) -> Self {
    Self(
      "the subject field '\(field)' is not taken: the concept has one",
      fr: "le domaine «\u{A0}\(field)\u{A0}» n’est pas repris\u{A0}: le concept en a un")
  }

  fileprivate static func twoDefinitions(_ language: LanguageTag) -> Self {
    Self(
      "several definitions in '\(language)': all are kept, choose one",
      fr: "plusieurs définitions en «\u{A0}\(language)\u{A0}»\u{A0}: toutes sont gardées, en choisir une")
  }

  fileprivate static func sameTerm(_ new: String, _ known: String) -> Self {
    Self(
      "'\(new)' is taken for '\(known)'", fr: "«\u{A0}\(new)\u{A0}» est pris pour «\u{A0}\(known)\u{A0}»")
  }

  fileprivate static func statusKept(_ name: TermName, _ status: AdministrativeStatus) -> Self {
    Self(
      "'\(name)' stays \(status.rawValue)", fr: "«\u{A0}\(name)\u{A0}» garde le statut \(status.rawValue)")
  }

  fileprivate static func becomesAdmitted(_ name: TermName) -> Self {
    Self(
      "'\(name)' becomes admitted: another term is preferred",
      fr: "«\u{A0}\(name)\u{A0}» devient admitted\u{A0}: un autre terme est preferred")
  }
}
