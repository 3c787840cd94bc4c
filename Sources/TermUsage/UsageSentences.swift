import Localization

/// Sentences that the text and the page share.
enum UsageSentences {
  /// How much there is, in one sentence.
  static func summary(_ report: UsageReport, _ language: UILanguage) -> String {
    let documents = report.documents.count
    let terms = report.counts.total
    let concepts = Set(report.concepts.map(\.id)).count
    let rate = language.figure(report.perThousandWords(terms))
    let (words, number) = (language.figure(report.words), language.figure(terms))
    return LocalizedText(
      "\(documents) \(documents == 1 ? "document" : "documents"), \(words) words, \(number) terms of "
        + "\(concepts) \(concepts == 1 ? "concept" : "concepts"): \(rate) per 1,000 words",
      fr: "\(documents) \(documents < 2 ? "document" : "documents"), \(words) mots, \(number) termes de "
        + "\(concepts) \(concepts < 2 ? "notion" : "notions")\u{A0}: \(rate) pour 1\u{202F}000 mots")[language]
  }
}
