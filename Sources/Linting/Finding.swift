public import Localization
public import Terminology

/// A place in a draft where a rule has something to say.
public struct Finding: Sendable, Hashable {
  /// What to write instead.
  public struct Replacement: Sendable, Hashable {
    /// The words that take the place of the found text.
    public var text: String
    /// Whether the sentence is right after it; otherwise it is a suggestion, and something beside it may have to change.
    public var isFix: Bool

    /// Creates a replacement.
    public init(_ text: String, isFix: Bool) {
      self.text = text
      self.isFix = isFix
    }
  }

  /// The name of the rule, such as `deprecated-term`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The concept that the term names.
  public var conceptID: ConceptEntry.ID
  /// The term as the termbase writes it.
  public var term: String
  /// The status of the term.
  public var status: AdministrativeStatus
  /// The text of the file at `range`.
  public var text: String
  /// Where it stands: UTF-8 offsets into the source of the draft.
  public var range: Range<Int>
  /// What to write instead, the best first.
  public var replacements: [Replacement]
  /// What is to be told.
  public var message: LocalizedText
  /// Why, in the words of the termbase, or nil.
  public var reason: LocalizedText?
}
