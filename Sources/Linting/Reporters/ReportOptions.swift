public import Localization

/// What reports are to show, and how.
public struct ReportOptions: Sendable {
  /// The language of messages.
  public var uiLanguage: UILanguage
  /// The version of the program, which some formats name.
  public var version: String
  /// The rules that have run, which some formats describe.
  public var rules = ReportedRule.ofLinter
  /// Whether text for people has colours.
  public var isColoured = false
  /// Whether what was passed over is told.
  public var explains = false
  /// How many findings a baseline hides, or nil where those are among the suppressed ones.
  public var baselineCount: Int?
  /// The absolute path of the folder to which machines relate paths, or nil to leave them as they were given.
  public var baseFolder: String?
  /// Whether all files could be read.
  public var isComplete = true

  /// Creates options: no colours, no explanations.
  public init(_ uiLanguage: UILanguage, version: String) {
    self.uiLanguage = uiLanguage
    self.version = version
  }
}
