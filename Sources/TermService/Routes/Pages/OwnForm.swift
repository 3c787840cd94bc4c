import Access
import HTTPMessages
import Localization

/// That a form comes from a page of this service, and not from one of somebody else that is open beside it.
enum OwnForm {
  /// Throws `Problem` 403 where the browser says otherwise or says nothing (Fetch Metadata, `Sec-Fetch-Site`; where that
  /// is missing, the origin, RFC 6454, section 7).
  static func check(_ request: HTTPRequest) throws(Problem) {
    let isOwn: Bool
    if let site = request.headers["sec-fetch-site"] {
      isOwn = site == "same-origin" || site == "none"
    } else {
      let host = request.headers["host"] ?? ""
      let origin = request.headers["origin"] ?? ""
      isOwn = !host.isEmpty && ["http://", "https://"].contains { origin.lowercased() == ($0 + host).lowercased() }
    }
    guard isOwn else { throw .foreignForm }
  }
}

extension Route {
  /// A form of a page, which only pages of this service may send. It answers with the address of a page that shows what
  /// came of it, or with itself and what is wrong.
  static func form(
    _ path: String, name: String, role: Role?, _ summary: LocalizedText, parameters: [Parameter] = [],
    problems: [Int] = [], example: RouteExample, answer: @escaping @Sendable (Exchange) throws -> HTTPResponse
  ) -> Route {
    Route(
      "POST", path, name: name, group: .pages, role: role, summary, parameters: parameters,
      takes: [Content(type: "application/x-www-form-urlencoded")],
      answers: [
        Answer(LocalizedText("The address of a page.", fr: "L’adresse d’une page."), status: 303),
        Answer(LocalizedText("The form again.", fr: "Le formulaire à nouveau."), .text("text/html")),
      ],
      problems: problems + [403, 413, 415], examples: [example], isOwnForm: true, answer: answer)
  }
}

extension Exchange {
  /// The fields of the form that is sent. Throws `Problem` 415 where the content is none.
  func form() throws(Problem) -> [String: String] {
    guard contentType == "application/x-www-form-urlencoded" else {
      throw Problem(
        415,
        LocalizedText(
          "This comes as the form of the page sends it, as application/x-www-form-urlencoded.",
          fr: "Ceci arrive comme le formulaire de la page l’envoie, en application/x-www-form-urlencoded."))
    }
    return FormFields(request.body).values
  }
}

extension HTTPResponse {
  /// The way to a page that shows what came of a form (RFC 9110, section 15.4.4).
  static func seeOther(_ address: String) -> HTTPResponse {
    HTTPResponse(status: 303, headers: ["Location": address, "Cache-Control": "no-store"])
  }
}

extension Problem {
  fileprivate static let foreignForm = Problem(
    403,
    LocalizedText(
      "This form did not come from a page of this service, so nothing was done: open the page here and send it again.",
      fr:
        "Ce formulaire ne vient pas d’une page de ce service\u{A0}; rien n’a donc été fait\u{A0}: ouvrir la page ici et le renvoyer."
    ))
}
