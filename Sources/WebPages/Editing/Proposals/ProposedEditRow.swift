import Languages
import Linting
import Localization
import Terminology

/// One edit of a proposal as a row: what is changed, then before → after.
struct ProposedEditRow {
  private let edit: ProposedEdit
  private let names: ConceptNames
  private let context: PageContext

  init(_ edit: ProposedEdit, _ names: ConceptNames, _ context: PageContext) {
    self.edit = edit
    self.names = names
    self.context = context
  }

  var markup: Markup {
    let subject: Markup =
      edit.subject.map { " <span class=\"term subject\"\("lang", attribute: edit.language?.rawValue)>\($0)</span>" }
      ?? .none
    let language: Markup =
      edit.language.map { " <span class=\"grammar\">\(Language($0).title[context.language])</span>" } ?? .none
    let remark: Markup = edit.remark.map { "<p class=\"hint\">\($0[context.language])</p>\n" } ?? .none
    return """
      <div><dt>\(edit.title[context.language])\(subject)\(language)</dt>
      <dd>\(difference)\(remark)</dd></div>

      """
  }

  private var difference: Markup {
    switch (edit.before, edit.after) {
    case (.text(let old, let language)?, .text(let new, _)?):
      return "<p class=\"compared\"\("lang", attribute: language?.rawValue)>\(WordDifference(old, new).markup)</p>"
    case (let old?, let new?):
      let arrow: Markup = """
        <span class="arrow"><span aria-hidden="true">→</span><span class="unseen">\
        \(context.words("becomes", fr: "devient"))</span></span>
        """
      return "<p>\(shown(old)) \(arrow) \(shown(new))</p>"
    case (let old?, nil): return "<p><del>\(shown(old))</del></p>"
    case (nil, let new?): return "<p><ins>\(shown(new))</ins></p>"
    case (nil, nil): return .none
    }
  }

  private func shown(_ value: ProposedEdit.Value) -> Markup {
    switch value {
    case .status(let status): return StatusMark(status).chip(context.language)
    case .word(let words): return "\(words[context.language])"
    case .text(let text, let language): return "<span\("lang", attribute: language?.rawValue)>\(text)</span>"
    case .term(let text, let language, let status):
      let chip: Markup = status.map { " \(StatusMark($0).chip(context.language))" } ?? .none
      return "<span class=\"term\" lang=\"\(language.rawValue)\">\(text)</span>\(chip)"
    case .concept(let id): return names.link(id)
    }
  }
}
