import Localization
import TermMatching
import Terminology

/// Finds documents that call one concept by several names.
enum MixedVariants: Rule {
  static let id = "mixed-variants"
  static let severity = Severity.information
  static let summary = LocalizedText(
    "One concept under several names in one document.", fr: "Un même concept sous plusieurs noms dans un document.")
  static let explanation = LocalizedText(
    """
    Each of the names may be written, but a reader who meets two wonders whether two things are meant. Write one of them
    throughout: the preferred term where the document has it, else the one that it uses most. Each other name is reported
    once, at its first place, with how often both occur.

    Inflected forms, capitals and acronyms are no second name, nor is a name with more words or fewer (“trafficking” after
    “trafficking in persons”), or with the same words turned round (“victim identification”, “identification of victims”).
    A hyphen more or less (“asylum-seeker”, “asylum seeker”) is reported. Quotations, titles and names do not count; terms to
    avoid have their own rules.
    """,
    fr: """
      Chacun de ces noms est admis, mais le lecteur qui en rencontre deux se demande s’il s’agit de deux choses. En choisir
      un et s’y tenir\u{A0}: le terme privilégié si le document l’emploie, sinon le plus fréquent. Chaque autre nom est
      signalé une fois, à sa première place, avec le nombre des uns et des autres.

      Ne font pas un second nom\u{A0}: les formes fléchies, les majuscules, les sigles, un nom abrégé ou développé
      («\u{A0}traite\u{A0}» après «\u{A0}traite des personnes\u{A0}»), ni les mêmes mots autrement liés («\u{A0}victime de
      traite\u{A0}», «\u{A0}victime de la traite\u{A0}»). Un trait d’union de plus ou de moins est signalé. Les citations,
      les titres et les noms propres ne comptent pas\u{A0}; les termes à éviter ont leurs propres règles.
      """)
  static let examples = [
    RuleExample(
      "fr",
      "La traite des personnes augmente. La [[traite des êtres humains]] est un crime, la traite des personnes aussi."
    ),
    RuleExample("fr", "Les [[flux mixtes]] et les flux composites, puis d'autres flux mixtes."),
    RuleExample("en", "An asylum-seeker is heard. Another [[asylum seeker]] waits, as asylum-seekers do."),
    RuleExample("fr", "La traite des personnes augmente. La traite est un crime ; LA TRAITE DES PERSONNES se combat."),
    RuleExample("fr", "Une victime de la traite, des victimes de traite."),
    RuleExample("fr", "L'Organisation internationale pour les migrations et le HCR ; l'OIM aide le HCR."),
    RuleExample("fr", "La traite des personnes, que d'autres nomment « la traite des êtres humains au XXIe siècle »."),
    RuleExample("en", "Identification of victims comes first; victim identification takes time."),
  ]

  /// The places at which a document writes a name of a concept.
  private struct Variant {
    let term: IndexedTerm
    let name: VariantName
    let mentions: [Mention]
    /// How often the document writes the name, under all terms that are this name.
    var count: Int
  }

  static func findings(in document: Document) -> [Finding] { sites(in: document).map(\.finding) }

  /// The findings with their places, in the order of the concepts.
  static func sites(in document: Document) -> [(site: Site, finding: Finding)] {
    var entries: [Int: [Int: [Mention]]] = [:]
    for mention in document.mentions where mention.status == .preferred || mention.status == .admitted {
      entries[mention.entry, default: [:]][mention.term, default: []].append(mention)
    }
    var findings: [(site: Site, finding: Finding)] = []
    for (_, terms) in entries.filter({ $0.value.count > 1 }).sorted(by: { $0.key < $1.key }) {
      findings += self.findings(variants(terms, in: document), in: document)
      if findings.count >= document.limit { break }
    }
    return findings
  }

  /// Of more mentions than these the rest are taken for the author's own, without a look.
  private static let mostMentions = 64

  /// What the author calls a concept, in the order of the first mentions.
  private static func variants(_ terms: [Int: [Mention]], in document: Document) -> [Variant] {
    let candidates = terms.map { (term: document.index.term($0.key), mentions: $0.value) }.filter { mayBeName($0.term) }
    // Whose words a mention is takes time to tell: only where the names are different ones.
    let names = candidates.map { VariantName($0.term) }
    guard candidates.count > 1, names.contains(where: { name in names.contains { isOther($0, than: name) } }) else {
      return []
    }
    var variants: [Variant] = []
    for (name, (term, mentions)) in zip(names, candidates) {
      let all = mentions.filter { isOfOneConcept($0, document.index) }
      let own = all.prefix(mostMentions).filter { document.skip($0) == nil }
      guard !own.isEmpty else { continue }
      let count = own.count + max(all.count - mostMentions, 0)
      variants.append(Variant(term: term, name: name, mentions: own, count: count))
    }
    return variants.sorted { $0.mentions[0].occurrence.range.lowerBound < $1.mentions[0].occurrence.range.lowerBound }
  }

  private static func findings(
    _ variants: [Variant], in document: Document
  ) -> [(site: Site, finding: Finding)] {
    let most = variants.max { $0.count < $1.count }
    guard let main = variants.first(where: { $0.term.status == .preferred }) ?? most else { return [] }
    var reported: [VariantName] = []
    return variants.compactMap { variant in
      guard variant.term != main.term, isOther(variant.name, than: main.name),
        !reported.contains(where: { !isOther(variant.name, than: $0) })
      else { return nil }
      reported.append(variant.name)
      guard let site = Site(variant.mentions[0], in: document) else { return nil }
      return (site, finding(at: site, variant, main))
    }
  }

  private static func finding(at site: Site, _ variant: Variant, _ main: Variant) -> Finding {
    var proposal = TermReplacement.proposal(by: [site.document.forms.member(main.term.number)], at: site)
    // Which name to keep is for the author to say.
    proposal.replacements = proposal.replacements.map { Finding.Replacement($0.text, isFix: false) }
    let message = LocalizedText(
      "“\(variant.term.text)” (\(variant.count)×) beside “\(main.term.text)” (\(main.count)×): one concept, one name",
      fr: """
        «\u{A0}\(variant.term.text)\u{A0}» (\(variant.count)×) à côté de «\u{A0}\(main.term.text)\u{A0}» \
        (\(main.count)×)\u{A0}: un concept, un nom
        """)
    return site.finding(Self.self, proposal, message: message)
  }

  private static func isOther(_ name: VariantName, than main: VariantName) -> Bool {
    if name.words == main.words { return name.differsInHyphens(from: main) }
    return !name.isShortOrLong(of: main)
  }

  /// Whether a term is a name of its own: neither an acronym nor an ellipsis.
  private static func mayBeName(_ term: IndexedTerm) -> Bool {
    switch term.type {
    case .acronym?, .abbreviation?: false
    case .shortForm?: term.status == .preferred
    case .fullForm?, .variant?, .phrase?, nil: true
    }
  }

  /// Whether the words name this concept and no other, and stand together.
  private static func isOfOneConcept(_ mention: Mention, _ index: TermIndex) -> Bool {
    mention.occurrence.split == nil
      && mention.occurrence.forms.allSatisfy {
        index.entryNumber(ofTerm: index.termNumber(ofForm: $0)) == mention.entry
      }
  }
}
