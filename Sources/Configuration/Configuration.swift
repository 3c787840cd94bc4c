import FileSelection
public import Languages
public import Linting
public import Localization

/// What a configuration file says of the drafts below its folder.
///
/// Of the files `.motjuste.json` above a draft only the nearest counts; nothing is inherited from the others.
public struct Configuration: Sendable {
  /// The name of configuration files.
  public static let fileName = ".motjuste.json"

  /// A setting with its place in the file.
  public struct Setting<Value: Sendable>: Sendable {
    /// What is set.
    public let value: Value
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
  }

  /// The language of some drafts.
  struct LanguageRule: Sendable {
    let pattern: PathPattern
    let language: Setting<Language>
  }

  /// The file as it is shown, or nil for the configuration of drafts that have none.
  public let path: String?
  /// The absolute path of the folder of the file; patterns and paths in it begin there.
  public let folder: String
  /// The path of the glossary, or nil where it is not set.
  public internal(set) var glossary: Setting<String>?
  /// The language of drafts that no pattern of `languages` names, or nil where it is not set.
  var language: Setting<Language>?
  /// The languages of drafts by their paths, in the order of the file.
  var languages: [LanguageRule] = []
  /// The rules that are set otherwise than by default.
  public internal(set) var rules: [String: RuleSetting] = [:]
  /// What is done with quoted words and titles.
  public internal(set) var quotations = LintOptions.Quotations.skip
  /// The subject fields whose concepts are looked at; empty for all.
  public internal(set) var subjectFields: [Setting<String>] = []
  /// The project subsets whose concepts are looked at; empty for all.
  public internal(set) var projectSubsets: [Setting<String>] = []
  /// The least severity to report, or nil where it is not set.
  public internal(set) var minimumSeverity: Severity?
  /// The least severity that makes the exit status 1, or nil where it is not set.
  public internal(set) var failOn: Severity?
  /// The path of the baseline, or nil where it is not set.
  public internal(set) var baseline: String?
  /// What is passed over in folders.
  var ignored: IgnoreRules

  /// Creates a configuration that sets nothing.
  init(path: String? = nil, folder: String = "/") {
    self.path = path
    self.folder = folder
    ignored = IgnoreRules([], folder: folder)
  }

  /// What a linter is to look at.
  ///
  /// - Parameter minimum: the least severity that is looked for.
  public func options(minimum: Severity) -> LintOptions {
    var options = LintOptions(minimum: minimum)
    options.rules = rules
    options.quotations = quotations
    options.subjectFields = Set(subjectFields.map(\.value))
    options.projectSubsets = Set(projectSubsets.map(\.value))
    return options
  }

  /// The language of a draft: that of the last pattern of `languages` that matches its path, else `language`, else nil.
  /// O(number of patterns).
  ///
  /// - Parameter path: the absolute path, or nil for a draft that has none.
  public func language(for path: String?) -> Language? {
    let below = path.flatMap(relativePath)
    let rule = below.flatMap { below in languages.last { $0.pattern.matches(file: below) } }
    return rule?.language.value ?? language?.value
  }

  /// Whether something is passed over when a folder is searched. O(depth of the path × number of patterns).
  ///
  /// - Parameter path: an absolute path.
  public func ignores(_ path: String, isFolder: Bool) -> Bool { ignored.ignores(path, isFolder: isFolder) }

  /// All languages that it names, in the order of the file.
  public var allLanguages: [Setting<Language>] { languages.map(\.language) + (language.map { [$0] } ?? []) }

  /// An error at the place of a setting.
  public func error<Value>(_ message: LocalizedText, at setting: Setting<Value>) -> ConfigurationError {
    ConfigurationError(file: path ?? "", line: setting.line, column: setting.column, message: message)
  }

  private func relativePath(_ path: String) -> String? {
    let prefix = folder == "/" ? "/" : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
