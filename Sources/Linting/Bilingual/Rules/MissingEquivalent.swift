import Languages
import Localization
import TermMatching
import Terminology

/// Finds terms of the source for which the target has no equivalent.
enum MissingEquivalent: BilingualRule {
  static let id = "missing-equivalent"
  static let severity = Severity.warning
  static let isInSource = true
  static let summary = LocalizedText(
    "A term of the source whose concept the translation does not name.",
    fr: "Un terme de la source dont la traduction ne nomme pas le concept.")
  static let explanation = LocalizedText(
    """
    Any preferred or admitted term of the concept answers, in any form, also its acronym, inside a longer term, or where its
    words are shared or turned round (“les fonds envoyés”). The finding stands at the term of the source; what it proposes
    belongs into the target.

    Where the source has the term more often than the target has its equivalents, that is told with a lower severity, since
    a pronoun may do. The same goes for verbs and adjectives, which translators recast. Left alone are names that the target
    keeps, protective entries, quotations, and segments that are locked or not translated.
    """,
    fr: """
      Tout terme privilégié ou admis du concept convient, sous toutes ses formes, de même que son sigle, à l’intérieur d’un
      terme plus long, ou quand ses mots sont partagés ou autrement tournés («\u{A0}les fonds envoyés\u{A0}»). Le constat est
      placé sur le terme de la source\u{A0}; ce qu’il propose va dans la cible.

      Si la source emploie le terme plus souvent que la cible ses équivalents, c’est dit avec une gravité moindre, car un
      pronom peut suffire. Il en va de même des verbes et des adjectifs, que l’on tourne autrement. Sont laissés les noms que
      la cible garde, les entrées protectrices, les citations et les segments verrouillés ou non traduits.
      """)
  static let examples = [
    BilingualExample("[[Remittances]] fell during the year.", "Les sommes ont baissé pendant l'année."),
    BilingualExample("Remittances fell during the year.", "Les envois de fonds ont baissé pendant l'année."),
    BilingualExample("Remittances fell during the year.", "Les fonds qu'ils envoient ont baissé pendant l'année."),
    BilingualExample(
      "The International Organization for Migration helps stranded migrants.", "L'OIM aide les migrants bloqués."),
    BilingualExample(
      "Countries of origin and destination shall meet.", "Les pays d'origine et de destination se réunissent."),
    BilingualExample("Victims of trafficking in persons are heard.", "Les victimes de la traite sont entendues."),
  ]

  static func findings(in document: BilingualDocument) -> [Finding] {
    document.faults.compactMap { fault in
      switch fault.kind {
      case .missing(let mention): finding(mention, fault.unit, document, count: nil)
      case .fewer(let mention, let source, let target): finding(mention, fault.unit, document, count: (source, target))
      case .wrong, .avoided: nil
      }
    }
  }

  private static func finding(
    _ mention: Mention, _ unit: Int, _ document: BilingualDocument, count: (source: Int, target: Int)?
  ) -> Finding? {
    guard let site = Site(mention, in: document.source) else { return nil }
    let equivalents = replacements(for: site, in: document)
    let words = document.source.words(site.range)
    var finding = site.finding(
      Self.self, Proposal(range: site.range, replacements: equivalents, advice: nil),
      message: count.map { message(words, $0.source, $0.target) } ?? message(words, equivalents.first?.text))
    finding.advice = nil
    if count != nil { finding.severity = .information }
    if mention.occurrence.split != nil || site.term.partOfSpeech.map({ $0 != .noun }) ?? false {
      finding.severity = .hint
    }
    return document.placed(finding, inUnit: unit)
  }

  /// The equivalents in the number of the term.
  private static func replacements(for site: Site, in document: BilingualDocument) -> [Finding.Replacement] {
    let target = document.target
    return target.equivalents(of: site.term.entry).prefix(4).map { member in
      let form = TermReplacement.form(of: member.term, among: member.forms, site.form.grammaticalNumber, at: site)
      return Finding.Replacement(target.withApostrophes(form?.text ?? member.term.text), isFix: false)
    }
  }

  private static func message(_ words: String, _ equivalent: String?) -> LocalizedText {
    LocalizedText(
      "no equivalent of “\(words)” in the target" + (equivalent.map { ": write “\($0)”" } ?? ""),
      fr: "pas d’équivalent de «\u{A0}\(words)\u{A0}» dans la cible"
        + (equivalent.map { "\u{A0}: écrire «\u{A0}\($0)\u{A0}»" } ?? ""))
  }

  private static func message(_ words: String, _ source: Int, _ target: Int) -> LocalizedText {
    LocalizedText(
      "“\(words)”: \(source) times in the source, and its equivalents \(target == 1 ? "once" : "\(target) times") in the target",
      fr: "«\u{A0}\(words)\u{A0}»\u{A0}: \(source) fois dans la source, et ses équivalents \(target) fois dans la cible"
    )
  }
}
