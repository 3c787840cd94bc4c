public import Localization

/// The page on which a visitor shows a token. The token itself never stands in a page.
public struct SignInPage: Sendable {
  private let target: String?
  private let error: LocalizedText?
  private let context: PageContext

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - target: the address to go to afterwards, or nil for the first page.
  ///   - error: why it did not work, as a sentence; nil before it was tried.
  public init(target: String?, error: LocalizedText? = nil, _ context: PageContext) {
    self.target = target
    self.error = error
    self.context = context
  }

  /// The page, with a line end.
  public var text: String {
    let title = context.words("Sign in", fr: "Se connecter")
    let content: Markup = """
      <div class="narrow">
      <h1>\(title)</h1>
      \(visitor)\(introduction)<form class="sheet" action="\(context.link("sign-in"))" method="post">
      \(target.map { "<input type=\"hidden\" name=\"to\" value=\"\($0)\"/>\n" } ?? .none)\
      \(FormField("token", context.words("Token", fr: "Jeton"), error: error?[context.language]).input(
        "", type: "password", attributes: " autocomplete=\"current-password\" autocapitalize=\"none\" spellcheck=\"false\" required=\"required\""))\
      <p class="actions"><button type="submit" class="button main">\(title)</button></p>
      </form>
      <p class="hint">\(context.words(
        "A cookie keeps you signed in on this device for a week, or until you sign out. It serves nothing else.",
        fr: "Un cookie vous garde en ligne sur cet appareil pendant une semaine, ou jusqu’à la déconnexion. Il ne sert à rien d’autre."))</p>
      </div>

      """
    return PageFrame(context, part: nil).page(title, content)
  }

  private var introduction: Markup {
    let text = context.words(
      "To propose or make changes, paste the token that you were given by whoever runs this service. Reading needs none.",
      fr:
        "Pour proposer ou faire des modifications, coller le jeton reçu de la personne qui gère ce service. Pour lire, il n’en faut pas."
    )
    return "<p class=\"lead\">\(text)</p>\n"
  }

  /// Who is signed in already.
  private var visitor: Markup {
    guard let visitor = context.visitor else { return .none }
    let text = context.words(
      "You are signed in as \(visitor.name). Another token takes its place.",
      fr: "Vous êtes en ligne\u{A0}: \(visitor.name). Un autre jeton prendra sa place.")
    return "<p class=\"notice\">\(text)</p>\n"
  }
}
