import TermMatching
import Terminology

/// Points out terms that may be written although another one is preferred. Acronyms are no rivals of their full forms.
struct AdmittedTerm: Rule {
  static let id = "admitted-term"
  static let severity = Severity.hint
  static let status = AdministrativeStatus.admitted
  static let examples = [
    RuleExample("fr", "Les [[flux mixtes]] et les flux composites."),
    RuleExample("fr", "L’OIM et le HCR aident les réfugiés."),
    RuleExample("en", "An [[irregular migrant]], a stranded migrant."),
  ]

  func finding(at site: Site) -> Finding? {
    guard site.term.status == Self.status, site.term.type != .acronym, site.term.type != .abbreviation else {
      return nil
    }
    let preferred = site.index.preferredTerm(ofEntry: site.term.entry, site.language)
    let replacement = preferred.map { TermReplacement.replacement(by: $0, at: site) }
    return makeFinding(site, replacement.map { [$0] } ?? [])
  }
}
