import Interchange
import Localization
import TBX
import TermMatching
import Terminology

extension Command {
  /// Writes the glossary, or a part of it, in another format.
  static let export = Command(
    name: "export", operands: "[OUT]",
    summary: LocalizedText(
      "Writes the glossary, or a part of it, in any format.",
      fr: "Écrit le glossaire, ou une partie, dans n’importe quel format."),
    example: "motjuste export terms.xlsx --languages fr,en --subject-fields \"trafficking in persons\"",
    options: [.glossary, .to, .languages, .statuses, .subjectFields, .projects] + Option.ofFormats
  ) { run in
    guard run.arguments.operands.count < 2 else {
      throw UsageError(LocalizedText("give one file or folder", fr: "donner un seul fichier ou dossier"))
    }
    let path = run.arguments.operands.first ?? "-"
    let format = path == "-" && run.format(.to) == nil ? .tbx : try run.outputFormat(path)
    let selection = try run.selection()
    var read = try run.termbase(at: run.glossary().path, from: .tbx)
    read.termbase.entries = read.termbase.entries.compactMap { selection($0) }
    guard !read.termbase.entries.isEmpty else {
      run.console.error(
        run.text(
          "nothing is left of the glossary: nothing is written\n",
          fr: "il ne reste rien du glossaire\u{A0}: rien n’est écrit\n"))
      return .findings
    }
    if !selection.isEverything { read.termbase = read.termbase.withoutForeignTargets() }
    return try run.report(ExchangedOutput(read.termbase, to: path, format, run), of: read)
  }
}

extension Option {
  fileprivate static let languages = Option(
    "--languages", "TAGS",
    LocalizedText(
      "only terms in these languages, such as fr,en", fr: "seulement les termes de ces langues, comme fr,en"))
  fileprivate static let statuses = Option(
    "--statuses", "STATUSES",
    LocalizedText(
      "only terms with these statuses: preferred, admitted, deprecated, superseded, none",
      fr: "seulement les termes de ces statuts\u{A0}: preferred, admitted, deprecated, superseded, none"))
  fileprivate static let subjectFields = Option(
    "--subject-fields", "NAMES",
    LocalizedText("only concepts of these subject fields", fr: "seulement les notions de ces domaines"))
  fileprivate static let projects = Option(
    "--projects", "NAMES",
    LocalizedText(
      "only concepts and terms of these project subsets",
      fr: "seulement les notions et termes de ces sous-ensembles de projet"))
}

extension Run {
  /// The part of the glossary that the options name. Throws `UsageError` for a status that is none.
  fileprivate func selection() throws(UsageError) -> TermSelection {
    func names(_ option: Option) -> [String] {
      arguments[option].map { $0.split(separator: ",").map { $0.trimmingSpaces } } ?? []
    }
    var selection = TermSelection()
    selection.languages = names(.languages).map { LanguageTag(rawValue: $0) }
    selection.subjectFields = names(.subjectFields)
    selection.projectSubsets = names(.projects)
    for name in names(.statuses) {
      let status = AdministrativeStatus(rawValue: name)
      guard status != nil || name == "none" else {
        throw UsageError.unknown(
          LocalizedText("status", fr: "valeur de statut"), name,
          among: AdministrativeStatus.allCases.map(\.rawValue) + ["none"])
      }
      selection.statuses.insert(status)
    }
    return selection
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
