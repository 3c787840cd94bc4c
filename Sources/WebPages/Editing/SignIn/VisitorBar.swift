import Localization

/// Who is signed in, what waits for them, and the way out; nothing where nobody is signed in.
struct VisitorBar {
  private let context: PageContext
  private let part: PageFrame.Part?

  init(_ context: PageContext, part: PageFrame.Part?) {
    self.context = context
    self.part = part
  }

  var markup: Markup {
    guard let visitor = context.visitor else { return .none }
    let count = visitor.openProposals
    let number: Markup =
      count == 0
      ? .none
      : " <span class=\"count\"><span class=\"unseen\">\(context.words("open:", fr: "ouvertes\u{A0}:")) </span>\(context.language.figure(count))</span>"
    return """
      <div class="visitor">
      <div class="bar">
      <p class="who"><span class="unseen">\(context.words("Signed in:", fr: "En ligne\u{A0}:")) </span><strong>\(visitor.name)</strong> \
      <span class="role">\(visitor.role.label[context.language])</span></p>
      <nav class="parts" aria-label="\(context.words("Editing", fr: "Rédaction"))">
      <ul>
      \(item(.proposals, ["proposals"], "\(context.words("Proposals", fr: "Propositions"))\(number)"))\
      \(item(.newConcept, ["concepts", "new"], "\(context.words("New concept", fr: "Nouvelle notion"))"))</ul>
      </nav>
      <form class="sign-out" action="\(context.link("sign-out"))" method="post">
      <button type="submit">\(context.words("Sign out", fr: "Se déconnecter"))</button>
      </form>
      </div>
      </div>

      """
  }

  private func item(_ part: PageFrame.Part, _ path: [String], _ label: Markup) -> Markup {
    let current = part == self.part ? "page" : nil
    return "<li><a href=\"\(context.link(PageAddress(path)))\"\("aria-current", attribute: current)>\(label)</a></li>\n"
  }
}
