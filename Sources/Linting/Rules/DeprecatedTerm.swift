import Localization
import Terminology

/// Finds terms that the organisation avoids, and proposes the preferred one in the same form.
enum DeprecatedTerm: Rule {
  static let id = "deprecated-term"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A term that the glossary says not to write.", fr: "Un terme que le glossaire dit de ne pas écrire.")
  static let explanation = LocalizedText(
    """
    The term has the status “deprecated” in the glossary. It is found in every inflected form, over line ends, in capitals
    without accents, and where its words are shared with another one (“legal and illegal migrants”). What to write instead
    is proposed in the same number, gender and capitals, with the article that goes with it. The note of the term in the
    glossary, shown below the finding, says why it is avoided.
    """,
    fr: """
      Le terme porte le statut «\u{A0}déconseillé\u{A0}» dans le glossaire. Il est trouvé sous toutes ses formes fléchies,
      d’une ligne à l’autre, en capitales sans accents, et quand il partage ses mots avec un autre («\u{A0}migrants
      réguliers et illégaux\u{A0}»). Ce qu’il faut écrire est proposé au même nombre, au même genre, avec les mêmes
      capitales et l’article qui convient. La note du terme dans le glossaire, affichée sous le constat, dit pourquoi on
      l’évite.
      """)
  static let examples = [
    RuleExample("fr", "Les [[migrants illégaux]] et les [[migrantes illégales]] sont nombreux."),
    RuleExample("fr", "LES [[MIGRANTS ILLEGAUX]] EN MER"),
    RuleExample("fr", "Les [[migrants\nillégaux]] arrivent, d'autres [[migrants illé-\ngaux]]3 aussi."),
    RuleExample("fr", "Les [[migrants\u{A0}illégaux]] ; les [[migrants « illégaux »]]."),
    RuleExample("fr", "[[L’immigré clandestin]] et [[l'immigrée clandestine]]."),
    RuleExample("fr", "Les migrants. Illégaux ou non, ils restent des personnes."),
    RuleExample("fr", "Un atelier clandestin, un migrant entré clandestinement, illégalement."),
    RuleExample("fr", "Voir https://exemple.org/migrant illégal/ ou non."),
    RuleExample("fr", "Les migrants en situation irrégulière ont des droits."),
    RuleExample("en", "[[Illegal migrants]] and [[an illegal immigrant]]'s child."),
    RuleExample("en", "A migrant. Illegal acts. Illegally employed migrants."),
    RuleExample("en", "Migrants in an irregular situation have rights."),
  ]

  static func findings(in document: Document) -> [Finding] {
    document.findings(of: .deprecated) { $0.finding(Self.self, TermReplacement.proposal(at: $0)) }
  }
}
