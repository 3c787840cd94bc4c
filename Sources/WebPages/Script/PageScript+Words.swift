import Linting
import Localization
import Terminology

extension PageScript {
  /// What the script says, as an object of JavaScript: the words by language and key, and the statuses with their signs.
  static var words: String {
    let languages = UILanguage.allCases.map { language in
      let words = spoken.map { "\(literal($0.key)): \(literal($0.text[language]))" }
      let marks: [AdministrativeStatus?] = AdministrativeStatus.allCases + [nil]
      let statuses = marks.map { status in
        let mark = StatusMark(status)
        return "\(literal(mark.name)): [\(literal(mark.sign)), \(literal(mark.label[language]))]"
      }
      return
        "\(literal(language.rawValue)): {\(words.joined(separator: ", ")), statuses: {\(statuses.joined(separator: ", "))}}"
    }
    return "{\(languages.joined(separator: ",\n"))}"
  }

  private static let spoken: [(key: String, text: LocalizedText)] = [
    ("notCopied", LocalizedText("It could not be copied.", fr: "La copie n’a pas réussi.")),
    ("noSuggestion", LocalizedText("No suggestion", fr: "Aucune suggestion")),
    ("suggestions", LocalizedText("Suggestions: #", fr: "Suggestions\u{A0}: #")),
    ("fileChosen", LocalizedText("File: ", fr: "Fichier\u{A0}: ")),
    ("replaced", LocalizedText("Replaced by: ", fr: "Remplacé par\u{A0}: ")),
    ("undone", LocalizedText("Undone: ", fr: "Annulé\u{A0}: ")),
    (
      "edited",
      LocalizedText(
        "The text has been edited: check it again.", fr: "Le texte a été modifié\u{A0}: le vérifier de nouveau.")
    ),
    (
      "tooLarge",
      LocalizedText(
        "This is too large to be checked at once: send it in parts.",
        fr: "C’est trop pour une seule vérification\u{A0}: l’envoyer en plusieurs parties.")
    ),
  ]

  /// A string of JavaScript.
  private static func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
