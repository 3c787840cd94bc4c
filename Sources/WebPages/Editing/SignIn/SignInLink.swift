/// The way to the page for signing in; nothing where somebody is signed in or nobody can.
struct SignInLink {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var markup: Markup {
    guard context.signIn == .possible || context.signIn == .expired else { return .none }
    // Whoever is on the page for signing in goes where they wanted to go before.
    let isHere = context.address.parts == ["sign-in"]
    let target = isHere ? nil : context.link(context.address)
    let address = context.link("sign-in", query: target.map { [("to", $0)] } ?? [])
    let current = isHere ? "page" : nil
    return """
      <nav class="sign-in" aria-label="\(context.words("Account", fr: "Compte"))"><a href="\(address)"\
      \("aria-current", attribute: current)>\(context.words("Sign in", fr: "Se connecter"))</a></nav>

      """
  }
}
