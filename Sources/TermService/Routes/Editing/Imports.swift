import Access
import FileBytes
import HTTPMessages
import Interchange
import Localization
import TermStore
import Terminology
import XML

extension Route {
  static let ofImports: [Route] = [importConcepts, imports, undoImport]

  private static let format = Parameter(
    "format", .choice(InterchangeFormat.readable.map(\.rawValue), usual: nil),
    LocalizedText(
      "the format of the content; usually what its name and its beginning tell",
      fr: "le format du contenu\u{A0}; d’ordinaire ce que disent son nom et son début"), example: "csv")
  private static let path = Parameter(
    "path", .names, LocalizedText("the name of the file in the report", fr: "le nom du fichier dans le rapport"),
    example: "list.csv")
  private static let policy = Parameter(
    "onDuplicate", .choice(DuplicatePolicy.allCases.map(\.rawValue), usual: DuplicatePolicy.skip.rawValue),
    LocalizedText(
      "what becomes of a concept that is there already: it is left, completes the other, takes its place, or becomes another one",
      fr:
        "ce que devient une notion qui existe déjà\u{A0}: elle est laissée, complète l’autre, prend sa place ou devient une autre notion"
    ), example: "merge")
  private static let dryRun = Parameter(
    "dryRun", .flag,
    LocalizedText("whether to tell only what would be done", fr: "s’il faut seulement dire ce qui serait fait"),
    example: "true")
  private static let columns = Parameter(
    "columns", .names,
    LocalizedText(
      "what the columns of a table mean, such as Terme FR=term:fr",
      fr: "le sens des colonnes d’un tableau, comme Terme FR=term:fr"), example: "Terme FR=term:fr")
  private static let source = Parameter(
    "source", .names,
    LocalizedText(
      "the language of the source terms, in a format with two languages",
      fr: "la langue des termes source, dans un format à deux langues"), example: "en")
  private static let target = Parameter(
    "target", .names,
    LocalizedText(
      "the language of the target terms, in a format with two languages",
      fr: "la langue des termes cible, dans un format à deux langues"), example: "fr")
  private static let batch = Parameter(
    "batch", .text(most: 500), place: .path,
    LocalizedText("the name that the report gives", fr: "le nom que donne le rapport"),
    example: "import-20261121-143012-ab3d")

  /// Concepts of a file.
  private static let importConcepts = Route(
    "POST", "/v1/imports", name: "importConcepts", group: .editing, role: .editor,
    LocalizedText(
      "Imports the concepts of a file and tells what became of each; `dryRun` only tells.",
      fr: "Importe les notions d’un fichier et dit ce que chacune est devenue\u{A0}; `dryRun` ne fait que dire."),
    parameters: [format, path, policy, dryRun, file, columns, source, target],
    takes: [Content(type: "application/octet-stream"), .text("text/csv"), .text("application/x-tbx")],
    answers: [Answer(LocalizedText("The report.", fr: "Le rapport."), .json(Schemas.named("ImportReport")))],
    problems: [400, 409, 413, 415, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("a table, without writing", fr: "un tableau, sans rien écrire"),
        target: "/v1/imports?format=csv&dryRun=true&file=status", type: "text/csv",
        body: "term:en,term:fr\nhail-bound migrant,migrant bloqué par la grêle\n",
        answer: #""outcome":"added""#)
    ]
  ) { exchange in
    let name = exchange[path] ?? "content"
    guard
      let chosen = exchange[format].flatMap(InterchangeFormat.init(rawValue:))
        ?? InterchangeFormat(reading: name, start: exchange.request.body.prefix(512))
    else {
      let known = InterchangeFormat.readable.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        415,
        LocalizedText(
          "The format of the content cannot be told: give it by ?format=, one of \(known).",
          fr: "Le format du contenu n’est pas reconnaissable\u{A0}: le donner par ?format=, parmi \(known)."))
    }
    let sources = [
      ImportSource(file: name, content: try chosen.content(of: exchange.request.body, name, try exchange.options()))
    ]
    let isDry = exchange[dryRun] == "true"
    let stamp = exchange.stamp()
    let report = try exchange.write { desk in
      try desk.write { store in
        var generator = SystemRandomNumberGenerator()
        return try store.importConcepts(
          of: sources, on: exchange[policy].flatMap(DuplicatePolicy.init(rawValue:)) ?? .skip,
          file: exchange[file], isDry: isDry, stamp, using: &generator)
      }
    }
    return try exchange.json(ImportJSON(report, sources, exchange.uiLanguage))
  }

  /// The imports that were made.
  private static let imports = Route(
    "GET", "/v1/imports", name: "imports", group: .editing, role: .editor,
    LocalizedText("Lists the imports that were made.", fr: "Donne la liste des imports faits."),
    answers: [Answer(LocalizedText("The imports.", fr: "Les imports."), .json(Schemas.named("ImportList")))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the imports", fr: "les imports"), target: "/v1/imports", answer: #""imports":["#)
    ]
  ) { exchange in
    let batches = try exchange.service.desk?.read { try $0.imports() } ?? []
    let items = batches.map { batch in
      JSONValue.object([
        ("batch", .string(batch.id)), ("author", .string(batch.author)), ("date", .string(batch.date)),
        ("sources", .array(batch.sources.map { .string($0) })), ("concepts", .integer(batch.conceptCount)),
      ])
    }
    return exchange.json(JSONValue.object([("imports", .array(items))]).bytes)
  }

  /// The end of an import.
  private static let undoImport = Route(
    "DELETE", "/v1/imports/{batch}", name: "undoImport", group: .editing, role: .editor,
    LocalizedText(
      "Undoes an import: each concept that it touched is as before. Those of others need the role `admin`.",
      fr:
        "Annule un import\u{A0}: chaque notion touchée redevient comme avant. Ceux des autres demandent le rôle `admin`."
    ),
    parameters: [batch],
    answers: [Answer(LocalizedText("It is undone.", fr: "Il est annulé."), status: 204)],
    problems: [404, 409, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("one that there is not", fr: "un qui n’existe pas"), target: "/v1/imports/import-1",
        status: 404, answer: #""title":"Not Found""#)
    ]
  ) { exchange in
    let id = exchange[batch] ?? ""
    try exchange.write { desk in
      try desk.write { store in
        let made = try store.imports().first { $0.id == id }
        if let made, made.author != exchange.user?.name, exchange.user?.role != .admin {
          throw Problem.roleTooSmall(exchange.user?.role ?? .editor, .admin)
        }
        try store.commit(store.undoing(import: id))
      }
    }
    return HTTPResponse(status: 204)
  }
}

extension InterchangeFormat {
  /// The concepts of a file that was sent. Throws `Problem` 422 with a place where it cannot be read.
  fileprivate func content(
    of bytes: [UInt8], _ name: String, _ options: ExchangeOptions
  ) throws -> ExchangedTermbase {
    do {
      return try read(MappedBytes(bytes), file: name, options)
    } catch let error as any PlacedError {
      throw Problem(422, LocalizedText("\(error.text(.english)).", fr: "\(error.text(.french))."))
    }
  }
}

extension Exchange {
  /// What a format is told by the parameters.
  fileprivate func options() throws(Problem) -> ExchangeOptions {
    var options = ExchangeOptions()
    options.source = self.values["source"].map { LanguageTag(rawValue: $0) }
    options.target = self.values["target"].map { LanguageTag(rawValue: $0) }
    options.interface = uiLanguage
    for pair in (self.values["columns"] ?? "").split(separator: ",") {
      guard let sign = pair.lastIndex(of: "="), sign != pair.startIndex else {
        throw Problem(
          422,
          LocalizedText(
            "'\(pair.prefix(40))': write NAME=MEANING, such as Terme FR=term:fr.",
            fr: "«\u{A0}\(pair.prefix(40))\u{A0}»\u{A0}: écrire NOM=SENS, comme Terme FR=term:fr."))
      }
      options.columns[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
    }
    return options
  }
}
