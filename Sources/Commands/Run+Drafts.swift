import Configuration
import Drafts
import FileBytes
import FileSelection
import Languages
import Linting
import Localization
import Threads

/// A draft that a command is to read.
struct DraftTask: Sendable {
  /// The name that reports show.
  let name: String
  /// The path to read it from; nil for the standard input.
  let path: String?
  /// Its language; nil where that is to be found out.
  let language: Language?
  /// How it is to be checked.
  let plan: LintPlan
}

extension Run {
  /// Reads the drafts that the operands name, on several threads, and tells on the standard error what cannot be read.
  ///
  /// - Parameters:
  ///   - endings: the endings of the names of files that are read in folders.
  ///   - body: what is made of a draft; each thread has one at a time.
  /// - Returns: what was made, in the order of the operands, and whether a draft was left out.
  ///
  /// Throws `UsageError` for a wrong command line, and what is wrong with the glossary.
  func eachDraft<Value: Sendable>(
    endings: Set<String> = DraftFormat.knownEndings, _ body: @escaping @Sendable (DraftTask) throws -> Value
  ) throws -> (values: [Value], isIncomplete: Bool) {
    let jobs = try jobs()
    var plans = LintPlans(self)
    let tasks = try selectedItems(endings, &plans).map { try task($0, &plans) }
    let progress = Progress(tasks.count, console, uiLanguage)
    let results = Workers.map(tasks.count, jobs: jobs) { number in
      defer { progress.advance() }
      return tasks[number].flatMap { Self.result(of: $0, body) }
    }
    progress.end()
    var values: [Value] = []
    // The faults of a configuration are those of many drafts, and told once.
    var told: Set<String> = []
    for result in results {
      switch result {
      case .success(let value): values.append(value)
      case .failure(let failure):
        for line in failure.errors.map({ $0.text(uiLanguage) }) where told.insert(line).inserted {
          console.error(line + "\n")
        }
      }
    }
    return (values, values.count < results.count)
  }

  private static func result<Value>(
    of task: DraftTask, _ body: (DraftTask) throws -> Value
  ) -> Result<Value, DraftFailure> {
    do {
      return .success(try body(task))
    } catch {
      let reason = LocalizedText(untranslated: "\(error)")
      return .failure(DraftFailure(errors: [error as? any PlacedError ?? FileError(path: task.name, reason: reason)]))
    }
  }

  /// What the operands name. Throws `UsageError` where they name nothing.
  func selectedItems(_ endings: Set<String>, _ plans: inout LintPlans) throws(UsageError) -> [Selection.Item] {
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
    return Selection(arguments.operands, endings: endings) {
      plans.excludes($0, isFolder: $1)
    }.items
  }

  /// The check of an item; a failure where its configuration is wrong, or a folder could not be searched.
  private func task(_ item: Selection.Item, _ plans: inout LintPlans) throws -> Result<DraftTask, DraftFailure> {
    do {
      switch item {
      case .failure(let error): return .failure(DraftFailure(errors: [error]))
      case .file(let file):
        let plan = try plans.plan(for: file.absolutePath)
        return .success(
          DraftTask(name: file.path, path: file.path, language: plan.language(for: file.absolutePath), plan: plan))
      case .standardInput:
        let name = arguments[.standardInputName]
        let absolutePath = name.map(AbsolutePath.file)
        let plan = try plans.plan(for: absolutePath)
        return .success(DraftTask(name: name ?? "-", path: nil, language: plan.language(for: absolutePath), plan: plan))
      }
    } catch let error as ConfigurationErrors {
      return .failure(DraftFailure(errors: error.errors))
    }
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
private struct DraftFailure: Error, Sendable {
  let errors: [any PlacedError]
}
