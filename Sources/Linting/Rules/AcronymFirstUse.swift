import Languages
import Localization
import TermMatching
import Terminology

/// Finds acronyms that a document uses without having said what they stand for.
enum AcronymFirstUse: Rule {
  static let id = "acronym-first-use"
  static let severity = Severity.information
  static let summary = LocalizedText(
    "An acronym whose full form the document has not given.",
    fr: "Un sigle dont le document n’a pas donné la forme développée.")
  static let explanation = LocalizedText(
    """
    At its first use an acronym follows its full form: “unaccompanied child (UAM)”. It is reported once, at its first use,
    where neither the full form nor another name of the concept stands before it or beside it. An acronym alone in
    parentheses counts as explained by what precedes it, one before a parenthesis by what that holds.

    UN and EU need no full form: they are read as words. A text of fewer than \(leastWords) words, such as a heading, a cell
    of a table or a message, is taken for a part of something that explains it.
    """,
    fr: """
      À sa première occurrence, un sigle suit sa forme développée\u{A0}: «\u{A0}mineur non accompagné (MNA)\u{A0}». Il est
      signalé une fois, à sa première place, si ni la forme développée ni un autre nom du concept ne le précède ou ne
      l’accompagne. Un sigle seul entre parenthèses passe pour expliqué par ce qui précède, un sigle suivi d’une parenthèse
      par ce qu’elle contient.

      ONU et UE se passent de forme développée\u{A0}: on les lit comme des mots. Un texte de moins de \(leastWords) mots,
      tel qu’un titre, une case de tableau ou un message, est tenu pour une partie d’un tout qui l’explique.
      """)
  static let examples = [
    RuleExample(
      "fr",
      """
      Le rapport porte sur les personnes qui ont fui les combats sans passer de frontière. Les [[PDI]] vivent dans des
      camps ou chez des proches. Le gouvernement a promis de les aider à rentrer chez elles, mais beaucoup de maisons sont
      détruites et les routes restent peu sûres. Les PDI attendent donc encore.
      """),
    RuleExample(
      "en",
      """
      The report is about people who fled the fighting without crossing a border. [[IDPs]] live in camps or with relatives.
      The government has promised to help them to go home, but many houses are destroyed and the roads are still unsafe. So
      they wait, and the IDPs who have found work do not want to leave at all.
      """),
    RuleExample(
      "fr",
      """
      L'Organisation internationale pour les migrations (OIM) publie ce rapport sur les personnes qui ont fui les combats
      sans passer de frontière. Les PDI (personnes déplacées internes) vivent dans des camps ou chez des proches. L'OIM les
      aide à rentrer chez elles, mais beaucoup de maisons sont détruites et les routes restent peu sûres.
      """),
    RuleExample("fr", "L'OIM et le HCR aident les PDI."),
  ]

  /// How many words a text has that is to explain its acronyms.
  private static let leastWords = 50
  /// Acronyms that are read as words.
  private static let known: Set<String> = ["ONU", "UE", "UN", "EU"]
  /// Words that bring in an acronym for what stands before them.
  private static let announcing: Set<String> = [
    "ci-après", "après", "dit", "dite", "abrégé", "sigle", "hereinafter", "acronym", "called",
  ]

  static func findings(in document: Document) -> [Finding] {
    guard isLongEnough(document) else { return [] }
    var findings: [Finding] = []
    var explained: Set<Int> = []
    var terms: Set<Int> = []
    for (place, mention) in document.mentions.enumerated() where findings.count < document.limit {
      let term = document.index.term(mention.term)
      guard term.isAcronym else {
        explained.insert(mention.entry)
        terms.insert(mention.term)
        continue
      }
      guard !explained.contains(mention.entry), term.mayBeWritten,
        term.text.count(where: \.isUppercase) > 1, !known.contains(term.text), document.skip(mention) == nil,
        let site = Site(mention, in: document), !isInCapitals(site),
        let full = FullForm.term(for: term, in: document.index)
      else { continue }
      explained.insert(mention.entry)
      let others = document.mentions[(place + 1)...]
      if isExplained(site, by: others) || isNamed(full, inside: terms, document.index) { continue }
      findings.append(finding(at: site, full))
    }
    return findings
  }

  /// Whether the words round the acronym are in capitals, too, as in a title; short ones may be acronyms themselves.
  private static func isInCapitals(_ site: Site) -> Bool {
    let words = (site.before.prefix(3) + site.after.prefix(3)).filter { $0.range.count > 6 }
    return !words.isEmpty && words.allSatisfy { $0.capitals == .all }
  }

  private static func isLongEnough(_ document: Document) -> Bool {
    var scanner = TokenScanner(document.text, language: document.language)
    var count = 0
    while count < leastWords, scanner.next() != nil { count += 1 }
    return count == leastWords
  }

  /// Whether the full form stands beside the acronym, or something that takes its place.
  private static func isExplained(_ site: Site, by others: ArraySlice<Mention>) -> Bool {
    if site.before.contains(where: { announcing.contains($0.folded) }) { return true }
    let text = site.document.text
    let before = String(decoding: text[max(0, site.range.lowerBound - 8)..<site.range.lowerBound], as: UTF8.self)
    let end = min(text.count, site.range.upperBound + 8)
    let after = String(decoding: text[site.range.upperBound..<end], as: UTF8.self)
    let marks: Set<Character> = ["\"", "«", "“", "»", "”", "*"]
    let last = before.last { !$0.isWhitespace && !marks.contains($0) }
    let next = after.first { !$0.isWhitespace && !marks.contains($0) }
    if last == "(", next == ")", !site.before.isEmpty { return true }
    if next == "(" { return true }
    // In the same sentence, or in the next cell of a list of acronyms.
    let reach = max(site.after.last?.range.upperBound ?? 0, site.range.upperBound + 12)
    return others.prefix { $0.occurrence.range.lowerBound < reach }.contains {
      $0.entry == site.mention.entry && $0.term != site.mention.term
    }
  }

  /// Whether a full form stands inside a longer term that the document has: the name of a treaty in that of its protocol.
  private static func isNamed(_ full: IndexedTerm, inside terms: Set<Int>, _ index: TermIndex) -> Bool {
    let words = full.text.lowercased()
    return terms.contains { number in
      let text = index.term(number).text.lowercased()
      return text.utf8.count > words.utf8.count && text.contains(words)
    }
  }

  private static func finding(at site: Site, _ full: IndexedTerm) -> Finding {
    var proposal = TermReplacement.proposal(by: [site.document.forms.member(full.number)], at: site)
    proposal.replacements = proposal.replacements.map {
      Finding.Replacement("\($0.text) (\(site.words))", isFix: false)
    }
    let message = LocalizedText(
      "“\(site.words)” without its full form: at the first use write “\(full.text) (\(site.term.text))”",
      fr: """
        «\u{A0}\(site.words)\u{A0}» sans sa forme développée\u{A0}: à la première occurrence, écrire \
        «\u{A0}\(full.text) (\(site.term.text))\u{A0}»
        """)
    var finding = site.finding(Self.self, proposal, message: message)
    finding.reason = nil
    return finding
  }
}
