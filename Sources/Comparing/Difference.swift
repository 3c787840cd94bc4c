public import Terminology

/// One thing that is not the same in two termbases.
public struct Difference: Sendable, Hashable {
  /// What happened to it.
  public enum Kind: String, Sendable, Codable {
    case added, removed, changed
  }

  /// What happened.
  public var kind: Kind
  /// The language section in which it stands; nil for something of the whole concept.
  public var language: LanguageTag?
  /// The term to which it belongs, as it was before; nil for something of the language section or the concept.
  public var term: String?
  /// The name of what differs, as TBX has it: a data category such as `definition`, or `note`, `term`, `langSec`.
  public var name: String
  /// What it was; nil for something new.
  public var before: String?
  /// What it is; nil for something that is gone.
  public var after: String?
}

/// What differs in one concept.
public struct EntryDifference: Sendable, Hashable {
  /// The concept.
  public var id: ConceptEntry.ID
  /// The differences, from the concept to its terms; never empty.
  public var differences: [Difference]

  /// Compares two entries; nil where they say the same. O(size of both).
  public init?(from old: ConceptEntry, to new: ConceptEntry) {
    id = new.id
    differences =
      ItemDifferences.of(old.infos, new.infos) + ItemDifferences.of(old.otherAttributes, new.otherAttributes)
    let sections = Dictionary(old.languages.map { ($0.language, $0) }) { first, _ in first }
    let kept = Set(new.languages.map(\.language))
    for section in old.languages where !kept.contains(section.language) { addAll(of: section, .removed) }
    for section in new.languages {
      if let other = sections[section.language] {
        differences += SectionDifferences.of(other, section)
      } else {
        addAll(of: section, .added)
      }
    }
    if differences.isEmpty { return nil }
  }

  /// A language section that only one side has: a difference for each term, and one for each item of the section.
  private mutating func addAll(of section: LangSec, _ kind: Difference.Kind) {
    let none = LangSec(section.language)
    let found =
      kind == .added ? SectionDifferences.of(none, section) : SectionDifferences.of(section, none)
    let whole = Difference(kind: kind, language: section.language, name: "langSec")
    differences += found.isEmpty ? [whole] : found
  }
}
