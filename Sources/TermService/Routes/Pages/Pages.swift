import HTTPMessages
import Localization
import TermMatching
import TermSearch
import Terminology
import WebPages

extension Route {
  /// The pages for people, and the files that they need.
  static let pages: [Route] = [
    .searchPage, .conceptPage, .conceptTBX, .browsePage, .draftPage, .checkDraft, .auditPage, .styleSheet, .script,
    .icon,
  ]

  /// The results of a search.
  private static let searchPage = Route(
    "GET", "/search", LocalizedText("The page of a search: ?q=.", fr: "La page d’une recherche\u{A0}: ?q=.")
  ) { service, exchange in
    let context = exchange.request.pageContext
    let query = exchange.request.query["q"] ?? ""
    guard query.utf8.count <= 1_000 else {
      throw Problem(
        400, LocalizedText("The term has more than 1,000 bytes.", fr: "Le terme dépasse 1\u{202F}000 octets."))
    }
    let lookup = query.contains { !$0.isWhitespace } ? service.index.lookup(query) : nil
    return HTTPResponse(page: SearchPage(lookup, query: query, in: service.index, context).text, context.language)
  }

  /// The page of a concept.
  private static let conceptPage = Route(
    "GET", "/concept/{id}", LocalizedText("The page of a concept.", fr: "La page d’un concept.")
  ) { service, exchange in
    let context = exchange.request.pageContext
    let entry = try service.entry(exchange.parameters[0])
    return HTTPResponse(page: ConceptPage(entry, in: service.index, context).text, context.language)
  }

  /// Subject fields and alphabets.
  private static let browsePage = Route(
    "GET", "/browse",
    LocalizedText(
      "The pages of the subject fields and the alphabets: ?field=, or ?in= and ?letter=.",
      fr: "Les pages des domaines et des alphabets\u{A0}: ?field=, ou ?in= et ?letter=.")
  ) { service, exchange in
    let context = exchange.request.pageContext
    let query = exchange.request.query
    var selection = BrowsePage.Selection.overview
    if let field = query["field"] {
      selection = .field(field)
    } else if let letter = query["letter"] {
      selection = .letter(letter, try service.language(query["in"] ?? context.language.rawValue))
    }
    let register = service.store.register(of: service.index)
    let page = BrowsePage(
      selection, page: query["page"].map { Int($0) ?? 0 } ?? 1, in: service.index, register, context)
    guard let text = page.text else {
      throw Problem(
        404,
        LocalizedText(
          "The glossary has no such subject field or letter, or not so many pages of it.",
          fr: "Le glossaire n’a pas ce domaine ou cette lettre, ou pas autant de pages."))
    }
    return HTTPResponse(page: text, context.language)
  }

  /// What the audit finds.
  private static let auditPage = Route(
    "GET", "/audit", LocalizedText("The page of the audit of the glossary.", fr: "La page de l’audit du glossaire.")
  ) { service, exchange in
    let context = exchange.request.pageContext
    guard let found = try service.store.findings() else {
      throw Problem(
        404,
        LocalizedText(
          "This service has no audit; motjuste audit checks a glossary.",
          fr: "Ce service n’a pas d’audit\u{A0}; motjuste audit vérifie un glossaire."))
    }
    let page = AuditPage(found.files, rules: found.rules, in: service.index, context)
    return HTTPResponse(page: page.text, context.language)
  }

  private static let styleSheet = asset(.style, LocalizedText("The style of the pages.", fr: "Le style des pages."))
  private static let script = asset(.script, LocalizedText("The script of the pages.", fr: "Le script des pages."))
  private static let icon = asset(.icon, LocalizedText("The icon of the pages.", fr: "L’icône des pages."))

  /// A file that may be kept for ever at the address that tells its content, and elsewhere until it is asked for again.
  private static func asset(_ asset: PageAsset, _ summary: LocalizedText) -> Route {
    Route("GET", "/\(asset.name)", summary) { _, exchange in
      let isMarked = exchange.request.query["v"] == asset.mark
      return HTTPResponse(
        headers: [
          "Content-Type": asset.type, "X-Content-Type-Options": "nosniff",
          "Cache-Control": isMarked ? "public, max-age=31536000, immutable" : "no-cache",
        ], body: Array(asset.text.utf8))
    }
  }
}

extension Service {
  /// The first page.
  func homePage(_ request: HTTPRequest) -> HTTPResponse {
    let context = request.pageContext
    return HTTPResponse(
      page: HomePage(index, store.register(of: index), limit: Self.longestDraft, context).text, context.language)
  }

  /// The entry of a concept. Throws `Problem` 404 where there is none, and where its file cannot be read any more.
  func entry(_ id: String) throws -> ConceptEntry {
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
