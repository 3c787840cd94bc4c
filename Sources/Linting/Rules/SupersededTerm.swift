import Localization
import Terminology

/// Finds terms that were official once and have been replaced.
enum SupersededTerm: Rule {
  static let id = "superseded-term"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term that was right once and has been replaced.", fr: "Un terme qui fut correct et qui a été remplacé.")
  static let explanation = LocalizedText(
    """
    The term has the status “superseded” in the glossary: it was the usual or official one, and another has taken its place.
    In a text that speaks of its own time it may be right: leave it, and say so in a comment.
    """,
    fr: """
      Le terme porte le statut «\u{A0}remplacé\u{A0}» dans le glossaire\u{A0}: il a été usuel ou officiel, et un autre a
      pris sa place. Dans un texte qui parle de son époque, il peut être juste\u{A0}: le laisser, et le dire dans un
      commentaire.
      """)
  static let examples = [
    RuleExample("fr", "Un [[mineur isolé étranger]] et deux [[mineurs isolés étrangers]] sont arrivés."),
    RuleExample("fr", "Un enfant non accompagné est arrivé, un mineur, isolé, aussi."),
  ]

  static func findings(in document: Document) -> [Finding] {
    document.findings(of: .superseded) { $0.finding(Self.self, TermReplacement.proposal(at: $0)) }
  }
}
