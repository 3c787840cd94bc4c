import TermMatching
import Terminology

/// Finds terms that the organisation avoids, and proposes the preferred one in the same form.
struct DeprecatedTerm: Rule {
  static let id = "deprecated-term"
  static let severity = Severity.error
  static let status = AdministrativeStatus.deprecated
  static let examples = [
    RuleExample("fr", "Les [[migrants illégaux]] et les [[migrantes illégales]] sont nombreux."),
    RuleExample("fr", "LES [[MIGRANTS ILLEGAUX]] EN MER"),
    RuleExample("fr", "Les [[migrants\nillégaux]] arrivent, d'autres [[migrants illé-\ngaux]]3 aussi."),
    RuleExample("fr", "Les [[migrants\u{A0}illégaux]] ; les [[migrants « illégaux]] »."),
    RuleExample("fr", "L’[[immigré clandestin]] et l'[[immigrée clandestine]]."),
    RuleExample("fr", "Les migrants. Illégaux ou non, ils restent des personnes."),
    RuleExample("fr", "Un atelier clandestin, un migrant entré clandestinement, illégalement."),
    RuleExample("fr", "Voir https://exemple.org/migrant illégal/ ou non."),
    RuleExample("fr", "Les migrants en situation irrégulière ont des droits."),
    RuleExample("en", "[[Illegal migrants]] and an [[illegal immigrant]]'s child."),
    RuleExample("en", "A migrant. Illegal acts. Illegally employed migrants."),
    RuleExample("en", "Migrants in an irregular situation have rights."),
  ]

  func finding(at site: Site) -> Finding? {
    guard site.term.status == Self.status else { return nil }
    return makeFinding(site, TermReplacement.replacements(at: site))
  }
}
