import Drafts
public import Languages
import Linting
public import Localization

/// The page on which a draft is checked: a form to paste or drop it and, behind it, its text with the findings in place.
public struct DraftPage: Sendable {
  let form: DraftForm
  let checked: CheckedDraft?
  let notice: LocalizedText?
  let languages: [Language]
  let context: PageContext
  private let limit: Int

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - form: what was filled in.
  ///   - checked: the draft with its findings, or nil before one is sent.
  ///   - notice: what is to be told first, such as what was changed or what cannot be read; or nil.
  ///   - languages: the languages that can be chosen.
  ///   - limit: the most bytes that may be sent.
  public init(
    _ form: DraftForm = DraftForm(), checked: CheckedDraft? = nil, notice: LocalizedText? = nil,
    languages: [Language], limit: Int, _ context: PageContext
  ) {
    self.form = form
    self.checked = checked
    self.notice = notice
    self.languages = languages
    self.limit = limit
    self.context = context
  }

  /// The page, with a line end. O(length of the draft).
  public var text: String {
    let title = context.words("Check a draft", fr: "Vérifier un texte")
    let content: Markup = """
      <h1>\(title)</h1>
      \(notice.map { "<p class=\"notice\" role=\"status\">\($0[context.language])</p>\n" } ?? .none)\
      <form class="check" action="\(context.link("draft"))" method="post" enctype="multipart/form-data" data-limit="\(limit)">
      \(checked.map { DraftFindings($0, context).markup } ?? introduction)\
      \(fields)</form>

      """
    return PageFrame(context, part: .draft).page(title, content)
  }

  private var introduction: Markup {
    let text = context.words(
      "Paste a text, or choose a file: text, Markdown, HTML, Word, OpenDocument, PowerPoint, XLIFF, TMX, PO. Terms to avoid are shown in place, with what to write instead and why. The text is checked and forgotten: nothing is stored.",
      fr:
        "Coller un texte, ou choisir un fichier\u{A0}: texte, Markdown, HTML, Word, OpenDocument, PowerPoint, XLIFF, TMX, PO. Les termes à éviter apparaissent sur place, avec ce qu’il faut écrire et pourquoi. Le texte est vérifié puis oublié\u{A0}: rien n’est conservé."
    )
    return "<p class=\"lead\">\(text)</p>\n"
  }

  private var fields: Markup {
    let heading = context.words(
      checked == nil ? "Text" : "The text, to edit or copy",
      fr: checked == nil ? "Texte" : "Le texte, à modifier ou copier")
    let copy: Markup =
      checked == nil
      ? .none
      : """
      <button type="button" class="copy scripted wordy" data-copy-from="text" \
      data-copied="\(context.words("The text is copied.", fr: "Le texte est copié."))">\
      \(context.words("Copy the text", fr: "Copier le texte"))</button>

      """
    return """
      <div class="drop">
      <p class="label"><label for="text">\(heading)</label></p>
      <textarea id="text" name="text" rows="\(checked == nil ? 14 : 10)" spellcheck="false" autocomplete="off" dir="auto">
      \(form.text)</textarea>
      \(mark)<div class="controls">
      <p><label for="file">\(context.words("or a file", fr: "ou un fichier"))</label>
      <input id="file" name="file" type="file" accept=".txt,.md,.markdown,.html,.htm,.docx,.odt,.pptx,.xlf,.xliff,.tmx,.po,.tsv,text/plain,text/markdown,text/html"/></p>
      \(languageField)\(formatField)</div>
      <p class="scripted hint">\(context.words("A file can be dropped here.", fr: "Un fichier peut être déposé ici."))</p>
      </div>
      <p class="actions"><button type="submit" class="button main">\(checked == nil ? context.words("Check", fr: "Vérifier") : context.words("Check again", fr: "Vérifier de nouveau"))</button>
      \(copy)</p>

      """
  }

  private var mark: Markup { checked.map { "<input type=\"hidden\" name=\"mark\" value=\"\($0.mark)\"/>\n" } ?? .none }

  private var languageField: Markup {
    let options = languages.map { language -> Markup in
      let selected = form.language == language ? "selected" : nil
      return
        "<option value=\"\(language.code)\"\("selected", attribute: selected)>\(language.title[context.language])</option>\n"
    }
    return """
      <p><label for="language">\(context.words("Language", fr: "Langue"))</label>
      <select id="language" name="language">
      <option value="">\(context.words("as the text is", fr: "celle du texte"))</option>
      \(options)</select></p>

      """
  }

  private var formatField: Markup {
    let options = DraftFormat.allCases.map { format -> Markup in
      let selected = form.format == format ? "selected" : nil
      return
        "<option value=\"\(format.rawValue)\"\("selected", attribute: selected)>\(format.title[context.language])</option>\n"
    }
    return """
      <p><label for="format">\(context.words("Format", fr: "Format"))</label>
      <select id="format" name="format">
      <option value="">\(context.words("as the file is", fr: "celui du fichier"))</option>
      \(options)</select></p>

      """
  }
}

extension DraftFormat {
  /// The name for people.
  fileprivate var title: LocalizedText {
    switch self {
    case .plainText: LocalizedText("plain text", fr: "texte brut")
    case .markdown: LocalizedText(untranslated: "Markdown")
    case .html: LocalizedText(untranslated: "HTML")
    case .xliff: LocalizedText(untranslated: "XLIFF")
    case .tmx: LocalizedText(untranslated: "TMX")
    case .po: LocalizedText(untranslated: "PO")
    case .tsv: LocalizedText(untranslated: "TSV")
    }
  }
}
