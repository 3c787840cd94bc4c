/// Why a finding is not reported.
public struct Suppression: Sendable, Hashable {
  /// What has hidden it.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// A comment in the draft.
    case comment
    /// A baseline.
    case baseline
  }

  /// What has hidden it.
  public var kind: Kind
  /// The reason that a comment gives, or nil.
  public var reason: String?

  /// Creates a suppression.
  public init(_ kind: Kind, reason: String? = nil) {
    self.kind = kind
    self.reason = reason
  }
}
