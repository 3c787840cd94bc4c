import Localization
import Terminology

/// Finds terms of the target that were official once and have been replaced.
enum SupersededEquivalent: BilingualRule {
  static let id = "superseded-equivalent"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term of the translation that was right once and has been replaced.",
    fr: "Un terme de la traduction qui fut correct et qui a été remplacé.")
  static let explanation = LocalizedText(
    """
    The target has a term with the status “superseded”, whatever the source says. Where the text says itself that this is an
    earlier name, nothing is reported, as by `superseded-term` in one language.
    """,
    fr: """
      La cible a un terme «\u{A0}remplacé\u{A0}», quoi que dise la source. Si le texte dit lui-même que c’est un ancien nom,
      rien n’est signalé, comme par `superseded-term` dans une seule langue.
      """)
  static let examples = [
    BilingualExample(
      "Two unaccompanied children arrived.", "Deux [[mineurs isolés étrangers]] sont arrivés."),
    BilingualExample("Two unaccompanied children arrived.", "Deux enfants non accompagnés sont arrivés."),
    BilingualExample(
      "An unaccompanied child arrived.",
      "Un enfant non accompagné, autrefois dénommé mineur isolé étranger, est arrivé."),
  ]

  static func findings(in document: BilingualDocument) -> [Finding] {
    document.findings(of: .superseded, as: Self.self) { !SupersededTerm.isEarlierName($0) }
  }
}
