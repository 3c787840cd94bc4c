import Configuration
import Drafts
import FileSelection
import Languages
import Linting
import Localization
import TermService

/// How a draft would be checked, as `--print-config` shows it.
struct EffectiveConfiguration: Encodable {
  /// The draft as it was given.
  let file: String
  /// The file that sets it, or nil where there is none.
  let configuration: String?
  let format: String
  let glossary: String?
  /// The language, or nil where the linter is to tell.
  let language: String?
  let rules: [String: String]
  let quotations: LintOptions.Quotations
  let subjectFields: [String]
  let projectSubsets: [String]
  let minSeverity: Severity
  let failOn: Severity
  let baseline: String?
  /// Whether the configuration passes over it when a folder is searched.
  let isIgnored: Bool

  private enum CodingKeys: String, CodingKey {
    case file, configuration, format, glossary, language, rules, quotations, subjectFields, projectSubsets
    case minSeverity, failOn, baseline
    case isIgnored = "ignored"
  }

  /// Writes every key; what is not set is null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(configuration, forKey: .configuration)
    try container.encode(format, forKey: .format)
    try container.encode(glossary, forKey: .glossary)
    try container.encode(language, forKey: .language)
    try container.encode(rules, forKey: .rules)
    try container.encode(quotations, forKey: .quotations)
    try container.encode(subjectFields, forKey: .subjectFields)
    try container.encode(projectSubsets, forKey: .projectSubsets)
    try container.encode(minSeverity, forKey: .minSeverity)
    try container.encode(failOn, forKey: .failOn)
    try container.encode(baseline, forKey: .baseline)
    try container.encode(isIgnored, forKey: .isIgnored)
  }
}

extension Run {
  /// Shows how a draft would be checked. The draft and the glossary need not be there.
  func printConfiguration(for path: String) throws -> ExitStatus {
    let name = path == "-" ? arguments[.standardInputName] : path
    let absolutePath = name.map(AbsolutePath.file)
    var plans = LintPlans(self)
    let configuration: Configuration
    do {
      configuration = try plans.configuration(for: absolutePath)
    } catch {
      for error in error.errors { console.error(error.text(uiLanguage) + "\n") }
      return .failure
    }
    let effective = EffectiveConfiguration(
      file: path, configuration: configuration.path, format: DraftFile.formatName(name ?? path),
      glossary: glossaryPath(configured: configuration.glossary?.value),
      language: arguments[.language] ?? configuration.language(for: absolutePath)?.code,
      rules: Linter.defaultSeverities.mapValues(\.rawValue).merging(configuration.rules.mapValues(\.name)) { $1 },
      quotations: configuration.quotations, subjectFields: configuration.subjectFields.map(\.value),
      projectSubsets: configuration.projectSubsets.map(\.value), minSeverity: minimumSeverity(configuration),
      failOn: failingSeverity(configuration), baseline: configuration.baseline,
      isIgnored: absolutePath.map { configuration.ignores($0, isFolder: false) } ?? false)
    console.output(String(decoding: try JSON.bytes(effective, isPretty: true), as: UTF8.self) + "\n")
    return .clean
  }
}

extension RuleSetting {
  /// The setting as the configuration writes it.
  fileprivate var name: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }
}
