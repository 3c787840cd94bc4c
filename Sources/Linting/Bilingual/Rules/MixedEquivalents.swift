import Localization
import TermMatching

/// Finds translations that render one concept by several names.
enum MixedEquivalents: BilingualRule {
  static let id = "mixed-equivalents"
  static let severity = Severity.information
  static let summary = LocalizedText(
    "One concept of the source under several names in the translation.",
    fr: "Un même concept de la source sous plusieurs noms dans la traduction.")
  static let explanation = LocalizedText(
    """
    Each of the names may be written, but the source speaks of one thing, and a reader of the translation wonders whether two
    are meant. What counts as another name is told under `mixed-variants`. Only concepts that the source names are looked at.
    """,
    fr: """
      Chacun de ces noms est admis, mais la source parle d’une seule chose, et le lecteur de la traduction se demande s’il
      s’agit de deux. Ce qui fait un autre nom est dit à `mixed-variants`. Seuls comptent les concepts que la source nomme.
      """)
  static let examples = [
    BilingualExample(
      "Trafficking in persons is a crime.", "La traite des personnes est un crime.",
      "States fight trafficking in persons.", "Les États luttent contre la [[traite des êtres humains]]."),
    BilingualExample(
      "Trafficking in persons is a crime.", "La traite des personnes est un crime.",
      "States fight trafficking in persons.", "Les États luttent contre la traite."),
  ]

  static func findings(in document: BilingualDocument) -> [Finding] {
    MixedVariants.sites(in: document.target).compactMap { site, finding in
      guard document.calledEntries.contains(site.term.entry),
        let unit = document.unit(atTarget: site.range.lowerBound)
      else { return nil }
      var finding = finding
      finding.rule = id
      return document.placed(finding, inUnit: unit)
    }
  }
}
