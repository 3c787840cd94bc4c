import Languages
public import TermMatching
public import Terminology

/// A concept entry as JSON.
public struct EntryJSON: Sendable, Encodable {
  let id: String
  let subjectFields: [String]
  let notes: [Note]
  let crossReferences: [CrossReference]
  let transactions: [Transaction]
  let languages: [Section]

  /// A note with the language that it is written in.
  struct Note: Sendable, Encodable {
    let language: String?
    let text: String

    init(_ item: AuxInfo) {
      language = item.language?.rawValue
      text = item.content.text
    }
  }

  /// The terms of one language.
  struct Section: Sendable, Encodable {
    let language: String
    let definitions: [Definition]
    let notes: [Note]
    let terms: [Term]
  }

  /// One term.
  struct Term: Sendable, Encodable {
    let term: String
    let status: AdministrativeStatus?
    let partOfSpeech: PartOfSpeech?
    let gender: GrammaticalGender?
    let number: GrammaticalNumber?
    let type: TermType?
    let geographicalUsage: String?
    let contexts: [String]
    let notes: [Note]
    let sources: [String]
    /// The concepts that it is mistaken for.
    let confusedWith: [ConceptEntry.ID]
  }

  /// Creates the JSON of an entry.
  ///
  /// - Parameters:
  ///   - index: the index that it belongs to.
  ///   - languages: the primary language subtags to show, or nil for all.
  public init(_ entry: ConceptEntry, in index: TermIndex, languages: Set<String>? = nil) {
    id = entry.id.rawValue
    subjectFields = entry.subjectFields
    notes = entry.infos.notes.map(Note.init)
    crossReferences = entry.infos.crossReferences
    transactions = entry.infos.transactions
    self.languages = entry.languages.filter { languages?.contains($0.language.primary) ?? true }.map { section in
      Section(
        language: section.language.rawValue, definitions: section.infos.definitions + entry.infos.definitions,
        notes: section.infos.notes.map(Note.init), terms: section.terms.map { Self.term($0, in: index) })
    }
  }

  private static func term(_ term: TermSec, in index: TermIndex) -> Term {
    Term(
      term: term.text, status: term.status, partOfSpeech: term.partOfSpeech, gender: term.gender, number: term.number,
      type: term.type, geographicalUsage: term.infos.value(.geographicalUsage),
      contexts: term.infos.all(.context).map(\.content.text), notes: term.infos.notes.map(Note.init),
      sources: term.infos.sources, confusedWith: term.falseFriends { index.entryNumber($0) != nil }.map(\.target))
  }
}
