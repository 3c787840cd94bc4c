public import Access

/// Somebody who is signed in.
public struct Visitor: Sendable, Hashable {
  /// The name; edits bear it.
  public let name: String
  /// What the visitor may do.
  public let role: Role
  /// How many proposals wait for a decision.
  public let openProposals: Int

  /// Creates a visitor.
  public init(_ name: String, _ role: Role, openProposals: Int = 0) {
    self.name = name
    self.role = role
    self.openProposals = openProposals
  }

  /// Whether the visitor may change the glossary and decide on proposals.
  var isEditor: Bool { role >= .editor }
}
