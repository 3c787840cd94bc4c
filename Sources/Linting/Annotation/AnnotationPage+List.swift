import Languages
import Localization
import Terminology

extension AnnotationPage {
  /// What the glossary says of the terms, each concept and each term once, in the order of the text; empty for none.
  var list: String {
    guard !draft.annotations.isEmpty else { return "" }
    var order: [Int] = []
    var concepts: [Int: [Annotation]] = [:]
    for annotation in draft.annotations {
      if concepts[annotation.entry] == nil { order.append(annotation.entry) }
      concepts[annotation.entry, default: []].append(annotation)
    }
    let title = LocalizedText("Terms of the glossary", fr: "Termes du glossaire")[uiLanguage]
    return """
      <section aria-labelledby="terms">
      <h2 id="terms">\(title)</h2>
      <ol>
      \(order.map { concept($0, concepts[$0] ?? []) }.joined())</ol>
      </section>

      """
  }

  private func concept(_ entry: Int, _ annotations: [Annotation]) -> String {
    guard let first = annotations.first else { return "" }
    let name = first.preferred ?? first.term
    let language = attributes(draft.language.code)
    var text = "<li id=\"concept-\(entry)\">\n<h3\(language)>\(escaped(name))</h3>\n"
    if let meaning = facts.meaning(ofEntry: entry) {
      let language = attributes(meaning.language?.rawValue)
      text += "<p id=\"concept-\(entry)-definition\"\(language)>\(escaped(meaning.text))</p>\n"
    }
    var counts: [Int: Int] = [:]
    for annotation in annotations { counts[annotation.termNumber, default: 0] += 1 }
    var told: Set<Int> = []
    let terms = annotations.filter { told.insert($0.termNumber).inserted }.map { term($0, counts[$0.termNumber] ?? 1) }
    return text + "<ul>\n\(terms.joined())</ul>\n</li>\n"
  }

  private func term(_ annotation: Annotation, _ count: Int) -> String {
    let mark = StatusMark(annotation.status)
    let language = attributes(draft.language.code)
    let times = count == 1 ? "" : LocalizedText(" (\(count) times)", fr: " (\(count)\u{A0}fois)")[uiLanguage]
    let status = escaped(facts.status(of: annotation)[uiLanguage])
    var text = "<li class=\"\(mark.name)\"><mark\(language)>\(escaped(annotation.term))</mark>\(sign(mark))\(times)"
    text += " <span id=\"term-\(annotation.termNumber)\">\(status)"
    if let reason = facts.reason(for: annotation) { text += ". \(escaped(reason[uiLanguage]))" }
    return text + "</span></li>\n"
  }
}
