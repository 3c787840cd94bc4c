public import Localization

/// Why an edit of a termbase cannot be made; the termbase is as it was.
public struct EditError: Error, Sendable, Hashable {
  /// The reason, with a way out where there is one, without a final stop.
  public let message: LocalizedText

  /// Creates an error.
  public init(_ message: LocalizedText) { self.message = message }

  /// Creates an error from its two sentences.
  init(_ english: String, fr french: String) { self.init(LocalizedText(english, fr: french)) }
}
