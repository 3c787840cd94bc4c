import Localization

/// A place in a termbase where a rule has something to say.
struct AuditFinding: Sendable {
  /// A place in an entry.
  enum Place: Sendable, Hashable {
    /// The entry itself.
    case entry
    /// The definition in a language, by the number of the language section; nil for one of the entry itself.
    case definition(section: Int?)
    /// A term, by the numbers of the language section and of the term in it.
    case term(section: Int, place: Int)
  }

  /// The number of the entry in the termbase.
  let entry: Int
  /// Where it stands.
  let place: Place
  /// What is to be told.
  let message: LocalizedText

  init(_ entry: Int, _ place: Place, _ message: LocalizedText) {
    self.entry = entry
    self.place = place
    self.message = message
  }

  /// A finding at a term.
  init(_ term: AuditedTerm, _ message: LocalizedText) {
    self.init(term.entry, .term(section: term.section, place: term.place), message)
  }
}
