import Languages
import Localization
import Terminology

extension ConceptPage {
  /// A step in the history, with the term that it changed; nil for the concept as a whole.
  private struct Step {
    let transaction: Transaction
    let subject: String?
    /// What was done in words, where it is told.
    let note: String?

    private init?(_ item: AuxInfo, _ subject: String?) {
      guard let transaction = [item].transactions.first else { return nil }
      self.transaction = transaction
      self.subject = subject
      note = item.group?.first { $0.meta == .note }?.content.text
    }

    static func all(_ infos: [AuxInfo], _ subject: String?) -> [Step] {
      infos.compactMap { Step($0, subject) }
    }
  }

  /// What was done, when and by whom; the latest first. Empty where the file tells nothing.
  var history: Markup {
    var steps = Step.all(entry.infos, nil)
    for section in entry.languages {
      let name = Language(section.language).title[context.language]
      steps += Step.all(section.infos, name)
      for term in section.terms { steps += Step.all(term.infos, term.text) }
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
    let date: Markup = step.transaction.date.map { "\(DateWords($0).markup(context.language)) " } ?? .none
    let subject: Markup = step.subject.map { " <span class=\"term\">\($0)</span>" } ?? .none
    let person: Markup = step.transaction.responsibility.map { " <span class=\"by\">\($0)</span>" } ?? .none
    let note: Markup = step.note.map { "\n\(ChangeNote($0, context).markup)" } ?? .none
    return
      "<li>\(date)\(TransactionName(step.transaction.type).text[context.language])\(subject)\(person)\(note)</li>\n"
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
