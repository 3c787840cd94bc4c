import Languages
import Localization
public import TermMatching
public import Terminology

/// The page on which a concept is changed, or a new one is written.
public struct ConceptFormPage: Sendable {
  private let form: ConceptForm
  private let entry: ConceptEntry?
  private let answer: ConceptFormAnswer
  private let index: TermIndex
  private let fields: [String]
  private let context: PageContext

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - entry: the concept; nil for a new one.
  ///   - answer: what there is to tell of the form that was sent.
  public init(
    _ form: ConceptForm, of entry: ConceptEntry?, _ answer: ConceptFormAnswer = ConceptFormAnswer(),
    in index: TermIndex, _ register: TermRegister, _ context: PageContext
  ) {
    self.form = form
    self.entry = entry
    self.answer = answer
    self.index = index
    fields = register.fields.map(\.name)
    self.context = context
  }

  /// The page, with a line end. O(size of the form).
  public var text: String {
    let content: Markup = """
      <article class="editing">
      \(back)<h1>\(title)</h1>
      <p class="lead">\(context.visitor.map { $0.role.permission[context.language] } ?? "")</p>
      \(notice)\(faults)\(duplicates)<form id="concept-form" class="concept-form" action="\(action)" method="post" novalidate="novalidate">
      <input type="hidden" name="mark" value="\(form.mark)"/>
      \(entry == nil ? newTerms + subjectField + definitions : languages + newTerms)\(notes)\(buttons)</form>
      </article>

      """
    return PageFrame(context, part: entry == nil ? .newConcept : nil).page(title, content)
  }

  private var isEditor: Bool { context.visitor?.isEditor ?? false }

  private var title: String {
    guard let entry else { return context.words("New concept", fr: "Nouvelle notion") }
    let name = ConceptPage(entry, in: index, context).name
    return isEditor
      ? context.words("Edit: \(name)", fr: "Modifier\u{A0}: \(name)")
      : context.words("Propose a change: \(name)", fr: "Proposer une modification\u{A0}: \(name)")
  }

  private var action: String {
    entry.map { context.link("concept", $0.id.rawValue, "edit") } ?? context.link("concepts", "new")
  }

  private var back: Markup {
    guard let entry else { return .none }
    return """
      <p class="eyebrow"><a href="\(context.link("concept", entry.id.rawValue))">\
      \(context.words("Back to the concept", fr: "Retour à la notion"))</a></p>

      """
  }

  private var notice: Markup {
    answer.notice.map { "<p class=\"notice\" role=\"status\">\($0[context.language])</p>\n" } ?? .none
  }

  /// What is wrong, with links to the fields.
  private var faults: Markup {
    guard !answer.faults.isEmpty else { return .none }
    let items = answer.faults.sorted { $0.key < $1.key }.map { field, text -> Markup in
      "<li><a href=\"#\(field)\">\(text[context.language])</a></li>\n"
    }
    return """
      <div class="notice bad" role="alert" id="faults" tabindex="-1">
      <p>\(context.words("Nothing was kept yet:", fr: "Rien n’est encore enregistré\u{A0}:"))</p>
      <ul>
      \(items)</ul>
      </div>

      """
  }

  /// Concepts that may be the same, and a way to add the new one none the less.
  private var duplicates: Markup {
    guard !answer.duplicates.isEmpty else { return .none }
    let names = ConceptNames(index, context)
    let items = answer.duplicates.map { id -> Markup in
      "<li>\(names.link(id))</li>\n"
    }
    return """
      <div class="notice" role="alert">
      <p>\(context.words(
        "The glossary has a concept with one of these terms. If it is the same, change that one:",
        fr: "Le glossaire a une notion qui porte l’un de ces termes. Si c’est la même, modifier celle-là\u{A0}:"))</p>
      <ul class="tags">
      \(items)</ul>
      <p class="check-line"><label><input type="checkbox" name="force" form="concept-form"/> \
      <span>\(context.words("It is another one: add it all the same.", fr: "C’en est une autre\u{A0}: l’ajouter quand même."))</span></label></p>
      </div>

      """
  }

  /// The languages side by side, each with its definition and its terms.
  private var languages: Markup {
    let sections = form.definitions.enumerated().map { number, definition -> Markup in
      let terms = form.terms.enumerated().filter { $0.element.language == definition.language }
        .map { TermFieldset($0.element, "term-\($0.offset)", faults: answer.faults, context).markup(isOpen: isShort) }
      return section(definition, number, terms.joined(.none))
    }
    return "<div class=\"columns\">\n\(sections)</div>\n"
  }

  /// Whether all terms fit on a page that is read at a glance.
  private var isShort: Bool { form.terms.count <= 6 }

  private var definitions: Markup {
    "<div class=\"columns\">\n\(form.definitions.enumerated().map { section($0.element, $0.offset, .none) })</div>\n"
  }

  private func section(_ definition: DefinitionFields, _ number: Int, _ terms: Markup) -> Markup {
    let id = "edit-\(number)"
    return """
      <section class="column" aria-labelledby="\(id)">
      <h2 id="\(id)" class="eyebrow">\(Language(LanguageTag(rawValue: definition.language)).title[context.language])</h2>
      \(terms)\(DefinitionFieldset(definition, "definition-\(number)", faults: answer.faults, context).markup)</section>

      """
  }

  private var newTerms: Markup {
    let languages = form.definitions.map { LanguageTag(rawValue: $0.language) }
    let rows = form.newTerms.enumerated().map { number, term in
      TermFieldset(term, "new-\(number)", faults: answer.faults, context)
        .newMarkup(context.words("New term \(number + 1)", fr: "Nouveau terme \(number + 1)"), languages: languages)
    }
    let title =
      entry == nil ? context.words("Terms", fr: "Termes") : context.words("Add terms", fr: "Ajouter des termes")
    return """
      <section class="sheet" aria-labelledby="new-terms">
      <h2 id="new-terms">\(title)</h2>
      <p class="hint">\(context.words("Rows left empty are ignored.", fr: "Les lignes laissées vides ne comptent pas."))</p>
      \(rows)</section>

      """
  }

  private var subjectField: Markup {
    guard !fields.isEmpty else { return .none }
    let options = [(value: "", label: "–")] + fields.map { (value: $0, label: $0) }
    return """
      <section class="sheet">
      \(field("field", context.words("Subject field", fr: "Domaine")).choice(form.subjectField, among: options))</section>

      """
  }

  private var notes: Markup {
    """
    <section class="sheet" aria-labelledby="about">
    <h2 id="about">\(context.words("About the concept and the change", fr: "Sur la notion et la modification"))</h2>
    \(field("note", context.words("Note to add to the concept", fr: "Note à ajouter à la notion")).area(form.note))\
    \(field("comment", context.words("Your comment on this change", fr: "Votre commentaire sur cette modification"),
      hint: isEditor
        ? context.words("It stands in the history of the concept.", fr: "Il figure dans l’historique de la notion.")
        : context.words("It helps who decides.", fr: "Il aide qui tranche.")).area(form.comment, rows: 2))</section>

    """
  }

  private func field(_ id: String, _ label: String, hint: String? = nil) -> FormField {
    FormField(id, label, hint: hint, error: answer.faults[id]?[context.language])
  }

  private var buttons: Markup {
    let propose: Markup = """
      <button type="submit" name="do" value="propose" class="button\(isEditor ? "" : " main")">\
      \(context.words("Propose", fr: "Proposer"))</button>

      """
    let save: Markup =
      isEditor
      ? "<button type=\"submit\" name=\"do\" value=\"save\" class=\"button main\">\(context.words("Save", fr: "Enregistrer"))</button>\n"
      : .none
    return "<p class=\"actions\">\(save)\(propose)</p>\n"
  }
}
