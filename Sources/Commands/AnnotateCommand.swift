import Configuration
import Drafts
import FileSelection
import Languages
import Linting
import Localization

extension Command {
  /// Marks the known terms of a draft.
  static let annotate = Command(
    name: "annotate", operands: "FILE",
    summary: LocalizedText(
      "Marks the terms of the glossary in a draft, on a page or as JSON; - reads the standard input.",
      fr:
        "Marque les termes du glossaire dans un texte, sur une page ou en JSON\u{A0}; «\u{A0}-\u{A0}» lit l’entrée standard."
    ),
    example: "motjuste annotate note.md > note.html",
    options: [.glossary, .language, .format(["html", "json"])]
  ) { run in
    guard let name = run.arguments.operands.first, run.arguments.operands.count == 1 else {
      throw UsageError(
        LocalizedText(
          "which file? give one, or - for the standard input",
          fr: "quel fichier\u{A0}? en donner un, ou - pour l’entrée standard"))
    }
    let path = name == "-" ? nil : name
    var plans = LintPlans(run)
    let absolutePath = path.map(AbsolutePath.file)
    let plan: LintPlan
    do {
      plan = try plans.plan(for: absolutePath)
    } catch let errors as ConfigurationErrors {
      for error in errors.errors { run.console.error(error.text(run.uiLanguage) + "\n") }
      return .failure
    }
    let language = plan.language(for: absolutePath)
    let file = try DraftFile(
      Run.bytes(path, name: name), name: name, language: language?.code, known: plan.linter.languageCodes)
    run.tellEncoding(name, file.text?.encoding, file.text?.firstForeignByte)
    let annotated = plan.linter.annotate(
      file.draft, path: name, language: language)
    run.console.output(run.arguments["--format"] == "json" ? try annotated.json() : annotated.page(run.uiLanguage))
    return .clean
  }
}
