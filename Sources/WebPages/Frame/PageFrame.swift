import Localization

/// What stands round every page: head, skip link, navigation, search box, language switch, footer.
struct PageFrame {
  /// The part of the site to which a page belongs.
  enum Part {
    case home, search, browse, draft, audit, changes, proposals, newConcept
  }

  private let context: PageContext
  private let part: Part?
  private let query: String
  private let head: Markup

  /// - Parameters:
  ///   - part: what is marked in the navigation, or nil for none.
  ///   - query: what stands in the search box.
  ///   - head: what else stands in the head.
  init(_ context: PageContext, part: Part?, query: String = "", head: Markup = .none) {
    self.head = head
    self.context = context
    self.part = part
    self.query = query
  }

  /// A whole page, with a line end.
  ///
  /// - Parameters:
  ///   - title: the title of the window, without the name of the product.
  ///   - content: what stands in `main`.
  func page(_ title: String, _ content: Markup) -> String {
    let window = part == .home ? title : "\(title) – Motjuste"
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(context.language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>\(window)</title>
      <link rel="stylesheet" href="\(PageAsset.style.address)"/>
      <link rel="icon" type="image/svg+xml" href="\(PageAsset.icon.address)"/>
      <script src="\(PageAsset.script.address)"></script>
      \(head)\
      </head>
      <body>
      <a class="skip" href="#main">\(context.words("Skip to the content", fr: "Aller au contenu"))</a>
      \(header)
      <main id="main" tabindex="-1">
      \(content)</main>
      \(footer)
      <p id="live" class="unseen" role="status"></p>
      </body>
      </html>

      """
    return page.text
  }

  private var header: Markup {
    """
    <header class="site">
    <div class="bar">
    <a class="brand" href="\(context.link())"><span class="sign" aria-hidden="true">¶</span>Motjuste</a>
    <nav class="parts" aria-label="\(context.words("Parts of the site", fr: "Parties du site"))">
    <ul>
    \(item(.browse, ["browse"], context.words("Browse", fr: "Parcourir")))\
    \(item(.draft, ["draft"], context.words("Check a draft", fr: "Vérifier un texte")))\
    \(item(.audit, ["audit"], context.words("Audit", fr: "Audit")))\
    \(item(.changes, ["changes"], context.words("Changes", fr: "Journal")))</ul>
    </nav>
    \(SignInLink(context).markup)\(languages)
    </div>
    \(VisitorBar(context, part: part).markup)\
    \(part == .home ? .none : SearchBox(context, query: query, isLarge: false).markup)</header>
    """
  }

  private func item(_ part: Part, _ path: [String], _ label: String) -> Markup {
    let current = part == self.part ? "page" : nil
    return "<li><a href=\"\(context.link(PageAddress(path)))\"\("aria-current", attribute: current)>\(label)</a></li>\n"
  }

  private var languages: Markup {
    let items = [UILanguage.english, .french].map { language -> Markup in
      let name = language == .english ? "English" : "Français"
      let code = language.rawValue
      let current = language == context.language ? "true" : nil
      return """
        <li><a href="\(context.link(in: language))" lang="\(code)" hreflang="\(code)"\
        \("aria-current", attribute: current)><abbr title="\(name)">\(code.uppercased())</abbr></a></li>

        """
    }
    return """
      <nav class="languages" aria-label="\(context.words("Language of the pages", fr: "Langue des pages"))">
      <ul>
      \(items)</ul>
      </nav>
      """
  }

  private var footer: Markup {
    let keys: Markup =
      context.language == .french
      ? "Au clavier\u{A0}: <kbd>/</kbd> cherche, <kbd>↑</kbd> <kbd>↓</kbd> choisissent, <kbd>Échap</kbd> ferme."
      : "Keyboard: <kbd>/</kbd> searches, <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Esc</kbd> closes."
    return """
      <footer class="site">
      <p>\(context.words("Motjuste – the right word, in both languages.", fr: "Motjuste – le mot juste, dans les deux langues."))</p>
      <p class="scripted keys">\(keys)</p>
      <p><a href="/v1/health">\(context.words("State of the service (JSON)", fr: "État du service (JSON)"))</a></p>
      </footer>
      """
  }
}
