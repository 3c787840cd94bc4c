import Drafts
import Languages
import Localization
import TermMatching
import Terminology

/// Finds English terms in French drafts, and French ones in English drafts, where the language has its own.
enum ForeignTerm: Rule {
  static let id = "foreign-term"
  static let severity = Severity.information
  static let summary = LocalizedText(
    "An English term in a French draft, or a French one in an English draft, where the language has its own.",
    fr: "Un terme anglais dans un texte français, ou l’inverse, alors que la langue a le sien.")
  static let explanation = LocalizedText(
    """
    The glossary has a term for the concept in the language of the draft. Write that one, or mark the foreign word as such.

    Left alone are: words that both languages have, official names, words in italics or in quotation marks, words that open
    a parenthesis or stand beside “in French” or “en anglais”, and passages in the other language. An acronym is reported
    where the language of the draft has its own (IOM, OIM).
    """,
    fr: """
      Le glossaire a un terme pour ce concept dans la langue du texte. L’employer, ou marquer le mot étranger comme tel.

      Ne sont pas signalés\u{A0}: les mots communs aux deux langues, les noms officiels, les mots en italique ou entre
      guillemets, ceux qui ouvrent une parenthèse ou qu’accompagne «\u{A0}en anglais\u{A0}» ou «\u{A0}in French\u{A0}», et
      les passages dans l’autre langue. Un sigle est signalé si la langue du texte a le sien (OIM, IOM).
      """)
  static let examples = [
    RuleExample("fr", "Le [[smuggling of migrants]] progresse, et les [[stowaways]] sont nombreux."),
    RuleExample("fr", "L'[[IOM]] a publié son rapport ; l'OIM le cite."),
    RuleExample("en", "The [[OIM]] helps [[demandeurs d'asile]] and others."),
    RuleExample("fr", "La migration, le transit et l'exploitation sont des mots des deux langues."),
    RuleExample("fr", "Des *stowaways* sont à bord, un **[[stowaway]]** aussi.", format: .markdown),
    RuleExample("fr", "Les passagers clandestins (stowaways) ; en anglais, le stowaway ; le « stowaway »."),
    RuleExample("fr", "Il écrit : the stowaways were found in the ship and they have been sent back."),
    RuleExample("en", "A passenger (passager clandestin); in French, passager clandestin."),
  ]

  /// Words that say that a term is given in its language.
  private static let languageNames: Set<String> = [
    "anglais", "anglaise", "anglophones", "english", "français", "française", "francophones", "french",
  ]

  static func findings(in document: Document) -> [Finding] {
    guard let other = document.otherLanguage else { return [] }
    let emphasised = DisjointRanges(document.draft.passages.filter { $0.kind == .emphasis }.map(\.text))
    var findings: [Finding] = []
    var own = document.mentions[...]
    for mention in document.mentions(in: other) where mention.occurrence.split == nil {
      guard findings.count < document.limit else { break }
      let range = mention.occurrence.range
      own = own.drop { $0.occurrence.range.upperBound <= range.lowerBound }
      // A term of the draft's language inside a longer foreign one does not hide it.
      if own.prefix(while: { $0.occurrence.range.lowerBound < range.upperBound }).contains(where: { covers($0, range) })
      {
        continue
      }
      let term = document.index.term(mention.term)
      guard !term.isOrdinaryElsewhere, let rival = rival(of: term, in: document),
        emphasised.holding(range) == nil, let site = Site(mention, in: document),
        isAmongOwnWords(site, other), !isMarked(site),
        document.skip(mention) == nil
      else { continue }
      findings.append(finding(at: site, rival, other))
    }
    return findings
  }

  private static func covers(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let own = mention.occurrence.range
    return own == range || own.lowerBound < range.lowerBound || own.upperBound > range.upperBound
  }

  /// The term of the draft's language that takes the place of a foreign one: an acronym for an acronym, none for an
  /// official name.
  private static func rival(of term: IndexedTerm, in document: Document) -> IndexedTerm? {
    guard term.isAcronym || !term.text.contains(where: \.isUppercase) else { return nil }
    let terms = document.index.terms(ofEntry: term.entry).map { document.index.term($0) }.filter {
      $0.language == document.language && !$0.forms.isEmpty && $0.mayBeWritten && $0.isAcronym == term.isAcronym
    }
    let rival = terms.first { $0.status == .preferred } ?? terms.first
    return rival?.text == term.text ? nil : rival
  }

  /// Whether a small word of the draft's language stands close by and none of the other language: a reference to an
  /// English work is English, whatever the words further off are.
  private static func isAmongOwnWords(_ site: Site, _ other: Language) -> Bool {
    func nearest(_ words: [Neighbour]) -> ArraySlice<Neighbour> {
      words.prefix(3).prefix { $0.gap == .space || $0.gap == .nothing }
    }
    let words = nearest(site.before) + nearest(site.after)
    return words.contains { LanguageDetector.isSmallWord($0.folded, of: site.language) }
      && !words.contains { LanguageDetector.isSmallWord($0.folded, of: other) }
  }

  /// Whether the author shows that the word is foreign, or it is a name.
  private static func isMarked(_ site: Site) -> Bool {
    if site.before.contains(where: { languageNames.contains($0.folded) }) { return true }
    if site.after.prefix(3).contains(where: { languageNames.contains($0.folded) }) { return true }
    if follows(site, anyOf: ["(", "[", "«", "“", "\"", "‘"]) { return true }
    guard !site.term.isAcronym else { return false }
    let capitals = site.words.indices.filter { site.words[$0].isUppercase }
    return capitals.contains { $0 > site.words.startIndex } || !capitals.isEmpty && !site.before.isEmpty
  }

  /// Whether one of some marks stands before the term, with spaces between them or none.
  private static func follows(_ site: Site, anyOf marks: [Character]) -> Bool {
    let start = site.range.lowerBound
    let before = String(decoding: site.document.text[max(0, start - 12)..<start], as: UTF8.self)
    return before.last { !$0.isWhitespace }.map(marks.contains) ?? false
  }

  private static func finding(at site: Site, _ rival: IndexedTerm, _ other: Language) -> Finding {
    var proposal = TermReplacement.proposal(by: [site.document.forms.member(rival.number)], at: site)
    // A foreign word has no gender here that what stands round it would agree with.
    proposal.replacements = proposal.replacements.map { Finding.Replacement($0.text, isFix: false) }
    let words = site.document.words(site.range)
    let name =
      other == .english ? LocalizedText("an English", fr: "anglais") : LocalizedText("a French", fr: "français")
    let message = LocalizedText(
      "“\(words)” is \(name.english) term: write “\(rival.text)”",
      fr: "«\u{A0}\(words)\u{A0}» est un terme \(name.french)\u{A0}: écrire «\u{A0}\(rival.text)\u{A0}»")
    var finding = site.finding(Self.self, proposal, message: message)
    finding.reason = nil
    return finding
  }
}
