import Languages
public import Localization
import Linting
import Terminology

/// A report on the use of terms for people, as text.
public struct UsageText: Sendable {
  /// The lines, each with its end.
  public private(set) var text = ""
  private let report: UsageReport
  private let language: UILanguage

  /// Creates the text of a report.
  public init(_ report: UsageReport, _ language: UILanguage) {
    self.report = report
    self.language = language
    text += UsageSentences.summary(report, language) + "\n"
    addStatuses()
    addDocuments()
    addAvoided()
    addCompeting()
  }

  private mutating func addStatuses() {
    let total = report.counts.total
    for status in StatusCounts.order where report.counts[status] > 0 {
      let count = report.counts[status]
      let label = StatusMark(status).label[language]
      text += "  \(label)  \(language.figure(count)) (\(language.percentage(count, of: total)))\n"
    }
  }

  private mutating func addDocuments() {
    guard !report.documents.isEmpty else { return }
    text += "\n" + LocalizedText("Documents", fr: "Documents")[language] + "\n"
    for document in report.documents {
      let terms = language.figure(document.counts.total)
      let rate = language.figure(document.perThousandWords(document.counts.total))
      let words = language.figure(document.words)
      let avoided = language.figure(document.counts.avoided)
      text +=
        LocalizedText(
          "  \(document.path): \(words) words, \(terms) terms (\(rate) per 1,000 words), \(avoided) to avoid\n",
          fr:
            "  \(document.path)\u{A0}: \(words) mots, \(terms) termes (\(rate) pour 1\u{202F}000 mots), \(avoided) à éviter\n"
        )[language]
    }
  }

  private mutating func addAvoided() {
    guard !report.avoided.isEmpty else { return }
    text += "\n" + LocalizedText("Terms to avoid", fr: "Termes à éviter")[language] + "\n"
    for (concept, variant) in report.avoided {
      text += "  \(language.figure(variant.count)) × \(variant.term)"
      if let preferred = concept.preferred { text += " → \(preferred)" }
      text += "\n      \(places(variant))\n"
    }
  }

  private mutating func addCompeting() {
    guard !report.competing.isEmpty else { return }
    text += "\n" + LocalizedText("Concepts with several names", fr: "Notions à plusieurs noms")[language] + "\n"
    for concept in report.competing {
      let names = concept.variants.map { "\($0.term) \(StatusMark($0.status).sign) \(language.figure($0.count))" }
      text += "  \(concept.id) (\(concept.language.code)): \(names.joined(separator: ", "))\n"
    }
  }

  private func places(_ variant: ConceptUsage.Variant) -> String {
    variant.documents.map { "\(report.documents[$0.document].path) \(language.figure($0.count))" }
      .joined(separator: ", ")
  }
}
