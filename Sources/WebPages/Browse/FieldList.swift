import Localization

/// The subject fields as links, each with the number of its concepts.
struct FieldList {
  private let fields: [TermRegister.Field]
  private let context: PageContext
  private let current: String?

  /// - Parameter current: the field whose page it stands on, or nil.
  init(_ fields: [TermRegister.Field], _ context: PageContext, current: String? = nil) {
    self.fields = fields
    self.context = context
    self.current = current
  }

  var markup: Markup {
    guard !fields.isEmpty else {
      return
        "<p>\(context.words("The glossary names no subject field.", fr: "Le glossaire ne nomme aucun domaine."))</p>\n"
    }
    // In French, the alphabet has them in another order.
    let named = fields.map { (field: $0, name: SubjectFieldName.shown($0.name, context.language)) }.sorted {
      $0.name < $1.name
    }
    let items = named.map { field, name -> Markup in
      let mark = field.name == current ? "page" : nil
      let count = context.count(field.entries.count, ("concept", "concepts"), fr: ("notion", "notions"))
      return """
        <li><a href="\(context.link("browse", query: [("field", field.name)]))"\("aria-current", attribute: mark)>\(name) \
        <span class="number" title="\(count)">\(context.language.figure(field.entries.count))</span></a></li>

        """
    }
    return "<ul class=\"tags fields\">\n\(items)</ul>\n"
  }
}
