public import Localization
public import Terminology

/// What there is to tell of a form of a concept that was sent.
public struct ConceptFormAnswer: Sendable {
  /// What is wrong with single fields, by their names.
  public var faults: [String: LocalizedText] = [:]
  /// What is to be told first; nil for nothing.
  public var notice: LocalizedText?
  /// The concepts that have a term of the new concept.
  public var duplicates: [ConceptEntry.ID] = []

  /// Creates an answer that says nothing.
  public init() {}

  /// Creates an answer that says something.
  public init(_ notice: LocalizedText) { self.notice = notice }
}
