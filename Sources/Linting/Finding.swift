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

  /// A segment of a bilingual file.
  public struct Segment: Sendable, Hashable {
    /// What the file calls it: the identifier of the unit, or its number.
    public var id: String
    /// Its number among the units of the draft, from 0.
    public var unit: Int
    /// The words of the source, cut where they are long.
    public var source: String
    /// The words of the target, cut where they are long.
    public var target: String
  }

  /// The name of the rule, such as `deprecated-term`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The concept that the term names, where the finding is about a term.
  public var conceptID: ConceptEntry.ID?
  /// The term as the termbase writes it.
  public var term: String?
  /// The status of the term.
  public var status: AdministrativeStatus?
  /// The text of the file at `range`.
  public var text: String
  /// Where it stands: UTF-8 offsets into the source of the draft. An article that changes with the term is part of it.
  public var range: Range<Int>
  /// What to write instead, the best first.
  public var replacements: [Replacement] = []
  /// What is to be told.
  public var message: LocalizedText
  /// Why, in the words of the termbase, or nil.
  public var reason: LocalizedText?
  /// What to adjust beside a replacement that is no fix, or nil.
  public var advice: LocalizedText?
  /// Whether the words of the term do not stand together, so that it may be another thing.
  public var isUncertain = false
  /// How it was found, where that was asked for: the form, what it hides.
  public var explanation: [LocalizedText] = []
  /// The segment of a bilingual file in which it stands, or nil.
  public var segment: Segment?
  /// Why it is not reported, or nil where it is.
  public var suppression: Suppression?

  /// Creates a finding without replacements.
  ///
  /// - Parameter range: UTF-8 offsets into the source of the draft, where `text` stands.
  public init(
    rule: String, severity: Severity, conceptID: ConceptEntry.ID? = nil, term: String? = nil,
    status: AdministrativeStatus? = nil, text: String, range: Range<Int>, message: LocalizedText
  ) {
    self.rule = rule
    self.severity = severity
    self.conceptID = conceptID
    self.term = term
    self.status = status
    self.text = text
    self.range = range
    self.message = message
  }
}
