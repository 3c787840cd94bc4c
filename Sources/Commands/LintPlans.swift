import Configuration
import FileSelection
import Languages
import Linting
import Localization
import TermMatching
import TermSearch

/// Finds out how each draft is to be checked. Each configuration and each glossary is read once.
struct LintPlans {
  private let run: Run
  private var files = ConfigurationFiles()
  private var indexes: [String: TermIndex] = [:]
  /// By the paths of the configurations; the empty one for drafts that have none.
  private var known: [String: Result<LintPlan, ConfigurationErrors>] = [:]

  init(_ run: Run) { self.run = run }

  /// The configuration of a draft. Throws what is wrong with it.
  ///
  /// - Parameter path: the absolute path of the draft; nil for the working folder.
  mutating func configuration(for path: String?) throws(ConfigurationErrors) -> Configuration {
    try files.configuration(
      forFolder: path.map { AbsolutePath.parent(of: $0) ?? "/" } ?? AbsolutePath.workingFolder)
  }

  /// Whether the configuration of a folder passes over something in it. A configuration that is broken passes over
  /// nothing: its faults are told for the drafts.
  mutating func excludes(_ path: String, isFolder: Bool) -> Bool {
    (try? configuration(for: path))?.ignores(path, isFolder: isFolder) ?? false
  }

  /// How a draft is to be checked.
  ///
  /// Throws `ConfigurationErrors` for what is wrong with its configuration, anything else for what is wrong with the command
  /// line or with the glossary that it names.
  mutating func plan(for path: String?) throws -> LintPlan {
    let configuration = try configuration(for: path)
    if let known = known[configuration.path ?? ""] { return try known.get() }
    let result: Result<LintPlan, ConfigurationErrors>
    do {
      result = .success(try makePlan(configuration))
    } catch let error as ConfigurationErrors {
      result = .failure(error)
    }
    known[configuration.path ?? ""] = result
    return try result.get()
  }

  private mutating func makePlan(_ configuration: Configuration) throws -> LintPlan {
    let index = try index(configuration)
    let language = try run.language(in: index)
    let faults = Self.faults(configuration, index)
    guard faults.isEmpty else { throw ConfigurationErrors(faults) }
    let minimum = run.minimumSeverity(configuration)
    let failing = run.failingSeverity(configuration)
    // What is looked for no more is not gone: a baseline keeps it.
    let isPruning = run.arguments[.pruneBaseline] != nil
    var options = configuration.options(minimum: isPruning ? .hint : min(minimum, failing))
    options.explains = run.arguments[.explain] != nil
    return LintPlan(
      configuration: configuration, linter: Linter(index, options),
      givenLanguage: language, minimum: minimum, failing: failing)
  }

  private mutating func index(_ configuration: Configuration) throws -> TermIndex {
    guard let setting = configuration.glossary, run.arguments[.glossary] == nil else {
      return try index(path: nil)
    }
    do {
      _ = try Glossary(path: setting.value)
    } catch {
      let message = LocalizedText(
        "no glossary at \(setting.value): give a TBX file or a folder of them",
        fr: "pas de glossaire dans \(setting.value)\u{A0}: donner un fichier TBX ou un dossier de fichiers TBX")
      throw ConfigurationErrors([configuration.error(message, at: setting)])
    }
    do {
      return try index(path: setting.value)
    } catch let error as any PlacedError {
      throw ConfigurationErrors([error])
    }
  }

  /// The index of a glossary, by the path that a configuration names.
  private mutating func index(path: String?) throws -> TermIndex {
    if let index = indexes[path ?? ""] { return index }
    let index = try run.index(configured: path)
    indexes[path ?? ""] = index
    return index
  }

  /// What a configuration names that the glossary does not have: a draft would pass unchecked.
  private static func faults(_ configuration: Configuration, _ index: TermIndex) -> [ConfigurationError] {
    var faults: [ConfigurationError] = []
    for setting in configuration.allLanguages where !index.languages.contains(setting.value) {
      let known = index.languages.map(\.code).sorted().joined(separator: ", ")
      let message = LocalizedText(
        "the glossary has no terms in the language \"\(setting.value.code)\"; it has \(known)",
        fr:
          "le glossaire n’a pas de termes dans la langue «\u{A0}\(setting.value.code)\u{A0}»\u{A0}; il a \(known)")
      faults.append(configuration.error(message, at: setting))
    }
    let entries = 0..<index.entryCount
    faults += configuration.unknown(
      configuration.subjectFields, LocalizedText("subject field", fr: "domaine"),
      among: { Set(entries.flatMap(index.subjectFields(ofEntry:))) })
    faults += configuration.unknown(
      configuration.projectSubsets, LocalizedText("project subset", fr: "sous-ensemble de projet"),
      among: { Set(entries.flatMap(index.projectSubsets(ofEntry:))) })
    return faults
  }
}

extension Configuration {
  /// The errors for names that no entry of the glossary has.
  fileprivate func unknown(
    _ settings: [Setting<String>], _ kind: LocalizedText, among known: () -> Set<String>
  ) -> [ConfigurationError] {
    guard !settings.isEmpty else { return [] }
    let known = known()
    return settings.filter { !known.contains($0.value) }.map { setting in
      let hint = EditDistance.nearest(to: setting.value, among: known.sorted())
      let english = hint.map { ": did you mean \"\($0)\"?" } ?? ""
      let french = hint.map { "\u{A0}: vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{A0}?" } ?? ""
      return error(
        LocalizedText(
          "no entry of the glossary has the \(kind.english) \"\(setting.value)\"\(english)",
          fr: "aucune fiche du glossaire n’a le \(kind.french) «\u{A0}\(setting.value)\u{A0}»\(french)"),
        at: setting)
    }
  }
}
