import Languages
import Linting
import Localization
import Terminology

/// The fields of one term in the form of a concept.
struct TermFieldset {
  private let term: TermFields
  private let name: String
  private let faults: [String: LocalizedText]
  private let context: PageContext
  private let choices: TermChoices

  /// - Parameter name: what the names of its fields begin with.
  init(_ term: TermFields, _ name: String, faults: [String: LocalizedText], _ context: PageContext) {
    self.term = term
    self.name = name
    self.faults = faults
    self.context = context
    choices = TermChoices(context.language)
  }

  /// A term that is there.
  ///
  /// - Parameter isOpen: whether its fields show from the start.
  func markup(isOpen: Bool) -> Markup {
    """
    <details class="term-fields"\("open", attribute: isOpen || hasFault || term.isTouched ? "open" : nil)>
    <summary><span class="term" lang="\(term.language)">\(term.text)</span> \(chip)</summary>
    <fieldset>
    <legend class="unseen">\(term.text)</legend>
    \(hidden("language", term.language))\(hidden("text", term.text))\(hidden("seen", (term.seen ?? []).joined(separator: ",")))\
    <div class="grid">
    \(status(choices.statuses(term.seen?[0])))\(grammar)</div>
    \(instead)\(removal)</fieldset>
    </details>

    """
  }

  private var hasFault: Bool { faults.keys.contains { $0.hasPrefix("\(name)-") } }

  /// The status that the visitor has seen.
  private var chip: Markup {
    StatusMark(AdministrativeStatus(rawValue: term.seen?[0] ?? "")).chip(context.language)
  }

  /// A row for a new term.
  ///
  /// - Parameter title: what it is called.
  func newMarkup(_ title: String, languages: [LanguageTag]) -> Markup {
    let options = languages.map { (value: $0.rawValue, label: Language($0).title[context.language]) }
    return """
      <fieldset class="term-fields new">
      <legend>\(title)</legend>
      <div class="grid">
      \(field("text", context.words("Term", fr: "Terme"), isWide: true).input(term.text))\
      \(field("language", context.words("Language", fr: "Langue")).choice(term.language, among: options))\
      \(status(choices.statusesOfNew))\(grammar)\
      \(field("note", context.words("Note on the term", fr: "Note sur le terme"), isWide: true).input(term.note))</div>
      </fieldset>

      """
  }

  private func status(_ options: [TermChoices.Choice]) -> Markup {
    field("status", context.words("Status", fr: "Statut")).choice(term.status, among: options)
  }

  private var grammar: Markup {
    let speech = field("speech", context.words("Part of speech", fr: "Catégorie"))
      .choice(term.partOfSpeech, among: choices.partsOfSpeech(term.seen?[1]))
    // English nouns have no gender.
    guard term.seen == nil || LanguageTag(rawValue: term.language).primary != "en" || !term.gender.isEmpty else {
      return speech + hidden("gender", "")
    }
    return speech
      + field("gender", context.words("Gender", fr: "Genre"))
      .choice(term.gender, among: choices.genders(term.seen?[2]))
  }

  /// What to write instead of a term that is to be avoided from now on; it shows only where that is chosen.
  private var instead: Markup {
    guard term.seen?[0] != AdministrativeStatus.deprecated.rawValue else { return .none }
    return """
      <div class="grid instead-fields">
      \(field("instead", context.words("Use instead", fr: "Employer plutôt"),
        hint: context.words(
          "A term of this concept in the same language; leave it empty where the others do.",
          fr: "Un terme de cette notion dans la même langue\u{A0}; laisser vide si les autres suffisent."), isWide: true
      ).input(term.instead, language: term.language))\
      \(field("note", context.words("Why", fr: "Pourquoi"), isWide: true).input(term.note))</div>

      """
  }

  private var removal: Markup {
    """
    <p class="check-line"><label><input type="checkbox" name="\(name)-remove"\
    \("checked", attribute: term.isRemoved ? "checked" : nil)/> \
    <span>\(context.words("Remove this term", fr: "Supprimer ce terme"))<span class="unseen">\(context.words(":", fr: "\u{A0}:")) \
    \(term.text)</span></span></label></p>

    """
  }

  private func field(_ part: String, _ label: String, hint: String? = nil, isWide: Bool = false) -> FormField {
    let id = "\(name)-\(part)"
    return FormField(id, label, hint: hint, error: faults[id]?[context.language], isWide: isWide)
  }

  private func hidden(_ part: String, _ value: String) -> Markup {
    "<input type=\"hidden\" name=\"\(name)-\(part)\" value=\"\(value)\"/>\n"
  }
}
