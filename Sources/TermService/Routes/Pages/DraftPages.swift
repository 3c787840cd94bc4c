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
    "GET", "/draft", LocalizedText("The page on which a draft is checked.", fr: "La page où un texte se vérifie.")
  ) { service, exchange in
    let context = exchange.request.pageContext
    return HTTPResponse(page: service.draftPage(DraftForm(), context: context).text, context.language)
  }

  /// A draft with its findings, and with the replacements that were chosen. Nothing of it is kept.
  static let checkDraft = Route(
    "POST", "/draft",
    LocalizedText(
      "Checks the draft of a form (multipart/form-data) and shows it with its findings.",
      fr: "Vérifie le texte d’un formulaire (multipart/form-data) et le montre avec ses constats.")
  ) { service, exchange in
    let request = exchange.request
    let context = request.pageContext
    guard let fields = MultipartForm(request.body, contentType: request.headers["content-type"] ?? "") else {
      throw Problem(
        415,
        LocalizedText(
          "A draft comes as the form of the page sends it, as multipart/form-data.",
          fr: "Un texte arrive comme le formulaire de la page l’envoie, en multipart/form-data."))
    }
    var submission = try SubmittedDraft(fields, service)
    func answer(_ checked: CheckedDraft?, _ notice: LocalizedText?, status: Int = 200) -> HTTPResponse {
      HTTPResponse(
        page: service.draftPage(submission.form, checked, notice, context: context).text, status: status,
        context.language, isPrivate: true)
    }
    let text: [UInt8]
    do throws(DraftError) {
      text = try submission.text()
    } catch {
      let notice = LocalizedText(
        "\(error.file) cannot be read: \(error.message.english), line \(error.line).",
        fr: "\(error.file) ne peut pas être lu\u{A0}: \(error.message.french), ligne \(error.line).")
      return answer(nil, notice, status: 422)
    }
    func check(_ text: [UInt8]) -> CheckedDraft {
      CheckedDraft(
        text, path: submission.path, format: submission.format, Linter(service.index),
        language: submission.form.language, limit: mostFindings)
    }
    let checked = check(text)
    submission.form.text = String(decoding: checked.source, as: UTF8.self)
    guard !submission.choices.isEmpty else { return answer(checked, nil) }
    // The text was edited after it was checked: the choices are of another text.
    guard submission.mark == checked.mark else {
      return answer(
        checked,
        LocalizedText(
          "The text has changed since it was checked, so no replacement was made. These are its findings now.",
          fr:
            "Le texte a changé depuis sa vérification\u{A0}: aucun remplacement n’a été fait. Voici ses constats actuels."
        ))
    }
    let revision = checked.revision(submission.choices)
    let revised = check(revision.revised)
    submission.form.text = String(decoding: revised.source, as: UTF8.self)
    let count = revision.edits.count
    return answer(
      revised,
      LocalizedText(
        count == 1 ? "1 replacement was made." : "\(count) replacements were made.",
        fr: count < 2 ? "\(count)\u{A0}remplacement a été fait." : "\(count)\u{A0}remplacements ont été faits."))
  }
}

/// A draft as the form of the page sends it.
private struct SubmittedDraft {
  var form: DraftForm
  let path: String
  let choices: [CheckedDraft.Choice]
  /// The mark of the text for which the choices were made.
  let mark: String?
  private let file: [UInt8]?

  init(_ fields: MultipartForm, _ service: Service) throws(Problem) {
    var form = DraftForm(text: fields["text"]?.text ?? "")
    if let tag = fields["language"]?.text, !tag.isEmpty { form.language = try service.language(tag) }
    if let name = fields["format"]?.text, !name.isEmpty {
      guard let format = DraftFormat(rawValue: name) else {
        throw Problem(
          400,
          LocalizedText("There is no format “\(name)”.", fr: "Il n’y a pas de format «\u{A0}\(name)\u{A0}»."))
      }
      form.format = format
    }
    let file = fields["file"].flatMap { $0.content.isEmpty ? nil : $0 }
    if let name = file?.fileName, form.format == nil { form.format = DraftFormat(path: name) }
    self.form = form
    self.file = file?.content
    path = file?.fileName ?? "draft"
    // What was chosen of a text is nothing to a file.
    choices = file == nil ? fields.all("apply").compactMap(CheckedDraft.Choice.init) : []
    mark = fields["mark"]?.text
  }

  var format: DraftFormat { form.format ?? .plainText }

  /// The text in UTF-8: that of the file where there is one.
  func text() throws(DraftError) -> [UInt8] {
    guard let file else { return try DecodedText(Array(form.text.utf8), name: path).bytes }
    return try DecodedText(file, name: path).bytes
  }
}

extension Service {
  fileprivate func draftPage(
    _ form: DraftForm, _ checked: CheckedDraft? = nil, _ notice: LocalizedText? = nil, context: PageContext
  ) -> DraftPage {
    DraftPage(
      form, checked: checked, notice: notice, languages: index.languages, limit: Self.longestDraft, context)
  }

  /// The most bytes of a draft: the bound of a request, less what a form needs for its fields.
  static let longestDraft = HTTPLimits().body - (16 << 10)
}
