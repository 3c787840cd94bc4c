import HTTPMessages
import Localization
import TermStore
import WebPages

extension Route {
  private static let number = Parameter(
    "page", .integer(1...1_000_000, usual: 1),
    LocalizedText("the page of a long list", fr: "la page d’une longue liste"), example: "1")

  /// What was done lately.
  static let changesPage = Route(
    "GET", "/changes", name: "changesPage", group: .pages,
    LocalizedText("The page of what was changed lately.", fr: "La page de ce qui a changé récemment."),
    parameters: [number], answers: [Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))],
    problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/changes", headers: ["accept": "text/html"],
        answer: "application/atom+xml")
    ]
  ) { exchange in
    let all = try exchange.glossary.changes()
    let page = exchange.integer(number)
    let first = (page - 1) * ChangesPage.length
    guard first < all.count || page == 1 else {
      throw Problem(
        404, LocalizedText("There are not so many changes.", fr: "Il n’y a pas autant de modifications."))
    }
    let shown = all[min(first, all.count)...].prefix(ChangesPage.length).map { change in
      ShownChange(
        of: change.concept, type: change.type, date: change.date, author: change.author, term: change.term?.text,
        note: change.note)
    }
    let context = exchange.pageContext
    let text = ChangesPage(shown, total: all.count, page: page, in: exchange.index, context).text
    return HTTPResponse(page: text, exchange.request, context)
  }
}
