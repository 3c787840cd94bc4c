import FileBytes
import Interchange
import Localization
import TermStore
import Terminology

extension Command {
  private static let from = Option(
    "--from", "FORMAT", choices: InterchangeFormat.readable.map(\.rawValue),
    LocalizedText(
      "the format of the files (default: by their content and names)",
      fr: "le format des fichiers (par défaut\u{A0}: d’après leur contenu et leur nom)"))
  private static let source = Option(
    "--source", "TAG",
    LocalizedText(
      "the language of the source terms, where a file does not tell",
      fr: "la langue des termes source, si un fichier ne la dit pas"))
  private static let target = Option(
    "--target", "TAG",
    LocalizedText(
      "the language of the target terms, where a file does not tell",
      fr: "la langue des termes cible, si un fichier ne la dit pas"))
  private static let column = Option(
    "--column", "NAME=MEANING",
    LocalizedText(
      "what a column of a table holds, such as 'Terme FR=term:fr'; may be repeated",
      fr: "ce que contient une colonne d’un tableau, comme «\u{A0}Terme FR=term:fr\u{A0}»\u{A0}; se répète"))
  private static let policy = Option(
    "--on-duplicate", "POLICY", choices: DuplicatePolicy.allCases.map(\.rawValue),
    LocalizedText(
      "what becomes of a concept that is there already, by its id or by a term to use in the same language and subject field: it is left, completes the other, takes its place, or becomes another one (default: skip)",
      fr:
        "ce que devient un concept qui existe déjà, par son identifiant ou par un terme à employer de même langue et de même domaine\u{A0}: il est laissé, complète l’autre, prend sa place ou devient un autre concept (par défaut\u{A0}: skip)"
    ))
  private static let undo = Option(
    "--undo", "IMPORT",
    LocalizedText(
      "undoes an import by the name that its report gives", fr: "annule un import, nommé comme dans son compte rendu"))

  /// Imports concepts of other files.
  static let importFiles = Command(
    name: "import", operands: "FILE…",
    summary: LocalizedText(
      "Imports concepts of other files (TBX, CSV, XLSX, SKOS …) and tells what became of each.",
      fr: "Importe des concepts d’autres fichiers (TBX, CSV, XLSX, SKOS…) et dit ce que chacun est devenu."),
    example: "motjuste import liste.csv --column \"Terme FR=term:fr\" --on-duplicate merge --dry-run",
    options: [
      .glossary, from, source, target, column, policy, .file, .author, .editDryRun, undo, .format(["text", "json"]),
    ]
  ) { run in
    var store = try run.store()
    if let batch = run.arguments[undo] {
      guard run.arguments.operands.isEmpty else {
        throw UsageError(LocalizedText("--undo takes no file", fr: "--undo ne prend pas de fichier"))
      }
      try run.write(store.undoing(import: batch), to: &store)
      return .clean
    }
    guard !run.arguments.operands.isEmpty else {
      throw UsageError(LocalizedText("which file?", fr: "quel fichier\u{A0}?"))
    }
    var options = ExchangeOptions()
    options.source = try run.languageTag(source)
    options.target = try run.languageTag(target)
    options.columns = try run.columns(column)
    let format = run.arguments[from].flatMap(InterchangeFormat.init(rawValue:))
    let sources = try run.arguments.operands.map { try run.importSource($0, as: format, options) }
    var generator = SystemRandomNumberGenerator()
    let report = try store.importConcepts(
      of: sources, on: run.arguments[policy].flatMap(DuplicatePolicy.init(rawValue:)) ?? .skip,
      file: run.arguments[.file], isDry: run.arguments[.editDryRun] != nil, run.stamp, using: &generator)
    if run.arguments["--format"] == "json" {
      run.console.output(try ImportJSON(report, sources, run.uiLanguage).text() + "\n")
    } else {
      run.console.output(ImportText.text(report, sources, isDry: run.arguments[.editDryRun] != nil, run.uiLanguage))
    }
    let isWhole =
      report.rows.allSatisfy { $0.outcome != .refused }
      && sources.allSatisfy { $0.content.remarks.allSatisfy { !$0.isLoss } }
    return isWhole ? .clean : .findings
  }
}

extension Run {
  fileprivate func languageTag(_ option: Option) throws(UsageError) -> LanguageTag? {
    guard let text = arguments[option] else { return nil }
    let tag = LanguageTag(rawValue: text)
    guard tag.isKnown else {
      throw UsageError(
        LocalizedText(
          "'\(text)' is not a language tag, such as fr or en-GB",
          fr: "«\u{A0}\(text)\u{A0}» n’est pas une étiquette de langue, comme fr ou en-GB"))
    }
    return tag
  }

  fileprivate func columns(_ option: Option) throws(UsageError) -> [String: String] {
    var columns: [String: String] = [:]
    for text in arguments.all(option) {
      guard let equals = text.lastIndex(of: "="), equals != text.startIndex else {
        throw UsageError(
          LocalizedText(
            "'\(text)' is not NAME=MEANING, such as Terme FR=term:fr",
            fr: "«\u{A0}\(text)\u{A0}» n’est pas NOM=SENS, comme Terme FR=term:fr"))
      }
      columns[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    return columns
  }

  /// Reads a file that is imported. Throws where it cannot be read, with a place.
  fileprivate func importSource(
    _ path: String, as asked: InterchangeFormat?, _ options: ExchangeOptions
  ) throws -> ImportSource {
    let bytes = try (path == "-" ? MappedBytes(readingAll: 0, path: "-") : MappedBytes(mapping: path)).array
    guard let format = asked ?? InterchangeFormat(path: path, content: bytes),
      let content = try format.termbase(of: bytes, file: path, options)
    else {
      let list = InterchangeFormat.readable.map(\.rawValue).joined(separator: ", ")
      throw FileError(
        path: path,
        reason: LocalizedText(
          "its format is not known: give one with --from: \(list)",
          fr: "son format n’est pas reconnu\u{A0}: en donner un par --from\u{A0}: \(list)"))
    }
    return ImportSource(file: path, content: content)
  }
}
