import FileSelection
import Linting
import Localization

extension Command {
  /// Checks drafts.
  static let lint = Command(
    name: "lint", operands: "FILE…",
    summary: LocalizedText(
      "Checks drafts, and those in folders, for terms to avoid; - reads the standard input.",
      fr:
        "Cherche les termes à éviter dans des textes et des dossiers\u{A0}; «\u{A0}-\u{A0}» lit l’entrée standard."
    ),
    example: "motjuste lint --language fr note.md docs",
    options: [
      .glossary, .language, .format(ReportFormat.allCases.map(\.rawValue)), .minimumSeverity, .failOn, .fix, .accept,
      .diff, .dryRun, .baseline, .writeBaseline, .pruneBaseline, .explain, .jobs, .standardInputName,
      .printConfiguration,
    ]
  ) { run in
    if let path = run.arguments[.printConfiguration] { return try run.printConfiguration(for: path) }
    try run.checkOptions()
    var (files, isIncomplete) = try run.checkedFiles()
    if run.writesBaseline, isIncomplete {
      run.tellUnwrittenBaseline()
      return .failure
    }
    try run.applyBaselines(to: &files)
    if let mode = run.fixMode {
      let isWhole = try run.fix(&files, mode)
      isIncomplete = isIncomplete || !isWhole
      if mode != .write { return isIncomplete ? .failure : files.contains(where: \.isFailing) ? .findings : .clean }
    }
    try run.report(files, isComplete: !isIncomplete)
    if isIncomplete { return .failure }
    return files.contains(where: \.isFailing) ? .findings : .clean
  }
}

extension Run {
  /// What becomes of fixes, or nil where none are wanted.
  fileprivate var fixMode: FixRun.Mode? {
    if arguments[.diff] != nil { return .diff }
    if arguments[.dryRun] != nil { return .dryRun }
    return arguments[.fix] == nil ? nil : .write
  }

  /// Throws `UsageError` for options that exclude one another.
  func checkOptions() throws(UsageError) {
    let groups: [[Option]] = [
      [.diff, .dryRun], [.baseline, .writeBaseline], [.writeBaseline, .pruneBaseline], [.writeBaseline, .fix],
      [.writeBaseline, .diff], [.writeBaseline, .dryRun], [.pruneBaseline, .fix], [.pruneBaseline, .diff],
      [.pruneBaseline, .dryRun],
    ]
    if arguments[.accept] != nil, fixMode == nil {
      throw UsageError(
        LocalizedText(
          "'--accept' tells how to fix: give --fix, --diff or --dry-run as well",
          fr: "«\u{A0}--accept\u{A0}» dit comment corriger\u{A0}: donner aussi --fix, --diff ou --dry-run"))
    }
    for group in groups where group.allSatisfy({ arguments[$0] != nil }) {
      throw UsageError(
        LocalizedText(
          "'\(group[0].name)' and '\(group[1].name)' do not go together",
          fr: "«\u{A0}\(group[0].name)\u{A0}» et «\u{A0}\(group[1].name)\u{A0}» ne vont pas ensemble"))
    }
  }

  /// Writes what was found by some rules.
  func report(_ files: [CheckedFile], isComplete: Bool, rules: [ReportedRule] = ReportedRule.ofLinter) throws {
    var options = ReportOptions(uiLanguage, version: Motjuste.version)
    options.rules = rules
    options.isColoured = TextStyle(self).isColoured
    options.explains = arguments[.explain] != nil
    options.baseFolder = AbsolutePath.workingFolder
    options.isComplete = isComplete
    let format = arguments["--format"].flatMap(ReportFormat.init(rawValue:)) ?? .text
    console.output(try Report(files.map(\.reported), options).text(as: format))
  }
}
