import Localization
public import TermMatching
import Terminology

/// The page of what was done to the concepts, the latest first.
public struct ChangesPage: Sendable {
  /// The most changes on one page.
  public static let length = 50

  private let changes: [ShownChange]
  private let total: Int
  private let number: Int
  private let index: TermIndex
  private let context: PageContext

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - changes: those of this page, the latest first.
  ///   - total: how many there are in all.
  ///   - number: the number of the page, from 1.
  public init(_ changes: [ShownChange], total: Int, page number: Int, in index: TermIndex, _ context: PageContext) {
    self.changes = changes
    self.total = total
    self.number = number
    self.index = index
    self.context = context
  }

  private static let feed = "/v1/changes?format=atom"

  /// The page, with a line end.
  public var text: String {
    let title = context.words("Recent changes", fr: "Modifications récentes")
    let head: Markup = """
      <link rel="alternate" type="application/atom+xml" title="\(title)" href="\(Self.feed)"/>

      """
    let count = context.count(total, ("change", "changes"), fr: ("modification", "modifications"))
    let content: Markup = """
      <h1>\(title)</h1>
      <p class="summary">\(count) <span aria-hidden="true">·</span> \
      <a href="\(Self.feed)">\(context.words("as a feed (Atom)", fr: "comme fil (Atom)"))</a></p>
      \(changes.isEmpty ? "<p>\(context.words("Nothing yet.", fr: "Rien pour l’instant."))</p>\n" : days)\
      \(PageLinks(number, count: total, length: Self.length, context).markup)
      """
    return PageFrame(context, part: .changes, head: head).page(title, content)
  }

  /// The changes, those of a day under its date.
  private var days: Markup {
    var days: [(day: DateWords, items: [Markup])] = []
    for change in changes {
      let day = DateWords(String(change.date.prefix(10)))
      if days.last?.day == day {
        days[days.count - 1].items.append(item(change))
      } else {
        days.append((day, [item(change)]))
      }
    }
    return days.map { day, items -> Markup in
      """
      <section class="day">
      <h2>\(day.markup(context.language))</h2>
      <ul class="changes">
      \(items)</ul>
      </section>

      """
    }.joined(.none)
  }

  private func item(_ change: ShownChange) -> Markup {
    let person: Markup = change.author.map { " <span class=\"by\">\($0)</span>" } ?? .none
    let term: Markup = change.term.map { " <span class=\"term\">\($0)</span>" } ?? .none
    let note: Markup = change.note.map { "\n\(ChangeNote($0, context).markup)" } ?? .none
    return """
      <li><p><span class="term">\(ConceptNames(index, context).link(change.concept))</span> \
      <span class="what">\(TransactionName(change.type).text[context.language])\(term)</span>\(person)</p>\(note)</li>

      """
  }
}
