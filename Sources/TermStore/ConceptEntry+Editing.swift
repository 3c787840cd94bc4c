import Localization
import Terminology

extension ConceptEntry {
  /// Where a term stands: in the section of its own tag. Nil where it is not there.
  func place(of name: TermName) -> (section: Int, term: Int)? {
    guard let section = languages.firstIndex(where: { $0.language == name.language }),
      let term = languages[section].terms.firstIndex(where: { $0.text == name.text })
    else { return nil }
    return (section, term)
  }

  /// Changes a term. Throws `EditError` where it is not there.
  mutating func change(_ name: TermName, _ change: (inout TermSec) -> Void) throws(EditError) {
    guard let place = place(of: name) else { throw .noTerm(name, in: self) }
    change(&languages[place.section].terms[place.term])
  }

  mutating func add(_ name: TermName, _ status: AdministrativeStatus?) throws(EditError) {
    guard !name.text.isEmpty else { throw EditError("a term is empty", fr: "un terme est vide") }
    guard place(of: name) == nil else {
      throw EditError(
        "\(shown.english) has the term '\(name)' already", fr: "\(shown.french) a déjà le terme «\u{A0}\(name)\u{A0}»")
    }
    let section = section(of: name.language)
    let hasPreferred = languages[section].terms.contains { $0.status == .preferred }
    var term = TermSec(NoteText(name.text))
    term.set(.administrativeStatus, (status ?? (hasPreferred ? .admitted : .preferred)).picklistValue)
    languages[section].terms.append(term)
  }

  mutating func remove(_ name: TermName) throws(EditError) {
    guard let place = place(of: name) else { throw .noTerm(name, in: self) }
    languages[place.section].terms.remove(at: place.term)
    guard languages[place.section].terms.isEmpty else { return }
    guard languages[place.section].infos.isEmpty, languages.count > 1 else {
      throw EditError(
        "'\(name)' is the last term of the concept '\(id)' in its language, which holds more: 'motjuste remove \(id)' removes the concept",
        fr:
          "«\u{A0}\(name)\u{A0}» est le dernier terme du concept «\u{A0}\(id)\u{A0}» dans sa langue, qui contient autre chose\u{A0}: «\u{A0}motjuste remove \(id)\u{A0}» supprime le concept"
      )
    }
    languages.remove(at: place.section)
  }

  mutating func setDefinition(_ language: LanguageTag, _ text: String) throws(EditError) {
    guard let section = languages.firstIndex(where: { $0.language == language }) else {
      throw .noLanguage(language, in: self)
    }
    if let place = languages[section].infos.firstIndex(where: { $0.category == .definition }) {
      languages[section].infos[place].content = NoteText(text)
    } else {
      languages[section].infos.insert(AuxInfo(.descrip, .definition, NoteText(text)), at: 0)
    }
  }

  mutating func setDefinitionSource(_ language: LanguageTag, _ text: String) throws(EditError) {
    guard let section = languages.firstIndex(where: { $0.language == language }),
      let place = languages[section].infos.firstIndex(where: { $0.category == .definition })
    else {
      throw EditError(
        "\(shown.english) has no definition in '\(language)' that could have a source",
        fr: "\(shown.french) n’a pas en «\u{A0}\(language)\u{A0}» de définition qui puisse avoir une source"
      )
    }
    var group = languages[section].infos[place].group ?? []
    if let source = group.firstIndex(where: { $0.category == .source }) {
      group[source].content = NoteText(text)
    } else {
      group.append(AuxInfo(.admin, .source, NoteText(text)))
    }
    languages[section].infos[place].group = group
  }

  /// How messages call the concept.
  fileprivate var shown: LocalizedText {
    id.rawValue.isEmpty
      ? LocalizedText("the new concept", fr: "le nouveau concept")
      : LocalizedText("the concept '\(id)'", fr: "le concept «\u{A0}\(id)\u{A0}»")
  }

  /// The number of the section of a language, which is made if it is not there.
  private mutating func section(of language: LanguageTag) -> Int {
    if let section = languages.firstIndex(where: { $0.language == language }) { return section }
    languages.append(LangSec(language))
    languages.sort { $0.language < $1.language }
    return languages.firstIndex { $0.language == language } ?? 0
  }
}

extension TermSec {
  /// The order in which the notes on a term stand.
  private static let order: [DataCategory] = [
    .administrativeStatus, .partOfSpeech, .grammaticalGender, .grammaticalNumber, .termType, .geographicalUsage,
  ]

  /// Sets a value of which a term has one.
  mutating func set(_ category: DataCategory, _ value: String) {
    if let place = infos.firstIndex(where: { $0.category == category }) {
      infos[place].content = NoteText(value)
      return
    }
    let earlier = Self.order.prefix { $0 != category }
    let place = (infos.lastIndex { $0.category.map { earlier.contains($0) } ?? false } ?? -1) + 1
    infos.insert(AuxInfo(.termNote, category, NoteText(value)), at: place)
  }
}

extension EditError {
  static func noTerm(_ name: TermName, in entry: ConceptEntry) -> EditError {
    let known = (entry.languages.first { $0.language == name.language }?.terms ?? []).map(\.text)
    guard !known.isEmpty else { return noLanguage(name.language, in: entry) }
    let list = known.joined(separator: ", ")
    return EditError(
      "the concept '\(entry.id)' has no term '\(name)'; it has \(list)",
      fr: "le concept «\u{A0}\(entry.id)\u{A0}» n’a pas le terme «\u{A0}\(name)\u{A0}»\u{A0}; il a \(list)")
  }

  static func noLanguage(_ language: LanguageTag, in entry: ConceptEntry) -> EditError {
    let list = entry.languages.map(\.language.rawValue).joined(separator: ", ")
    return EditError(
      "\(entry.shown.english) has no terms in '\(language)'; it has \(list)",
      fr: "\(entry.shown.french) n’a pas de termes en «\u{A0}\(language)\u{A0}»\u{A0}; il a \(list)")
  }
}
