public import Localization

/// What every page knows of the visit that it is made for.
public struct PageContext: Sendable {
  /// The language of the page.
  public let language: UILanguage
  /// Whether the visitor chose it; links then keep it.
  public let isLanguageChosen: Bool
  /// The address of the page itself, without the language.
  public let address: PageAddress
  /// Where the service is reached from outside, such as `http://127.0.0.1:8080`, or nil where that is not known.
  public let origin: String?
  /// Whether the visitor is signed in.
  public let signIn: SignIn

  /// Creates the context of a visit.
  public init(
    _ language: UILanguage, isLanguageChosen: Bool = false, address: PageAddress, origin: String? = nil,
    signIn: SignIn = .impossible
  ) {
    self.language = language
    self.isLanguageChosen = isLanguageChosen
    self.address = address
    self.origin = origin
    self.signIn = signIn
  }

  /// Who is signed in, or nil.
  var visitor: Visitor? { signIn.visitor }

  /// The context of a page at another address: that of a form may have no page of its own.
  public func at(_ parts: String...) -> PageContext {
    PageContext(
      language, isLanguageChosen: isLanguageChosen, address: PageAddress(parts), origin: origin, signIn: signIn)
  }

  /// A sentence in the language of the page.
  func words(_ english: String, fr french: String) -> String { LocalizedText(english, fr: french)[language] }

  /// A link to a page, which keeps the chosen language.
  public func link(_ parts: String..., query: [(name: String, value: String)] = []) -> String {
    link(PageAddress(parts, query: query))
  }

  /// A link to an address, which keeps the chosen language.
  public func link(_ address: PageAddress) -> String {
    address.setting("lang", isLanguageChosen ? language.rawValue : nil).text
  }

  /// A link to this page in a language.
  func link(in language: UILanguage) -> String { address.setting("lang", language.rawValue).text }

  /// A hidden field that keeps the chosen language in a form.
  var languageField: Markup {
    isLanguageChosen ? "<input type=\"hidden\" name=\"lang\" value=\"\(language.rawValue)\"/>" : .none
  }

  /// A number with its noun, singular or plural: in French the plural begins at two.
  func count(_ number: Int, _ english: (String, String), fr french: (String, String)) -> String {
    let noun = language == .french ? number < 2 ? french.0 : french.1 : number == 1 ? english.0 : english.1
    return "\(language.figure(number))\(language == .french ? "\u{A0}" : " ")\(noun)"
  }

  /// Words in quotation marks of the language.
  func quoted(_ words: String) -> String { self.words("“\(words)”", fr: "«\u{A0}\(words)\u{A0}»") }
}
