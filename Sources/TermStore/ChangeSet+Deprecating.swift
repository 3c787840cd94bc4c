public import Terminology

extension ChangeSet {
  /// Deprecates a term of a concept and makes sure that another one stands in its place.
  ///
  /// Where the term was preferred and no other is, the other becomes preferred. Throws `EditError` where a term is not
  /// there, where the other is itself to be avoided, and where no term would be left to use. O(size of the entry).
  ///
  /// - Parameters:
  ///   - replacement: the term of the same concept and language to use; nil where others are left.
  ///   - notes: why, by language.
  public mutating func deprecate(
    _ name: TermName, of id: ConceptEntry.ID, use replacement: TermName?, notes: [(LanguageTag, String)] = [],
    _ stamp: EditStamp
  ) throws(EditError) {
    let entry = try entry(id)
    guard let place = entry.place(of: name) else { throw .noTerm(name, in: entry) }
    let section = entry.languages[place.section]
    let wasPreferred = section.terms[place.term].status == .preferred
    let others = section.terms.enumerated().filter { $0.offset != place.term }.map(\.element)
    var edits = [EntryEdit.setStatus(name, .deprecated)]
    if let replacement {
      guard replacement != name else {
        throw EditError(
          "'\(name)' cannot replace itself", fr: "«\u{A0}\(name)\u{A0}» ne peut pas se remplacer lui-même")
      }
      guard let other = entry.place(of: replacement).map({ entry.languages[$0.section].terms[$0.term] }) else {
        throw .noTerm(replacement, in: entry)
      }
      guard other.isUsable else {
        throw EditError(
          "'\(replacement)' is itself to be avoided", fr: "«\u{A0}\(replacement)\u{A0}» est lui-même à éviter")
      }
      let hasPreferred = others.contains { $0.status == .preferred }
      if !hasPreferred, wasPreferred || other.status == nil {
        edits.append(.setStatus(replacement, .preferred))
      } else if other.status == nil {
        edits.append(.setStatus(replacement, .admitted))
      }
    } else if !others.contains(where: \.isUsable) {
      throw EditError(
        "no term would be left to use instead of '\(name)': name one with --use",
        fr: "il ne resterait aucun terme à employer au lieu de «\u{A0}\(name)\u{A0}»\u{A0}: en nommer un par --use")
    }
    edits += notes.map { .addTermNote(name, $0.0, $0.1) }
    try edit(id, edits, stamp)
  }

  /// Deprecates every term of a concept that may be used, in favour of another concept, to which a reference is added.
  ///
  /// Throws `EditError` where one of them is not there, or the other has no term to use: a chain of replacements ends
  /// somewhere. O(size of both).
  public mutating func deprecate(
    _ id: ConceptEntry.ID, use other: ConceptEntry.ID, notes: [(LanguageTag, String)] = [], _ stamp: EditStamp
  ) throws(EditError) {
    guard id != other else {
      throw EditError(
        "the concept '\(id)' cannot replace itself",
        fr: "le concept «\u{A0}\(id)\u{A0}» ne peut pas se remplacer lui-même")
    }
    let entry = try entry(id)
    guard try self.entry(other).languages.contains(where: { $0.terms.contains(where: \.isUsable) }) else {
      throw EditError(
        "the concept '\(other)' has no term to use: all its terms are to be avoided",
        fr: "le concept «\u{A0}\(other)\u{A0}» n’a aucun terme à employer\u{A0}: tous ses termes sont à éviter")
    }
    var edits: [EntryEdit] = entry.languages.flatMap { section in
      section.terms.filter(\.isUsable).map { .setStatus(TermName(section.language, $0.text), .deprecated) }
    }
    edits.append(.addReference(other))
    edits += notes.map { .addNote($0.0, $0.1) }
    try edit(id, edits, stamp)
  }
}

extension TermSec {
  /// Whether the term may be used: it is preferred or admitted, or nothing is said of it.
  var isUsable: Bool { status != .deprecated && status != .superseded }
}
