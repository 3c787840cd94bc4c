import Drafts
import Languages

/// Tells words that are not the author's own: quotations, titles of works, passages in another language.
struct ForeignWords {
  /// Words before an emphasised passage that make it the title of a work.
  private static let titleWords: Set<String> = [
    "titre", "titré", "titrée", "intitulé", "intitulée", "intitulés", "intitulées", "ouvrage", "livre", "article",
    "film", "roman", "revue", "rapport", "étude", "brochure", "documentaire", "thèse", "essai", "publication", "manuel",
    "entitled", "titled", "title", "book", "paper", "report", "study", "novel", "journal", "thesis", "essay", "leaflet",
    "brochure", "handbook", "documentary", "called",
  ]
  /// Words that announce a title.
  private static let titling: Set<String> = [
    "intitulé", "intitulée", "intitulés", "intitulées", "titré", "titrée", "entitled", "titled",
  ]
  /// Words beside a term in quotation marks that do not make it a quotation: articles and the like.
  private static let determiners: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "ces", "ce", "cette", "the", "a", "an", "these",
    "this",
  ]

  private let text: UnsafeRawBufferPointer
  private let language: Language
  private let quotations: DisjointRanges
  /// From a mark without its partner to the end of the paragraph, or from its start.
  private let openQuotations: DisjointRanges
  private let titles: DisjointRanges
  private let skips: Bool
  private let languages: NestedRanges<Bool>

  init(_ draft: Draft, _ text: UnsafeRawBufferPointer, _ language: Language, _ policy: LintOptions.Quotations) {
    self.text = text
    self.language = language
    var quotations: [Range<Int>] = []
    var titles: [Range<Int>] = []
    var languages: [(range: Range<Int>, value: Bool)] = []
    for passage in draft.passages {
      switch passage.kind {
      case .quotation: quotations.append(passage.text)
      case .title: titles.append(passage.text)
      case .emphasis: if Self.isTitle(passage.text, text, language) { titles.append(passage.text) }
      case .language(let tag):
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        languages.append((passage.text, !primary.isEmpty && primary != language.code))
      }
    }
    skips = policy == .skip
    let marks =
      skips ? QuotationMarks.ranges(in: text, isEnglish: language == .english) : (closed: [], open: [])
    self.quotations = DisjointRanges(skips ? quotations + marks.closed : [])
    openQuotations = DisjointRanges(marks.open)
    self.titles = DisjointRanges(skips ? titles : [])
    self.languages = NestedRanges(languages)
  }

  /// What the words of a range are, or nil where they are the author's own.
  func kind(at range: Range<Int>) -> SkippedPlace.Kind? {
    if titles.holding(range) != nil || skips && isAnnouncedTitle(range) { return .title }
    if let quotation = quotations.holding(range), isQuotation(quotation, of: range) { return .quotation }
    // The innermost element that names a language decides; without one the words do.
    if languages.innermost(holding: range) == true { return .foreignPassage }
    return LanguageDetector.isForeign(at: range, of: text, in: language) ? .foreignPassage : nil
  }

  /// Whether words without marks are said to be a title: `intitulé Les migrants …`.
  private func isAnnouncedTitle(_ range: Range<Int>) -> Bool {
    let before = Neighbour.before(range.lowerBound, 6, in: text, language)
    guard let place = before.firstIndex(where: { Self.titling.contains($0.folded) }) else { return false }
    let first = place > 0 ? before[place - 1].capitals : capitals(of: range)
    return first != .none && !before[...place].contains { $0.gap == .punctuation || $0.gap == .quotes }
  }

  private func capitals(of range: Range<Int>) -> Token.Capitals {
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[range]), language: language)
    return scanner.next()?.capitals ?? .none
  }

  /// Whether words stand in quotation marks or in a quotation, or where a mark without its partner leaves that open.
  func isQuoted(_ range: Range<Int>) -> Bool {
    quotations.holding(range) != nil || openQuotations.holding(range) != nil
  }

  /// Whether more than the term stands in quotation marks: then somebody is quoted. A term alone is the author's word at a
  /// distance (`les « clandestins »`).
  private func isQuotation(_ quotation: Range<Int>, of range: Range<Int>) -> Bool {
    // Two articles, an elided word, a space or two: more is a sentence.
    guard quotation.count - range.count < 24 else { return true }
    var others: [String] = []
    for part in [quotation.lowerBound..<range.lowerBound, range.upperBound..<quotation.upperBound] {
      var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[part]), language: language)
      while scanner.next() != nil { others.append(String(decoding: scanner.folded, as: UTF8.self)) }
    }
    return others.contains { !Self.determiners.contains($0) }
  }

  /// Whether one of the three words before an emphasised passage says that it is a title.
  private static func isTitle(_ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ language: Language) -> Bool {
    Neighbour.before(range.lowerBound, 3, in: text, language).contains { titleWords.contains($0.folded) }
  }
}
