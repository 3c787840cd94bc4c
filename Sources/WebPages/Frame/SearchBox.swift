/// The field in which terms are searched, a form that works without a script; with one, it suggests terms (WAI-ARIA
/// Authoring Practices, combobox with a list box).
struct SearchBox {
  private let context: PageContext
  private let query: String
  private let isLarge: Bool

  init(_ context: PageContext, query: String, isLarge: Bool) {
    self.context = context
    self.query = query
    self.isLarge = isLarge
  }

  var markup: Markup {
    let label = context.words("Term, in French or English", fr: "Terme, en français ou en anglais")
    return """
      <form class="search\(isLarge ? " large" : "")" role="search" action="/search" method="get">
      <label for="q" class="\(isLarge ? "lead" : "unseen")">\(label)</label>
      <div class="field">
      <input id="q" name="q" type="search" value="\(query)" maxlength="300" autocomplete="off" autocapitalize="none"\
       spellcheck="false" enterkeyhint="search"\("placeholder", attribute: isLarge ? nil : context.words("Search a term", fr: "Chercher un terme"))/>
      \(context.languageField)
      <button type="submit">\(context.words("Search", fr: "Chercher"))</button>
      </div>
      <ul id="suggestions" class="suggestions" role="listbox" hidden="hidden"\
       aria-label="\(context.words("Suggestions", fr: "Suggestions"))"></ul>
      </form>

      """
  }
}
