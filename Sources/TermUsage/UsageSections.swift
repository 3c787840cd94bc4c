import Languages
import Linting
import Localization
import Terminology
import XML

/// The parts of the page of a report.
struct UsageSections {
  let report: UsageReport
  let language: UILanguage

  init(_ report: UsageReport, _ language: UILanguage) {
    self.report = report
    self.language = language
  }

  /// How many terms of each status are used: a bar with its legend.
  var statuses: String {
    let counts = report.counts
    guard counts.total > 0 else { return "" }
    let items = StatusCounts.order.filter { counts[$0] > 0 }.map { status in
      let mark = StatusMark(status)
      let share = language.percentage(counts[status], of: counts.total)
      return
        "<li class=\"\(mark.name)\"><span class=\"sign\" aria-hidden=\"true\">\(mark.sign)</span> \(mark.label[language])\(colon)\(language.figure(counts[status])) (\(share))</li>\n"
    }
    return "\(bar(counts, of: counts.total))\n<ul class=\"legend\">\n\(items.joined())</ul>\n"
  }

  /// The names to avoid: what, how often, by which document, and what to write.
  var avoided: String {
    guard !report.avoided.isEmpty else { return "" }
    let rows = report.avoided.map { concept, variant in
      let documents = variant.documents.map { use in
        "\(escaped(report.documents[use.document].path))\u{A0}(\(language.figure(use.count)))"
      }
      let instead = concept.preferred.map { "<td\(attributes(concept))>\(escaped($0))</td>" } ?? "<td>–</td>"
      return
        "<tr><th scope=\"row\"\(attributes(concept))>\(link(concept, variant.term, StatusMark(variant.status)))</th>\(instead)<td class=\"number\">\(language.figure(variant.count))</td><td>\(documents.joined(separator: ", "))</td></tr>\n"
    }
    return section(
      "avoided", words("Terms to avoid", fr: "Termes à éviter"),
      table(
        [
          words("Term", fr: "Terme"), words("Write", fr: "Écrire"), words("Times", fr: "Fois"),
          words("Documents", fr: "Documents"),
        ], rows))
  }

  /// The documents with their figures and a bar each, which shows the trend from one to the next.
  var documents: String {
    let most = report.documents.map { $0.perThousandWords($0.counts.total) }.max() ?? 0
    let rows = report.documents.map { document in
      let rate = document.perThousandWords(document.counts.total)
      let width = most > 0 ? rate / most : 0
      return
        "<tr><th scope=\"row\">\(escaped(document.path))</th><td class=\"number\">\(language.figure(document.words))</td><td class=\"number\">\(language.figure(document.counts.total))</td><td class=\"number\">\(language.figure(rate))</td><td class=\"number\">\(language.figure(document.counts.avoided))</td><td class=\"number\">\(language.figure(document.perThousandWords(document.counts.avoided)))</td><td class=\"chart\">\(bar(document.counts, of: document.counts.total, width: width))</td></tr>\n"
    }
    let perThousand = words("per 1,000 words", fr: "pour 1\u{202F}000 mots")
    return section(
      "documents", words("Documents", fr: "Documents"),
      table(
        [
          words("Document", fr: "Document"), words("Words", fr: "Mots"), words("Terms", fr: "Termes"), perThousand,
          words("To avoid", fr: "À éviter"), perThousand, words("Terms by status", fr: "Termes par statut"),
        ], rows))
  }

  /// The concepts that go by several names.
  var competing: String {
    guard !report.competing.isEmpty else { return "" }
    let rows = report.competing.map { concept in
      let names = concept.variants.map { variant in
        let mark = StatusMark(variant.status)
        return
          "<li class=\"\(mark.name)\"><span\(attributes(concept))>\(escaped(variant.term))</span> <span class=\"sign\">\(mark.sign)</span> <span class=\"label\">\(mark.label[language])</span> \(language.figure(variant.count))</li>"
      }
      var counts = StatusCounts()
      for variant in concept.variants { counts.add(variant.count, variant.status) }
      return
        "<tr><th scope=\"row\"\(attributes(concept))>\(link(concept, concept.name, nil))</th><td><ul>\(names.joined())</ul></td><td class=\"chart\">\(bar(counts, of: concept.count))</td></tr>\n"
    }
    return section(
      "competing", words("Concepts with several names", fr: "Notions à plusieurs noms"),
      table(
        [
          words("Concept", fr: "Notion"), words("Names and how often", fr: "Noms et fréquence"),
          words("Share", fr: "Part"),
        ], rows))
  }

  private func table(_ head: [String], _ rows: [String]) -> String {
    let cells = head.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    return
      "<div class=\"wide\" tabindex=\"0\"><table>\n<thead><tr>\(cells)</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table></div>\n"
  }

  func section(_ id: String, _ title: String, _ content: String) -> String {
    "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(escaped(title))</h2>\n\(content)</section>\n"
  }

  /// A link to a concept further down.
  private func link(_ concept: ConceptUsage, _ name: String, _ mark: StatusMark?) -> String {
    let sign = mark.map { " <span class=\"sign \($0.name)\" aria-hidden=\"true\">\($0.sign)</span>" } ?? ""
    return "<a href=\"#\(anchor(concept))\">\(escaped(name))</a>\(sign)"
  }

  func anchor(_ concept: ConceptUsage) -> String {
    escaped("concept-\(concept.language.code)-\(concept.id.rawValue)")
  }

  func attributes(_ concept: ConceptUsage) -> String { " lang=\"\(escaped(concept.language.code))\"" }

  /// A bar with a part for each status, in SVG. Beside it the figures stand as text.
  func bar(_ counts: StatusCounts, of total: Int, width: Double = 1) -> String {
    guard total > 0 else { return "" }
    var x = 0.0
    var parts = ""
    for status in StatusCounts.order where counts[status] > 0 {
      let share = Double(counts[status]) * 100 * width / Double(total)
      parts +=
        "<rect class=\"\(StatusMark(status).name)\" x=\"\(decimal(x))\" y=\"0\" width=\"\(decimal(share))\" height=\"8\"/>"
      x += share
    }
    return
      "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">\(parts)</svg>"
  }

  private func decimal(_ number: Double) -> String { String((number * 100).rounded() / 100) }

  var colon: String { language == .french ? "\u{A0}: " : ": " }
  func words(_ english: String, fr french: String) -> String { LocalizedText(english, fr: french)[language] }
  func escaped(_ text: String) -> String { XMLWriter.escaped(text) }
}
