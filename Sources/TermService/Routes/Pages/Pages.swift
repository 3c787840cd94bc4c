import Auditing
import HTTPMessages
import Languages
import Linting
import Localization
import TermMatching
import TermSearch
import Terminology
import WebPages

extension Route {
  /// The pages for people, and the files that they need.
  static let pages: [Route] =
    [.searchPage, .conceptPage, .conceptTBX, .browsePage, .draftPage, .checkDraft, .auditPage] + ofSignIn
    + ofConceptForms + ofProposalPages
    + [.changesPage]
    + [.styleSheet, .script, .icon]

  /// A page that is asked for by its address.
  private static func page(
    _ path: String, name: String, _ summary: LocalizedText, parameters: [Parameter] = [], problems: [Int] = [],
    isLong: Bool = false, example: String, shows: String,
    text: @escaping @Sendable (Exchange, PageContext) throws -> String
  ) -> Route {
    Route(
      "GET", path, name: name, group: .pages, summary, parameters: parameters,
      answers: [Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))], problems: problems,
      isLong: isLong,
      examples: [
        RouteExample(
          meaning: LocalizedText("the page", fr: "la page"), target: example, headers: ["accept": "text/html"],
          answer: shows)
      ]
    ) { exchange in
      let context = exchange.pageContext
      return HTTPResponse(page: try text(exchange, context), exchange.request, context)
    }
  }

  /// The results of a search.
  private static let searchPage = page(
    "/search", name: "searchPage", LocalizedText("The page of a search.", fr: "La page d’une recherche."),
    parameters: [.query.optional], example: "/search?q=stranded migrant", shows: "/concept/stranded-migrant"
  ) { exchange, context in
    let query = exchange[.query]
    let lookup = query.map { exchange.index.lookup($0) }
    return SearchPage(lookup, query: query ?? "", in: exchange.index, context).text
  }

  /// The page of a concept.
  private static let conceptPage = page(
    "/concept/{id}", name: "conceptPage", LocalizedText("The page of a concept.", fr: "La page d’une notion."),
    parameters: [.id], problems: [404], example: "/concept/stranded-migrant", shows: "stranded migrant"
  ) { exchange, context in
    ConceptPage(try exchange.entryOfPage(), in: exchange.index, context).text
  }

  private static let field = Parameter(
    "field", .text(most: 500), LocalizedText("the subject field", fr: "le domaine"), example: "status")
  private static let letter = Parameter(
    "letter", .text(most: 500), LocalizedText("the letter", fr: "la lettre"), example: "M")
  private static let alphabet = Parameter(
    "in", .language, LocalizedText("the language of the alphabet", fr: "la langue de l’alphabet"), example: "fr")
  private static let number = Parameter(
    "page", .integer(1...1_000_000, usual: 1),
    LocalizedText("the page of a long list", fr: "la page d’une longue liste"),
    example: "1")

  /// Subject fields and alphabets.
  private static let browsePage = page(
    "/browse", name: "browsePage",
    LocalizedText(
      "The pages of the subject fields and the alphabets.", fr: "Les pages des domaines et des alphabets."),
    parameters: [field, letter, alphabet, number], problems: [404], isLong: true, example: "/browse?in=fr&letter=M",
    shows: "migrant bloqué"
  ) { exchange, context in
    var selection = BrowsePage.Selection.overview
    if let field = exchange[field] {
      selection = .field(field)
    } else if let letter = exchange[letter] {
      let language = try exchange.language(alphabet) ?? exchange.glossary.language(context.language.rawValue)
      selection = .letter(letter, language)
    }
    let page = BrowsePage(
      selection, page: exchange.integer(number), in: exchange.index, exchange.glossary.register, context)
    guard let text = page.text else {
      throw Problem(
        404,
        LocalizedText(
          "The glossary has no such subject field or letter, or not so many pages of it: /browse lists them.",
          fr:
            "Le glossaire n’a pas ce domaine ou cette lettre, ou pas autant de pages\u{A0}: /browse en donne la liste.")
      )
    }
    return text
  }

  /// What the audit finds.
  private static let auditPage = page(
    "/audit", name: "auditPage",
    LocalizedText("The page of the audit of the glossary.", fr: "La page de l’audit du glossaire."),
    isLong: true, example: "/audit", shows: "<table class=\"rules\">"
  ) { exchange, context in
    let files = try exchange.glossary.audit().map { $0.limited(to: AuditOptions().minimum) }
    return AuditPage(files, rules: Auditor.reportedRules, in: exchange.index, context).text
  }

  private static let styleSheet = asset(
    .style, name: "styleSheet", LocalizedText("The style of the pages.", fr: "Le style des pages."))
  private static let script = asset(
    .script, name: "script", LocalizedText("The script of the pages.", fr: "Le script des pages."))
  private static let icon = asset(
    .icon, name: "icon", LocalizedText("The icon of the pages.", fr: "L’icône des pages."))

  /// A file that may be kept for ever at the address that tells its content, and elsewhere until it is asked for again.
  private static func asset(_ asset: PageAsset, name: String, _ summary: LocalizedText) -> Route {
    let type = String(asset.type.prefix { $0 != ";" })
    return Route(
      "GET", "/\(asset.name)", name: name, group: .pages, summary,
      answers: [Answer(LocalizedText("The file.", fr: "Le fichier."), .text(type))],
      examples: [
        RouteExample(
          meaning: LocalizedText("the file", fr: "le fichier"), target: "/\(asset.name)",
          answer: String(asset.text.prefix(20)))
      ]
    ) { exchange in
      let isMarked = exchange.request.query["v"] == asset.mark
      return HTTPResponse(
        headers: [
          "Content-Type": asset.type, "X-Content-Type-Options": "nosniff",
          "Cache-Control": isMarked ? "public, max-age=31536000, immutable" : "no-cache",
        ], body: Array(asset.text.utf8))
    }
  }
}

extension Exchange {
  /// The first page.
  var homePage: HTTPResponse {
    let context = pageContext
    return HTTPResponse(
      page: HomePage(index, glossary.register, limit: Service.longestDraft, context).text, request, context)
  }

  /// The entry of the concept whose page is asked for. Throws `Problem` 404 where there is none, and where its file cannot
  /// be read any more.
  func entryOfPage() throws -> ConceptEntry {
    let id = self[.id] ?? ""
    guard let number = index.entryNumber(ConceptEntry.ID(rawValue: id)) else {
      throw Problem(
        404,
        LocalizedText(
          "There is no concept with the identifier “\(id)”: search it by one of its terms.",
          fr: "Aucune notion n’a l’identifiant «\u{A0}\(id)\u{A0}»\u{A0}: la chercher par un de ses termes."))
    }
    return try index.entry(number)
  }
}
