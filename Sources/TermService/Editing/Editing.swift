public import Access
public import TermStore

/// What a service needs so that its glossary can be edited through it.
public struct Editing: Sendable {
  /// The termbase on the disk.
  public let store: TermStore
  /// Who may edit.
  public let tokens: TokenFile

  /// Creates what a service needs.
  public init(_ store: TermStore, _ tokens: TokenFile) {
    self.store = store
    self.tokens = tokens
  }
}
