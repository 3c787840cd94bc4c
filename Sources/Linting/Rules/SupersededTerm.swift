import Languages
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
    In a text that speaks of its own time it may be right: leave it, and say so in a comment. Where the text says itself that
    this is an earlier name (“formerly”, “autrefois”, “précédemment dénommé”), nothing is reported.
    """,
    fr: """
      Le terme porte le statut «\u{A0}remplacé\u{A0}» dans le glossaire\u{A0}: il a été usuel ou officiel, et un autre a
      pris sa place. Dans un texte qui parle de son époque, il peut être juste\u{A0}: le laisser, et le dire dans un
      commentaire. Si le texte dit lui-même que c’est un ancien nom («\u{A0}autrefois\u{A0}»,
      «\u{A0}précédemment dénommé\u{A0}», «\u{A0}formerly\u{A0}»), rien n’est signalé.
      """)
  static let examples = [
    RuleExample("fr", "Un [[mineur isolé étranger]] et deux [[mineurs isolés étrangers]] sont arrivés."),
    RuleExample("fr", "Un enfant non accompagné, autrefois dénommé mineur isolé étranger, est arrivé."),
    RuleExample("fr", "Autrefois, un [[mineur isolé étranger]] restait à la rue."),
    RuleExample("fr", "Un enfant non accompagné est arrivé, un mineur, isolé, aussi."),
  ]

  static func findings(in document: Document) -> [Finding] {
    document.findings(of: .superseded) { site in
      isEarlierName(site) ? nil : site.finding(Self.self, TermReplacement.proposal(at: site))
    }
  }

  /// Words that introduce an earlier name, alone or with a word for naming between them and it.
  private static let earlier: Set<String> = [
    "autrefois", "anciennement", "précédemment", "antérieurement", "jadis", "naguère", "formerly", "previously", "ex",
    "erstwhile",
  ]
  private static let naming: Set<String> = [
    "dénommé", "dénommée", "dénommés", "dénommées", "appelé", "appelée", "appelés", "appelées", "nommé", "nommée",
    "nommés", "nommées", "intitulé", "intitulée", "connu", "connue", "sous", "nom", "de", "le", "la", "les", "l'",
    "known", "called", "named", "as", "the",
  ]

  /// Whether the text says that the term is the earlier name of something: a comma behind the adverb makes it one of time.
  static func isEarlierName(_ site: Site) -> Bool {
    for word in site.before.prefix(5) {
      guard word.gap != .punctuation, word.gap != .boundary else { return false }
      if earlier.contains(word.folded) { return true }
      guard naming.contains(word.folded) else { return false }
    }
    return false
  }
}
