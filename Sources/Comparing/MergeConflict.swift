public import Terminology

/// Something that both versions changed, each in its way.
public struct MergeConflict: Sendable, Hashable {
  /// The concept; nil for something of the header.
  public var id: ConceptEntry.ID?
  /// The language section; nil for something of the whole concept.
  public var language: LanguageTag?
  /// The term; nil for something of the language section or the concept.
  public var term: String?
  /// The name of what is in conflict, as TBX has it: a data category, or `note`, `term`, `langSec`, `conceptEntry`.
  public var name: String
  /// What the common ancestor says; nil where it says nothing.
  public var base: String?
  /// What our version says; nil where it is gone.
  public var ours: String?
  /// What their version says; nil where it is gone.
  public var theirs: String?
}
