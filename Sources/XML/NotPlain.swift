/// Markup that `PlainMarkup` leaves to `ElementReader`: it may be unusual, or wrong.
public struct NotPlain: Error, Sendable {
  /// Creates it.
  public init() {}
}
