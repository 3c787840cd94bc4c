import FileBytes
import Localization
import TBX
import Terminology
import XML

extension Command {
  /// Checks TBX files.
  static let validate = Command(
    name: "validate", operands: "FILE…",
    summary: LocalizedText(
      "Checks TBX files against the standard.", fr: "Vérifie des fichiers TBX par rapport à la norme."),
    example: "motjuste validate Glossary/status.tbx",
    options: [.dialect]
  ) { run in
    guard !run.arguments.operands.isEmpty else {
      throw UsageError(LocalizedText("which file?", fr: "quel fichier\u{A0}?"))
    }
    var status = ExitStatus.clean
    for path in run.arguments.operands {
      do {
        let bytes = try path == "-" ? MappedBytes(readingAll: 0, path: "-") : MappedBytes(mapping: path)
        let isValid = try run.validate(bytes, path)
        if !isValid, status == .clean { status = .findings }
      } catch let error as any PlacedError {
        // A document that is no XML or no TBX is not valid either, but nothing more can be said of it.
        run.console.error(error.text(run.uiLanguage) + "\n")
        status = .failure
      }
    }
    return status
  }
}

extension Option {
  fileprivate static let dialect = Option(
    "--dialect", "NAME",
    LocalizedText(
      "the dialect to check by, such as TBX-Basic (default: the one that the file names)",
      fr: "le dialecte de référence, comme TBX-Basic (par défaut\u{A0}: celui que le fichier nomme)"))
}

extension Run {
  /// Reports on a file and returns whether it is valid. Throws `XMLError` where it cannot be read.
  fileprivate func validate(_ bytes: MappedBytes, _ path: String) throws -> Bool {
    let report = try ValidationReport(
      bytes, file: path, dialect: arguments[.dialect], schemas: environment.installed("Schemas"))
    for line in report.lines(uiLanguage) { console.output(line + "\n") }
    let name =
      report.variant.map {
        "\($0.dialect), \($0.version.rawValue == "3" ? "\($0.style.rawValue.uppercased()), " : "")version \($0.version.rawValue)"
      } ?? "TBX"
    let counts = text(
      "\(report.entries) \(report.entries == 1 ? "entry" : "entries"), \(report.terms) \(report.terms == 1 ? "term" : "terms")",
      fr:
        "\(report.entries) \(report.entries < 2 ? "entrée" : "entrées"), \(report.terms) \(report.terms < 2 ? "terme" : "termes")"
    )
    if report.isValid {
      console.output(
        text("\(path): valid (\(name)): \(counts)\n", fr: "\(path)\u{A0}: valide (\(name))\u{A0}: \(counts)\n"))
    } else {
      console.output(
        text("\(path): not valid (\(name)): \(counts)\n", fr: "\(path)\u{A0}: non valide (\(name))\u{A0}: \(counts)\n"))
    }
    return report.isValid
  }
}
