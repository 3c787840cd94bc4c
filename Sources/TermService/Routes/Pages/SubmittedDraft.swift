import Drafts
import HTTPMessages
import Languages
import Linting
import Localization
import WebPages

/// A draft as the form of the page sends it.
struct SubmittedDraft {
  var form: DraftForm
  /// The replacements that were chosen.
  let choices: [CheckedDraft.Choice]
  /// The mark of the text for which the choices were made.
  let mark: String?
  private let path: String
  private let file: [UInt8]?

  /// Reads the fields. Throws `Problem` 400 for a language or a format that there is not.
  init(_ fields: MultipartForm, _ glossary: ServedGlossary) throws(Problem) {
    var form = DraftForm(text: fields["text"]?.text ?? "")
    if let tag = fields["language"]?.text, !tag.isEmpty { form.language = try glossary.language(tag) }
    if let name = fields["format"]?.text, !name.isEmpty {
      guard let format = DraftFormat(rawValue: name) else {
        throw Problem(
          400,
          LocalizedText(
            "There is no format “\(name)”: choose one of the form.",
            fr: "Il n’y a pas de format «\u{A0}\(name)\u{A0}»\u{A0}: en choisir un du formulaire."))
      }
      form.format = format
    }
    let file = fields["file"].flatMap { $0.content.isEmpty ? nil : $0 }
    path = file?.fileName ?? "draft"
    self.file = file?.content
    if file != nil, form.format == nil, PackagedFormat(path: path) == nil { form.format = DraftFormat(path: path) }
    self.form = form
    // What was chosen of a text is nothing to a file.
    choices = file == nil ? fields.all("apply").compactMap(CheckedDraft.Choice.init) : []
    mark = fields["mark"]?.text
  }

  /// The draft with what is found in it; that of the file where there is one.
  ///
  /// Throws a `PlacedError` for what cannot be read, `Problem` 415 for a PDF: the program that reads it needs a file, and
  /// nothing that is sent is written to one.
  func checked(_ linter: Linter, limit: Int) throws -> CheckedDraft {
    if let file {
      if PackagedFormat(path: path) != nil {
        let draft = try DraftFile(file, name: path).draft
        return CheckedDraft(package: draft, path: path, linter, language: form.language, limit: limit)
      }
      if DraftFile.formatName(path) == "pdf" { throw Problem(415, .isPDF) }
    }
    let format = form.format ?? .plainText
    let text = try DecodedText(file ?? Array(form.text.utf8), name: path)
    // Of a file that holds several translations, which one it is has to be told, and whether it can be read at all.
    let translation =
      format.isBilingual
      ? try format.draft(of: text, language: form.language?.code, known: linter.languageCodes).language : nil
    return CheckedDraft(
      text.bytes, path: path, format: format, translation: translation, linter, language: form.language, limit: limit)
  }
}

extension LocalizedText {
  fileprivate static let isPDF = Self(
    "A PDF cannot be checked here, since nothing that is sent is written to a file: motjuste lint FILE.pdf checks it, or paste its text.",
    fr:
      "Un PDF ne peut pas être vérifié ici, car rien de ce qui est envoyé n’est écrit dans un fichier\u{A0}: motjuste lint FICHIER.pdf le vérifie, ou coller son texte."
  )
}
