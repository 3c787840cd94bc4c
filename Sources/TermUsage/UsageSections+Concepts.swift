import Languages
import Linting
import Localization
import Terminology

extension UsageSections {
  /// Every concept with its names, their forms and documents, and where they stand.
  var concepts: String {
    guard !report.concepts.isEmpty else {
      return section(
        "concepts", words("Concepts", fr: "Notions"),
        "<p>\(words("No term of the glossary is in these documents.", fr: "Aucun terme du glossaire dans ces documents."))</p>\n"
      )
    }
    return section("concepts", words("Concepts", fr: "Notions"), report.concepts.map(concept).joined())
  }

  private func concept(_ concept: ConceptUsage) -> String {
    let count = language.figure(concept.count)
    return """
      <details open="open" id="\(anchor(concept))">
      <summary><h3\(attributes(concept))>\(escaped(concept.name))</h3> <span class="dim">\(escaped(concept.id.rawValue)), \
      \(escaped(concept.language.code))\(colon)\(count)</span></summary>
      \(concept.variants.map { variant($0, concept) }.joined())</details>

      """
  }

  private func variant(_ variant: ConceptUsage.Variant, _ concept: ConceptUsage) -> String {
    let mark = StatusMark(variant.status)
    let forms = variant.forms.map {
      "<span\(attributes(concept))>\(escaped($0.text))</span> \(language.figure($0.count))"
    }
    let documents = variant.documents.map { use in
      "\(escaped(report.documents[use.document].path)) \(language.figure(use.count))"
    }
    let lines = variant.concordances.map { document, place in
      "<tr><td class=\"left\">\(escaped(place.left))</td><td class=\"key\"><mark class=\"\(mark.name)\">\(escaped(place.text))</mark></td><td class=\"right\">\(escaped(place.right))</td><td class=\"place\">\(escaped(report.documents[document].path)):\(place.line)</td></tr>\n"
    }
    return """
      <div class="variant">
      <p class="\(mark.name)"><strong\(attributes(concept))>\(escaped(variant.term))</strong> \
      <span class="sign" aria-hidden="true">\(mark.sign)</span> <span class="label">\(mark.label[language])</span> \
      \(language.figure(variant.count))</p>
      <p class="dim">\(forms.joined(separator: ", "))</p>
      <p class="dim">\(documents.joined(separator: ", "))</p>
      <div class="wide" tabindex="0"><table class="lines"\(attributes(concept))>
      <tbody>
      \(lines.joined())</tbody>
      </table></div>
      </div>

      """
  }
}
