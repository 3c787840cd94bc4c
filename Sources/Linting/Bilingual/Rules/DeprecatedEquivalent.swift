import Localization
import Terminology

/// Finds terms of the target that the organisation avoids.
enum DeprecatedEquivalent: BilingualRule {
  static let id = "deprecated-equivalent"
  static let severity = Severity.error
  static let summary = LocalizedText(
    "A term of the translation that the glossary says not to write.",
    fr: "Un terme de la traduction que le glossaire dit de ne pas écrire.")
  static let explanation = LocalizedText(
    """
    The target has a term with the status “deprecated”, whatever the source says: a source that has one too is no excuse. It
    is found and replaced as `deprecated-term` does in one language.
    """,
    fr: """
      La cible a un terme «\u{A0}déconseillé\u{A0}», quoi que dise la source\u{A0}: qu’elle en ait un aussi n’excuse rien. Il
      est trouvé et remplacé comme `deprecated-term` le fait dans une seule langue.
      """)
  static let examples = [
    BilingualExample("Irregular migrants have rights.", "Les [[migrants illégaux]] ont des droits."),
    BilingualExample("Illegal migrants have rights.", "Les [[migrants illégaux]] ont des droits."),
    BilingualExample("Illegal migrants have rights.", "Les migrants en situation irrégulière ont des droits."),
    BilingualExample("A stowaway was found on board.", "Un passager clandestin a été trouvé à bord."),
  ]

  static func findings(in document: BilingualDocument) -> [Finding] {
    document.findings(of: .deprecated, as: Self.self)
  }
}

extension BilingualDocument {
  /// What a rule says of the terms of a status in the target that are the author's own words.
  func findings(
    of status: AdministrativeStatus, as rule: any BilingualRule.Type, where isMeant: (Site) -> Bool = { _ in true }
  ) -> [Finding] {
    faults.compactMap { fault in
      guard case .avoided(let mention) = fault.kind, mention.status == status, target.isOwn(mention),
        let site = Site(mention, in: target), isMeant(site)
      else { return nil }
      return placed(site.finding(rule, TermReplacement.proposal(at: site)), inUnit: fault.unit)
    }
  }
}
