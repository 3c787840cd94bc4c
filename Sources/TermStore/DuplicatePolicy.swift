/// What becomes of an imported concept that the termbase has already.
public enum DuplicatePolicy: String, Sendable, CaseIterable {
  /// It is left: the termbase stays as it is.
  case skip
  /// What it says more is added; nothing is overwritten.
  case merge
  /// It takes the place of the other, under its id and with its history.
  case replace
  /// It becomes a concept of its own.
  case new
}
