import Localization
import TermMatching
import Terminology

/// Points out terms that may be written although another one is preferred. Acronyms are no rivals of their full forms.
enum AdmittedTerm: Rule {
  static let id = "admitted-term"
  static let severity = Severity.hint
  static let summary = LocalizedText(
    "A term that may be written, although another one is preferred.",
    fr: "Un terme admis, alors qu’un autre est privilégié.")
  static let explanation = LocalizedText(
    """
    The term has the status “admitted”. Nothing is wrong with it; who wants one name for one thing takes the preferred one.
    Acronyms are not pointed out. Hints are shown with `--min-severity hint`.
    """,
    fr: """
      Le terme porte le statut «\u{A0}admis\u{A0}». Il n’est pas fautif\u{A0}; qui veut un seul nom pour une chose prend le
      terme privilégié. Les sigles ne sont pas signalés. Les indications s’affichent avec `--min-severity hint`.
      """)
  static let examples = [
    RuleExample("fr", "Les [[flux mixtes]] et les flux composites."),
    RuleExample("fr", "L’OIM et le HCR aident les réfugiés."),
    RuleExample("en", "[[An irregular migrant]], a stranded migrant."),
  ]

  static func findings(in document: Document) -> [Finding] {
    document.findings(of: .admitted) { site in
      guard site.term.type != .acronym, site.term.type != .abbreviation else { return nil }
      let preferred = site.index.preferredTerm(ofEntry: site.term.entry, site.language)
      return site.finding(
        Self.self,
        TermReplacement.proposal(by: preferred.map { [site.document.forms.member($0.number)] } ?? [], at: site))
    }
  }
}
