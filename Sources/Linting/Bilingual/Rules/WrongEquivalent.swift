import Localization
import TermMatching
import Terminology

/// Finds terms of the target that name another concept than the source does.
enum WrongEquivalent: BilingualRule {
  static let id = "wrong-equivalent"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A term of the translation that names another concept than the source.",
    fr: "Un terme de la traduction qui nomme un autre concept que la source.")
  static let explanation = LocalizedText(
    """
    The source has a term, nothing in the target answers it, and the target has a term that nothing in the source calls for,
    of a concept that is near: one refers to the other in the glossary, as false friends do, their terms share a word, or they
    are of one subject field and no other term comes into question. What it proposes is never written without a person: the
    translation may be right and the source wrong.
    """,
    fr: """
      La source a un terme auquel rien ne répond dans la cible, et la cible a un terme que rien n’appelle dans la source, d’un
      concept proche\u{A0}: l’un renvoie à l’autre dans le glossaire, comme les faux amis, leurs termes ont un mot en commun,
      ou ils relèvent du même domaine et aucun autre terme n’entre en ligne de compte. Ce qui est proposé n’est jamais écrit
      sans quelqu’un\u{A0}: la traduction peut avoir raison contre la source.
      """)
  static let examples = [
    BilingualExample(
      "States shall prevent trafficking in persons.", "Les États préviennent [[le trafic illicite de migrants]]."),
    BilingualExample(
      "The authorities of the country of origin were told.",
      "Les autorités du [[pays de destination]] ont été averties."),
    BilingualExample(
      "States shall prevent trafficking in persons and the smuggling of migrants.",
      "Les États préviennent la traite des personnes et le trafic illicite de migrants."),
    BilingualExample("Drug trafficking is another thing.", "Le trafic de drogues est autre chose."),
  ]

  static func findings(in document: BilingualDocument) -> [Finding] {
    document.faults.compactMap { fault in
      guard case .wrong(let source, let target) = fault.kind, let site = Site(target, in: document.target),
        let origin = Site(source, in: document.source)
      else { return nil }
      return document.placed(finding(at: site, origin, document), inUnit: fault.unit)
    }
  }

  private static func finding(at site: Site, _ origin: Site, _ document: BilingualDocument) -> Finding {
    let target = document.target
    let equivalents = target.equivalents(of: origin.term.entry)
    var proposal = TermReplacement.proposal(by: equivalents, at: site)
    proposal.replacements = proposal.replacements.map { Finding.Replacement($0.text, isFix: false) }
    let (words, found) = (document.source.words(origin.range), target.words(site.range))
    let equivalent = equivalents.first?.term.text ?? ""
    let message = LocalizedText(
      "“\(found)” is a term of another concept (\(site.term.conceptID.rawValue)): “\(words)” is “\(equivalent)”",
      fr: """
        «\u{A0}\(found)\u{A0}» est un terme d’un autre concept (\(site.term.conceptID.rawValue))\u{A0}: \
        «\u{A0}\(words)\u{A0}» se dit «\u{A0}\(equivalent)\u{A0}»
        """)
    var finding = site.finding(Self.self, proposal, message: message)
    finding.conceptID = origin.term.conceptID
    finding.reason = document.source.notes.note(on: origin.term)
    return finding
  }
}
