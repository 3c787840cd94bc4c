public import Localization
public import Terminology

/// What became of one imported concept.
public struct ImportRow: Sendable, Hashable {
  /// What was done with it.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It is a new concept of the termbase.
    case added
    /// What it said more is added to a concept that was there.
    case merged
    /// It stands in the place of a concept that was there.
    case replaced
    /// It was there already, and is left.
    case skipped
    /// It cannot be taken; the message says why.
    case refused
  }

  /// The file that it comes from.
  public let file: String
  /// The line on which it begins, or the row of a spreadsheet, from 1.
  public let line: Int
  /// Its id in that file; one that a reader made up where the file names none.
  public let imported: ConceptEntry.ID
  /// What was done.
  public let outcome: Outcome
  /// The concept of the termbase: the new one, or the one that was there; nil for one that is refused.
  public let concept: ConceptEntry.ID?
  /// Why it was done, and what was decided on the way.
  public let messages: [LocalizedText]
}
