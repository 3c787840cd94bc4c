public import Localization

/// The documentation of all rules, made from the rules themselves: an index and a page for each, in English and in French.
public enum RuleManual {
  /// A page in Markdown.
  public struct Page: Sendable, Hashable {
    /// The name of its file: `README.md` for the index, `README.fr.md` for the French one.
    public let name: String
    /// What it says.
    public let text: String

    /// Creates a page.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// All pages.
  public static var pages: [Page] {
    UILanguage.allCases.flatMap { language in
      [Page(name: name(of: "README", in: language), text: RuleIndexPage(language).text)]
        + Linter.rules.map { Page(name: name(of: $0.id, in: language), text: RulePage($0, language).text) }
        + Linter.bilingualRules.map { Page(name: name(of: $0.id, in: language), text: RulePage($0, language).text) }
    }
  }

  /// The name of the file of a page in a language.
  public static func name(of page: String, in language: UILanguage) -> String {
    language == .english ? "\(page).md" : "\(page).\(language.rawValue).md"
  }

  /// The line that leads to the same page in the other language.
  public static func otherLanguage(of page: String, than language: UILanguage) -> String {
    switch language {
    case .english: "[en français](\(name(of: page, in: .french)))"
    case .french: "[in English](\(name(of: page, in: .english)))"
    }
  }

  /// The name of a severity, with the word that configurations use.
  public static func severity(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText("error", fr: "erreur (`error`)")
    case .warning: LocalizedText("warning", fr: "avertissement (`warning`)")
    case .information: LocalizedText("information", fr: "information (`information`)")
    case .hint: LocalizedText("hint", fr: "indication (`hint`)")
    }
  }
}
