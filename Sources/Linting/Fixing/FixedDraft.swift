public import Drafts

/// A draft with its fixes.
public struct FixedDraft: Sendable {
  /// What is changed in the source of the draft, in UTF-8.
  public let revision: Revision
  /// How many fixes were made.
  public let fixes: Int
  /// What the revised draft still holds; its places are those of the revised draft.
  public let remaining: LintedFile
  /// Why fixing was stopped before its end, or nil.
  public let fault: FixError?

  /// Creates a draft with its fixes.
  public init(_ revision: Revision, fixes: Int, remaining: LintedFile, fault: FixError? = nil) {
    self.revision = revision
    self.fixes = fixes
    self.remaining = remaining
    self.fault = fault
  }
}
