import Localization
public import Terminology

extension ConceptEntry.ID {
  /// Whether a reader made the id up, because the file names no concept.
  var isMadeUp: Bool { rawValue.wholeMatch(of: /(row|entry)-\d+-*/) != nil }
}

extension LanguageTag {
  /// Whether the tag is one of a language: well-formed, with a primary subtag of two or three letters.
  public var isKnown: Bool { isWellFormed && (2...3).contains(primary.count) && self != .undetermined }
}

extension ConceptEntry {
  /// The references at all levels. O(size of the entry).
  var references: [CrossReference] {
    infos.crossReferences + languages.flatMap { $0.terms.flatMap(\.infos.crossReferences) }
  }

  /// The entry in the place of another: under its id, with its history and, without a subject field of its own, with that.
  func taking(place other: ConceptEntry) -> ConceptEntry {
    var entry = self
    entry.id = other.id
    if subjectFields.isEmpty { entry.infos.insert(contentsOf: other.infos.all(.subjectField), at: 0) }
    let own = Set(infos.filter { $0.meta == .transac })
    entry.infos += other.infos.filter { $0.meta == .transac && !own.contains($0) }
    entry.languages.sort { $0.language < $1.language }
    return entry
  }
}

extension LocalizedText {
  static func idTwice(_ id: ConceptEntry.ID, _ line: Int) -> Self {
    Self(
      "the id '\(id)' stands twice in the file: line \(line) has it first",
      fr: "l’identifiant «\u{A0}\(id)\u{A0}» figure deux fois dans le fichier\u{A0}: d’abord à la ligne \(line)")
  }

  static func writtenID(_ id: ConceptEntry.ID, _ written: ConceptEntry.ID) -> Self {
    Self(
      "the id '\(id)' is written '\(written)'",
      fr: "l’identifiant «\u{A0}\(id)\u{A0}» s’écrit «\u{A0}\(written)\u{A0}»")
  }

  static func sameID(_ id: ConceptEntry.ID) -> Self {
    Self(
      "the termbase has the id '\(id)' already", fr: "la base a déjà l’identifiant «\u{A0}\(id)\u{A0}»")
  }

  static func sameTerm(_ name: TermName, _ id: ConceptEntry.ID) -> Self {
    Self(
      "the concept '\(id)' has the term '\(name)' already",
      fr: "le concept «\u{A0}\(id)\u{A0}» a déjà le terme «\u{A0}\(name)\u{A0}»")
  }

  static func ambiguous(_ ids: [ConceptEntry.ID]) -> Self {
    let list = ids.map(\.rawValue).joined(separator: ", ")
    return Self(
      "several concepts have a term of it: \(list)", fr: "plusieurs concepts ont un de ses termes\u{A0}: \(list)")
  }

  static let nothingNew = Self("it says nothing new", fr: "il n’apporte rien de nouveau")
}
