import Languages
import Localization
import Terminology

extension ConceptPage {
  /// A step in the history, with the term that it changed; nil for the concept as a whole.
  private struct Step {
    let transaction: Transaction
    let subject: String?
  }

  /// What was done, when and by whom; the latest first. Empty where the file tells nothing.
  var history: Markup {
    var steps = entry.infos.transactions.map { Step(transaction: $0, subject: nil) }
    for section in entry.languages {
      let name = Language(section.language).title[context.language]
      steps += section.infos.transactions.map { Step(transaction: $0, subject: name) }
      for term in section.terms { steps += term.infos.transactions.map { Step(transaction: $0, subject: term.text) } }
    }
    guard !steps.isEmpty else { return .none }
    let ordered = steps.enumerated().sorted {
      ($1.element.transaction.date ?? "", $0.offset) < ($0.element.transaction.date ?? "", $1.offset)
    }
    return """
      <section class="history" aria-labelledby="history">
      <h2 id="history">\(context.words("History", fr: "Historique"))</h2>
      <ol>
      \(ordered.map { item($0.element) })</ol>
      </section>

      """
  }

  private func item(_ step: Step) -> Markup {
    let date: Markup = step.transaction.date.map { "<time>\($0)</time> " } ?? .none
    let subject: Markup = step.subject.map { " <span class=\"term\">\($0)</span>" } ?? .none
    let person: Markup = step.transaction.responsibility.map { " <span class=\"by\">\($0)</span>" } ?? .none
    return "<li>\(date)\(Self.name(step.transaction.type)[context.language])\(subject)\(person)</li>\n"
  }

  /// The transactions of TBX-Basic in words (ISO 30042, data category `transactionType`).
  private static func name(_ type: String) -> LocalizedText {
    switch type {
    case "origination": LocalizedText("created", fr: "création")
    case "modification": LocalizedText("changed", fr: "modification")
    default: LocalizedText(untranslated: type)
    }
  }

  /// The permanent link and the other forms of the concept.
  var forms: Markup {
    let path = PageAddress(["concept", entry.id.rawValue])
    let address = (context.origin ?? "") + path.text
    return """
      <section class="forms" aria-labelledby="forms">
      <h2 id="forms">\(context.words("This concept", fr: "Cette notion"))</h2>
      <dl>
      <div><dt>\(context.words("Permanent link", fr: "Lien permanent"))</dt>
      <dd><a href="\(path.text)">\(address)</a> \(CopyButton(context, address).markup)</dd></div>
      <div><dt>\(context.words("Identifier", fr: "Identifiant"))</dt><dd><code>\(entry.id.rawValue)</code></dd></div>
      <div><dt>\(context.words("As data", fr: "En données"))</dt>
      <dd><a href="\(PageAddress(["v1", "concepts", entry.id.rawValue]).text)">JSON</a>, \
      <a href="\(PageAddress(["concept", entry.id.rawValue, "tbx"]).text)">TBX</a></dd></div>
      </dl>
      </section>

      """
  }
}
