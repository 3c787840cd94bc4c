import TermMatching
import Terminology

/// Finds terms that were official once and have been replaced.
struct SupersededTerm: Rule {
  static let id = "superseded-term"
  static let severity = Severity.warning
  static let status = AdministrativeStatus.superseded
  static let examples = [
    RuleExample("fr", "Un [[mineur isolé étranger]] et deux [[mineurs isolés étrangers]] sont arrivés."),
    RuleExample("fr", "Un enfant non accompagné est arrivé, un mineur, isolé, aussi."),
  ]

  func finding(at site: Site) -> Finding? {
    guard site.term.status == Self.status else { return nil }
    return makeFinding(site, TermReplacement.replacements(at: site))
  }
}
