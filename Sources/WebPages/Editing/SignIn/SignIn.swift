/// Whether a visitor is signed in, or could be.
public enum SignIn: Sendable, Hashable {
  /// The service is read-only: nobody signs in, and no page speaks of it.
  case impossible
  /// Nobody is signed in.
  case possible
  /// The browser keeps a token that is not known any more.
  case expired
  /// Somebody is.
  case done(Visitor)

  /// Who is signed in, or nil.
  public var visitor: Visitor? {
    guard case .done(let visitor) = self else { return nil }
    return visitor
  }
}
