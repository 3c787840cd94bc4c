public import Drafts
public import Languages

/// What a visitor filled in to have a draft checked.
public struct DraftForm: Sendable {
  /// The text of the text field.
  public var text: String
  /// The language that was chosen, or nil to let the service tell.
  public var language: Language?
  /// The format that was chosen, or nil to let the name of the file tell.
  public var format: DraftFormat?

  /// Creates an empty form.
  public init(text: String = "", language: Language? = nil, format: DraftFormat? = nil) {
    self.text = text
    self.language = language
    self.format = format
  }
}
