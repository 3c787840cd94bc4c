public import Localization
public import Terminology

/// One piece of a termbase that a target could not hold as it was.
public struct TBXLoss: Sendable, Hashable {
  /// The concept that it belongs to; nil for what is said of the whole termbase.
  public let concept: ConceptEntry.ID?
  /// What it is, and whether something else stands for it: “definition, kept as a note”.
  public let what: LocalizedText
}
