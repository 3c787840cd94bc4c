public import Localization

/// What a visitor sees where there is no page: what is wrong, and where to go on.
public struct ErrorPage: Sendable {
  private let status: Int
  private let detail: LocalizedText
  private let context: PageContext

  /// Creates the page of an error.
  ///
  /// - Parameters:
  ///   - status: the status code (RFC 9110, section 15).
  ///   - detail: what is wrong and what to do, as a sentence.
  public init(_ status: Int, _ detail: LocalizedText, _ context: PageContext) {
    self.status = status
    self.detail = detail
    self.context = context
  }

  /// The page, with a line end.
  public var text: String {
    let title = Self.title(status)[context.language]
    let isSignInOffered = status == 401 && context.visitor == nil && context.signIn != .impossible
    let way: Markup =
      isSignInOffered
      ? "<a class=\"button main\" href=\"\(context.link("sign-in"))\">\(context.words("Sign in", fr: "Se connecter"))</a> "
      : .none
    let content: Markup = """
      <p class="eyebrow">\(context.words("Error", fr: "Erreur")) \(status)</p>
      <h1>\(title)</h1>
      <p class="lead">\(detail[context.language])</p>
      <p class="actions">\(way)<a class="button" href="\(context.link())">\(context.words("To the first page", fr: "Vers la première page"))</a></p>

      """
    return PageFrame(context, part: nil).page(title, content)
  }

  private static func title(_ status: Int) -> LocalizedText {
    switch status {
    case 400, 422: LocalizedText("This cannot be read", fr: "Cela ne peut pas être lu")
    case 401: LocalizedText("Sign in first", fr: "Se connecter d’abord")
    case 403: LocalizedText("This is not allowed", fr: "Cela n’est pas permis")
    case 409, 412: LocalizedText("Something stands in the way", fr: "Quelque chose s’y oppose")
    case 429: LocalizedText("Too many attempts", fr: "Trop de tentatives")
    case 404: LocalizedText("There is nothing here", fr: "Il n’y a rien ici")
    case 405: LocalizedText("Not in this way", fr: "Pas de cette façon")
    case 413: LocalizedText("That is too much at once", fr: "C’est trop à la fois")
    case 415: LocalizedText("Not in this form", fr: "Pas sous cette forme")
    default: LocalizedText("Something went wrong", fr: "Quelque chose a échoué")
    }
  }
}
