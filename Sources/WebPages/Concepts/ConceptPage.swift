import Languages
import Localization
public import TermMatching
public import Terminology

/// The page of one concept: its languages side by side, what to write, what to avoid and why.
public struct ConceptPage: Sendable {
  let entry: ConceptEntry
  let index: TermIndex
  let context: PageContext

  /// Creates the page of an entry.
  ///
  /// - Parameter index: the index that it belongs to, where the concepts are found that the entry refers to.
  public init(_ entry: ConceptEntry, in index: TermIndex, _ context: PageContext) {
    self.entry = entry
    self.index = index
    self.context = context
  }

  /// The page, with a line end. O(size of the entry).
  public var text: String {
    let title = name
    let content: Markup = """
      <article class="concept">
      <header class="concept-head">
      \(breadcrumb)
      <h1 class="unseen">\(title)</h1>
      \(edit)</header>
      \(DoneNotice.markup(context))\
      <div class="columns">
      \(sections.map(column))</div>
      \(remarks)\(related)\(history)\(forms)</article>

      """
    return PageFrame(context, part: nil).page(title, content)
  }

  /// The language sections, English first, then French, then the others as the file has them.
  private var sections: [LangSec] {
    Self.ordered(entry.languages).filter { section in
      section.terms.contains { !$0.text.isEmpty } || !section.infos.isEmpty
    }
  }

  static func ordered(_ sections: [LangSec]) -> [LangSec] {
    let rank = { (section: LangSec) -> Int in
      switch Language(section.language) {
      case .english: 0
      case .french: 1
      case .other: 2
      }
    }
    return sections.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  /// The first terms of the languages, else the id.
  var name: String {
    let names = sections.compactMap { ConceptColumn.order($0).first?.text }
    var seen: Set<String> = []
    let shown = names.filter { seen.insert($0).inserted }
    return shown.isEmpty ? entry.id.rawValue : shown.joined(separator: " – ")
  }

  private var breadcrumb: Markup {
    let fields = entry.subjectFields.map { field -> Markup in
      "<a href=\"\(context.link("browse", query: [("field", field)]))\">\(SubjectFieldName.shown(field, context.language))</a>"
    }
    let label = context.words("Subject field", fr: "Domaine")
    return """
      <p class="eyebrow">\(context.words("Concept", fr: "Notion"))\
      \(fields.isEmpty ? .none : " <span aria-hidden=\"true\">·</span> <span class=\"unseen\">\(label)</span> \(fields.joined(", "))")</p>
      """
  }

  /// The way to the form of the concept, for who is signed in.
  private var edit: Markup {
    guard let visitor = context.visitor else { return .none }
    let label =
      visitor.isEditor
      ? context.words("Edit", fr: "Modifier") : context.words("Propose a change", fr: "Proposer une modification")
    return
      "<p class=\"edit\"><a class=\"button\" href=\"\(context.link("concept", entry.id.rawValue, "edit"))\">\(label)</a></p>\n"
  }

  private func column(_ section: LangSec) -> Markup {
    ConceptColumn(section, of: entry, names: names, context).markup
  }

  /// The names of other concepts.
  var names: ConceptNames { ConceptNames(index, context) }

  /// The notes on the concept: those in the language of the page, else all.
  private var remarks: Markup {
    let notes = entry.infos.notes
    let own = notes.filter { $0.language.map { $0.primary == context.language.rawValue } ?? true }
    let shown = (own.isEmpty ? notes : own).map { note -> Markup in
      "<p\("lang", attribute: note.language?.rawValue)>\(note.content.text)</p>\n"
    }
    guard !shown.isEmpty else { return .none }
    return """
      <section class="remarks" aria-labelledby="remarks">
      <h2 id="remarks">\(context.words("Good to know", fr: "À savoir"))</h2>
      \(shown)</section>

      """
  }

  private var related: Markup {
    let references = entry.infos.crossReferences
    guard !references.isEmpty else { return .none }
    let items = references.map { reference -> Markup in "<li>\(names.link(reference))</li>\n" }
    return """
      <section class="related" aria-labelledby="related">
      <h2 id="related">\(context.words("See also", fr: "Voir aussi"))</h2>
      <ul class="tags">
      \(items)</ul>
      </section>

      """
  }
}
