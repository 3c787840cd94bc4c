/// What the items of one level say. Each property is O(number of items).
extension Array where Element == AuxInfo {
  /// The items of a data category, alone or at the head of a group.
  public func all(_ category: DataCategory) -> [AuxInfo] { filter { $0.category == category } }

  /// The text of the first item of a data category, or nil.
  public func value(_ category: DataCategory) -> String? {
    first { $0.category == category }.map(\.content.text)
  }

  /// The notes, which say in which language they are where the file tells.
  public var notes: [AuxInfo] { filter { $0.meta == .note } }

  /// The text of the note in `language`: one so marked, else one without a language, else any.
  public func note(in language: LanguageTag) -> String? {
    let notes = notes
    let note =
      notes.first { $0.language?.primary == language.primary } ?? notes.first { $0.language == nil } ?? notes.first
    return note?.content.text
  }

  /// The definitions with their sources.
  public var definitions: [Definition] {
    all(.definition).map { item in
      Definition(text: item.content.text, source: (item.group ?? []).value(.source))
    }
  }

  /// The sources that stand at this level itself.
  public var sources: [String] { all(.source).map(\.content.text) }

  /// The references to other concepts.
  public var crossReferences: [CrossReference] {
    all(.crossReference).map { item in
      let text = item.content.text
      return CrossReference(target: ConceptEntry.ID(rawValue: item.target ?? text), label: text)
    }
  }

  /// What was done, when and by whom.
  public var transactions: [Transaction] {
    all(.transactionType).map { item in
      let group = item.group ?? []
      return Transaction(
        type: item.content.text, date: group.first { $0.meta == .date }.map(\.content.text),
        responsibility: group.value(.responsibility))
    }
  }
}

/// A definition of a concept.
public struct Definition: Sendable, Hashable, Codable {
  /// The definition itself.
  public var text: String
  /// Where it comes from, or nil.
  public var source: String?
}

/// A reference to another concept.
public struct CrossReference: Sendable, Hashable, Codable {
  /// The concept; it may stand in another file of the termbase.
  public var target: ConceptEntry.ID
  /// The words of the reference.
  public var label: String

  /// Whether it names a concept: one of the termbase, or, where the file gives no target, one of another file.
  ///
  /// Other references point to terms by their ids.
  public func namesConcept(among isConcept: (ConceptEntry.ID) -> Bool) -> Bool {
    isConcept(target) || label == target.rawValue
  }
}

/// One step in the history of an entry, a language section or a term.
public struct Transaction: Sendable, Hashable, Codable {
  /// What was done, such as `origination` or `modification`.
  public var type: String
  /// When, as ISO 8601 writes it, or nil.
  public var date: String?
  /// Who, or nil.
  public var responsibility: String?
}
