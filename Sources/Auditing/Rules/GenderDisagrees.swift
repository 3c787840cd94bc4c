import Languages
import Linting
import Localization
import Terminology

/// Finds French nouns whose gender the dictionary denies. Words of both genders and words that it does not have are left alone.
enum GenderDisagrees: AuditRule {
  static let id = "gender-disagrees"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "The gender of a French noun is not that of the dictionary.",
    fr: "Le genre d’un nom français n’est pas celui du dictionnaire.")
  static let explanation = LocalizedText(
    """
    One of the two is wrong; where the dictionary is, the termbase is right to keep its own.
    """,
    fr: """
      L’un des deux se trompe\u{A0}; si c’est le dictionnaire, la base a raison de garder le sien.
      """)

  /// Whether several nouns stand side by side, or an article opens a title: then the first word does not tell the gender.
  private static func isSeries(_ text: String) -> Bool {
    text.contains(" et ") || text.contains(", ") || ["Le ", "La ", "Les ", "L'"].contains { text.hasPrefix($0) }
  }

  static func findings(in termbase: AuditedTermbase) -> [AuditFinding] {
    termbase.terms.compactMap { term in
      guard term.language == .french, term.term.partOfSpeech == .noun, !term.isAbbreviated, !termbase.isForeign(term),
        !isSeries(term.text),
        let gender = term.term.gender, gender == .masculine || gender == .feminine,
        let other = termbase.inflector.dictionaryGender(of: term.description), other != gender
      else { return nil }
      let names = [
        GrammaticalGender.masculine: LocalizedText("masculine", fr: "masculin"),
        .feminine: LocalizedText("feminine", fr: "féminin"),
      ]
      guard let name = names[other] else { return nil }
      return AuditFinding(
        term,
        LocalizedText(
          "“\(term.text)” is \(name.english) in the dictionary",
          fr: "«\u{A0}\(term.text)\u{A0}» est \(name.french) dans le dictionnaire"))
    }
  }
}
