import Localization
public import TermMatching

/// The first page: the search box, the ways in, and how much there is.
public struct HomePage: Sendable {
  private let index: TermIndex
  private let register: TermRegister
  private let limit: Int
  private let context: PageContext

  /// Creates the page of a glossary.
  ///
  /// - Parameter limit: the most bytes of a draft that may be sent.
  public init(_ index: TermIndex, _ register: TermRegister, limit: Int, _ context: PageContext) {
    self.limit = limit
    self.index = index
    self.register = register
    self.context = context
  }

  /// The page, with a line end. O(number of subject fields).
  public var text: String {
    let title = context.words("Motjuste – the right word", fr: "Motjuste – le mot juste")
    let content: Markup = """
      <div class="hero">
      <h1>\(context.words("The right word, in both languages", fr: "Le mot juste, dans les deux langues"))</h1>
      \(SearchBox(context, query: "", isLarge: true).markup)\
      <p class="summary">\(summary)</p>
      </div>
      <div class="ways">
      <section class="way" aria-labelledby="way-draft">
      <h2 id="way-draft">\(context.words("Check a draft", fr: "Vérifier un texte"))</h2>
      <p>\(context.words(
        "Paste a text or choose a file: the terms to avoid are shown in place, with what to write instead.",
        fr: "Coller un texte ou choisir un fichier\u{A0}: les termes à éviter apparaissent sur place, avec ce qu’il faut écrire."))</p>
      <form class="check" action="\(context.link("draft"))" method="post" enctype="multipart/form-data" data-limit="\(limit)">
      <p class="label"><label for="text">\(context.words("Text", fr: "Texte"))</label></p>
      <textarea id="text" name="text" rows="6" spellcheck="false" autocomplete="off" dir="auto"></textarea>
      <p class="actions"><button type="submit" class="button main">\(context.words("Check", fr: "Vérifier"))</button> \
      <a class="button" href="\(context.link("draft"))">\(context.words("Check a file", fr: "Vérifier un fichier"))</a></p>
      </form>
      </section>
      <section class="way" aria-labelledby="way-browse">
      <h2 id="way-browse">\(context.words("Browse by subject field", fr: "Parcourir par domaine"))</h2>
      \(FieldList(register.fields, context).markup)\
      <p><a href="\(context.link("browse"))">\(context.words("Subject fields and alphabet", fr: "Domaines et alphabet"))</a></p>
      </section>
      </div>

      """
    return PageFrame(context, part: .home).page(title, content)
  }

  private var summary: String {
    let concepts = context.count(index.entryCount, ("concept", "concepts"), fr: ("notion", "notions"))
    let terms = context.count(index.termCount, ("term", "terms"), fr: ("terme", "termes"))
    return context.words(
      "\(concepts), \(terms): what to write, what to avoid, and why.",
      fr: "\(concepts), \(terms)\u{A0}: quoi écrire, quoi éviter, et pourquoi.")
  }
}
