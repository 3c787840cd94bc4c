import Configuration
import Drafts
import FileBytes
import FileSelection
import Languages
import Linting
import Localization

extension Run {
  /// A draft and how it is to be checked.
  private struct Task: Sendable {
    /// The name that reports show.
    let name: String
    /// The path to read it from; nil for the standard input.
    let path: String?
    let language: Language?
    let plan: LintPlan
  }

  /// Checks the drafts that the operands name, on several threads, and tells on the standard error what cannot be read.
  ///
  /// Each thread holds one draft at a time; of what was checked only files with findings keep their text.
  ///
  /// - Returns: the files in the order of the operands, and whether one was left out.
  ///
  /// Throws `UsageError` for a wrong command line, and what is wrong with the glossary.
  func checkedFiles() throws -> (files: [CheckedFile], isIncomplete: Bool) {
    let jobs = try jobs()
    var plans = LintPlans(self)
    let tasks = try selectedItems(&plans).map { try task($0, &plans) }
    let progress = Progress(tasks.count, console, uiLanguage)
    let results = Workers.map(tasks.count, jobs: jobs) { number in
      defer { progress.advance() }
      return tasks[number].flatMap(Self.check)
    }
    progress.end()
    var files: [CheckedFile] = []
    // The faults of a configuration are those of many drafts, and told once.
    var told: Set<String> = []
    for result in results {
      switch result {
      case .success(let file):
        tellEncoding(file.linted.path, file.encoding, file.firstForeignByte)
        files.append(file)
      case .failure(let failure):
        for line in failure.errors.map({ $0.text(uiLanguage) }) where told.insert(line).inserted {
          console.error(line + "\n")
        }
      }
    }
    return (files, files.count < results.count)
  }

  /// What the operands name. Throws `UsageError` where they name nothing.
  func selectedItems(_ plans: inout LintPlans) throws(UsageError) -> [Selection.Item] {
    guard !arguments.operands.isEmpty else {
      throw UsageError(
        LocalizedText(
          "which file? give files or folders, or - for the standard input",
          fr: "quel fichier\u{A0}? donner des fichiers ou des dossiers, ou - pour l’entrée standard"))
    }
    guard arguments[.standardInputName] == nil || arguments.operands.contains("-") else {
      throw UsageError(
        LocalizedText(
          "'--stdin-filename' names the standard input: give - as well",
          fr: "«\u{A0}--stdin-filename\u{A0}» nomme l’entrée standard\u{A0}: donner aussi -"))
    }
    return Selection(arguments.operands, endings: DraftFormat.knownEndings) {
      plans.excludes($0, isFolder: $1)
    }.items
  }

  /// The check of an item; a failure where its configuration is wrong, or a folder could not be searched.
  private func task(_ item: Selection.Item, _ plans: inout LintPlans) throws -> Result<Task, CheckFailure> {
    do {
      switch item {
      case .failure(let error): return .failure(CheckFailure(errors: [error]))
      case .file(let file):
        let plan = try plans.plan(for: file.absolutePath)
        return .success(
          Task(name: file.path, path: file.path, language: plan.language(for: file.absolutePath), plan: plan))
      case .standardInput:
        let name = arguments[.standardInputName]
        let absolutePath = name.map(AbsolutePath.file)
        let plan = try plans.plan(for: absolutePath)
        return .success(Task(name: name ?? "-", path: nil, language: plan.language(for: absolutePath), plan: plan))
      }
    } catch let error as ConfigurationErrors {
      return .failure(CheckFailure(errors: error.errors))
    }
  }

  /// Reads and checks one draft.
  private static func check(_ task: Task) -> Result<CheckedFile, CheckFailure> {
    Result {
      let (bytes, text) = try readDraft(task.path, name: task.name)
      let draft = DraftFormat(path: task.name).draft(text.bytes)
      return CheckedFile(
        path: task.path, standardInput: task.path == nil ? bytes : nil, plan: task.plan, encoding: text.encoding,
        firstForeignByte: text.firstForeignByte,
        linted: LintedFile(path: task.name, draft, task.plan.linter, language: task.language).droppingUnusedText())
    }.mapError { error in
      let reason = LocalizedText(untranslated: "\(error)")
      return CheckFailure(errors: [error as? any PlacedError ?? FileError(path: task.name, reason: reason)])
    }
  }

  /// Reads a draft: its bytes, and its text. Throws `FileError` and `DraftError`.
  ///
  /// - Parameter path: where it lies; nil for the standard input.
  static func readDraft(_ path: String?, name: String) throws -> (bytes: [UInt8], text: DecodedText) {
    let bytes = try (path.map { try MappedBytes(mapping: $0) } ?? MappedBytes(readingAll: 0, path: name)).array
    return (bytes, try DecodedText(bytes, name: name))
  }

  /// Tells on the standard error where the encoding of a draft was guessed.
  ///
  /// - Parameter firstForeignByte: the place that is not UTF-8, or nil where it is all UTF-8 or says what it is.
  func tellEncoding(_ name: String, _ encoding: DecodedText.Encoding, _ firstForeignByte: (line: Int, column: Int)?) {
    guard let place = firstForeignByte else { return }
    let (start, encoding) = ("\(name):\(place.line):\(place.column)", encoding.rawValue)
    console.error(
      text(
        "\(start): warning: not UTF-8; read as \(encoding)\n",
        fr: "\(start): avertissement\u{A0}: pas de l’UTF-8\u{A0}; lu comme \(encoding)\n"))
  }

  /// How many threads are to work. Throws `UsageError` for what is no number above 0.
  func jobs() throws(UsageError) -> Int {
    guard let text = arguments[.jobs] else { return Workers.processorCount }
    guard let jobs = Int(text), jobs > 0 else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not a number of jobs: write 1 or more",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas un nombre de tâches\u{A0}: écrire 1 ou plus"))
    }
    return jobs
  }
}

/// Why a draft was not checked.
private struct CheckFailure: Error, Sendable {
  let errors: [any PlacedError]
}
