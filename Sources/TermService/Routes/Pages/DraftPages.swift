import Drafts
import HTTPMessages
import Languages
import Linting
import Localization
import TermMatching
import WebPages

extension Route {
  /// More findings than a visitor goes through on one page.
  private static let mostFindings = 500

  /// The form for a draft.
  static let draftPage = Route(
    "GET", "/draft", name: "draftPage", group: .pages,
    LocalizedText("The page on which a draft is checked.", fr: "La page où un texte se vérifie."),
    answers: [Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))],
    examples: [
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/draft", headers: ["accept": "text/html"],
        answer: "<textarea")
    ]
  ) { exchange in
    let context = exchange.pageContext
    return HTTPResponse(page: exchange.draftPage(DraftForm(), context: context).text, exchange.request, context)
  }

  /// A draft with its findings, and with the replacements that were chosen. Nothing of it is kept.
  static let checkDraft = Route(
    "POST", "/draft", name: "checkDraft", group: .pages,
    LocalizedText(
      "Checks the draft of the form and shows it with its findings.",
      fr: "Vérifie le texte du formulaire et le montre avec ses constats."),
    takes: [Content(type: "multipart/form-data")],
    answers: [Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))], problems: [400, 413, 415, 422],
    isLong: true,
    examples: [
      RouteExample(
        meaning: LocalizedText("what is no form", fr: "ce qui n’est pas un formulaire"), target: "/draft",
        type: "text/plain", body: "a", status: 415, answer: "multipart/form-data")
    ]
  ) { exchange in
    let request = exchange.request
    let context = exchange.pageContext
    guard let fields = MultipartForm(request.body, contentType: request.headers["content-type"] ?? "") else {
      throw Problem(
        415,
        LocalizedText(
          "A draft comes as the form of the page sends it, as multipart/form-data.",
          fr: "Un texte arrive comme le formulaire de la page l’envoie, en multipart/form-data."))
    }
    var submission = try SubmittedDraft(fields, exchange.glossary)
    func answer(_ checked: CheckedDraft?, _ notice: LocalizedText?, status: Int = 200) -> HTTPResponse {
      HTTPResponse(
        page: exchange.draftPage(submission.form, checked, notice, context: context).text, status: status,
        request, context, isPrivate: true)
    }
    let linter = Linter(exchange.index)
    let checked: CheckedDraft
    do {
      checked = try submission.checked(linter, limit: mostFindings)
    } catch let problem as Problem {
      return answer(nil, problem.detail, status: problem.status)
    } catch let error as any PlacedError {
      return answer(nil, .unreadable(error), status: 422)
    }
    submission.form.text = String(decoding: checked.source, as: UTF8.self)
    guard !submission.choices.isEmpty else { return answer(checked, nil) }
    // The text was edited after it was checked: the choices are of another text.
    guard submission.mark == checked.mark else { return answer(checked, .changedSinceChecked) }
    let revision = checked.revision(submission.choices)
    let revised = checked.checkedAnew(revision.revised, linter, limit: mostFindings)
    submission.form.text = String(decoding: revised.source, as: UTF8.self)
    return answer(revised, .replaced(revision.edits.count))
  }
}

extension LocalizedText {
  fileprivate static func unreadable(_ error: any PlacedError) -> Self {
    Self(
      "\(error.file) cannot be read: \(error.message.english), line \(error.line).",
      fr: "\(error.file) ne peut pas être lu\u{A0}: \(error.message.french), ligne \(error.line).")
  }

  fileprivate static let changedSinceChecked = Self(
    "The text has changed since it was checked, so no replacement was made. These are its findings now.",
    fr: "Le texte a changé depuis sa vérification\u{A0}: aucun remplacement n’a été fait. Voici ses constats actuels.")

  fileprivate static func replaced(_ count: Int) -> Self {
    Self(
      count == 1 ? "1 replacement was made." : "\(count) replacements were made.",
      fr: count < 2 ? "\(count)\u{A0}remplacement a été fait." : "\(count)\u{A0}remplacements ont été faits.")
  }
}

extension Exchange {
  fileprivate func draftPage(
    _ form: DraftForm, _ checked: CheckedDraft? = nil, _ notice: LocalizedText? = nil, context: PageContext
  ) -> DraftPage {
    DraftPage(
      form, checked: checked, notice: notice, languages: index.languages, limit: Service.longestDraft, context)
  }
}

extension Service {
  /// The most bytes of a draft: the bound of a request, less what a form needs for its fields.
  static let longestDraft = HTTPLimits().body - (16 << 10)
}
