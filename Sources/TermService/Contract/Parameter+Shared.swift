import Linting
import Localization
import TermSearch
import Terminology

/// The parameters that several routes have.
extension Parameter {
  static let term = Parameter(
    "term", .text(most: 500), LocalizedText("the term, as it stands in a text", fr: "le terme, comme dans un texte"),
    question: LocalizedText("Which term?", fr: "Quel terme\u{A0}?"), example: "migrants bloqués")
  static let query = Parameter(
    "q", .text(most: 500), LocalizedText("the words to search for", fr: "les mots à chercher"),
    question: LocalizedText("Which words?", fr: "Quels mots\u{A0}?"), example: "pays de transit")
  static let language = Parameter(
    "lang", .language, LocalizedText("the language of the term", fr: "la langue du terme"), example: "fr")
  static let target = Parameter(
    "target", .language, LocalizedText("the language of the equivalents", fr: "la langue des équivalents"),
    example: "en")
  static let mode = Parameter(
    "mode", .choice(SearchMode.allCases.map(\.rawValue), usual: SearchMode.smart.rawValue),
    LocalizedText(
      "how the words are understood: as a term in any form, else as words of an entry (`smart`), as a term or its forms, as the beginning of a term or of its last word, as words of a term, with typing errors, or as words anywhere in an entry",
      fr:
        "comment les mots sont compris\u{A0}: comme un terme sous toute forme, sinon comme mots d’une entrée (`smart`), comme un terme ou ses formes, comme le début d’un terme, comme mots d’un terme, avec des fautes de frappe, ou comme mots n’importe où dans une entrée"
    ), example: "words")
  static let domain = Parameter(
    "domain", .names,
    LocalizedText("only concepts of these subject fields", fr: "seulement les notions de ces domaines"),
    example: "status")
  static let project = Parameter(
    "project", .names,
    LocalizedText(
      "only concepts of these project subsets", fr: "seulement les notions de ces sous-ensembles de projet"),
    example: "reports")
  static let status = Parameter(
    "status", .choices(AdministrativeStatus.allCases.map(\.rawValue) + ["none"]),
    LocalizedText("only terms with these statuses", fr: "seulement les termes de ces statuts"), example: "preferred")
  static let limit = Parameter(
    "limit", .integer(1...200, usual: 20),
    LocalizedText("the most items of an answer", fr: "le plus d’éléments d’une réponse"),
    example: "5")
  static let cursor = Parameter(
    "cursor", .text(most: 200),
    LocalizedText(
      "where to go on: what the answer before has as `next`",
      fr: "où continuer\u{A0}: ce que la réponse précédente donne comme `next`"), example: "stranded-migrant")
  static let offset = Parameter(
    "cursor", .integer(0...1_000_000_000, usual: 0),
    LocalizedText(
      "where to go on: what the answer before has as `next`",
      fr: "où continuer\u{A0}: ce que la réponse précédente donne comme `next`"), example: "20")
  static let id = Parameter(
    "id", .text(most: 200), place: .path, LocalizedText("the id of the concept", fr: "l’identifiant de la notion"),
    example: "stranded-migrant")
  static let minimumSeverity = Parameter(
    "minSeverity", .choice(Severity.allCases.map(\.rawValue), usual: Severity.information.rawValue),
    LocalizedText("the least severity that is reported", fr: "la moindre gravité signalée"), example: "error")
}

extension Exchange {
  /// The restriction that the parameters name.
  var filter: TermFilter {
    var filter = TermFilter()
    filter.subjectFields = list(.domain)
    filter.projectSubsets = list(.project)
    filter.statuses = Set(list(.status).map { AdministrativeStatus(rawValue: $0) })
    return filter
  }
}
