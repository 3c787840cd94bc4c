/// Makes the inflected forms of terms: inflection only, never derivation.
public struct Inflector {
  private let french: FrenchInflection
  private let english: EnglishInflection
  /// The languages whose dictionary is not installed: their terms are found in fewer forms.
  public let missingDictionaries: [Language]

  /// Opens the dictionaries of the languages that have inflection rules.
  public init(environment: [String: String]) {
    func open(_ language: Language) -> HunspellDictionary? {
      HunspellDictionary(names: language.dictionaryNames, environment: environment)
    }
    let frenchDictionary = open(.french)
    let englishDictionary = open(.english)
    french = FrenchInflection(dictionary: frenchDictionary)
    english = EnglishInflection(dictionary: englishDictionary)
    missingDictionaries =
      (frenchDictionary == nil ? [.french] : []) + (englishDictionary == nil ? [.english] : [])
  }

  /// All forms of a term; the first is the term itself as the termbase writes it, and no text comes twice.
  public func forms(of term: TermDescription, language: Language) -> [Form] {
    let forms: [Form] =
      switch language {
      case .french: french.forms(of: term)
      case .english: english.forms(of: term)
      case .other: [Form(term.text)]
      }
    var seen: Set<String> = []
    return forms.filter { seen.insert($0.text).inserted }
  }

  /// Whether a single noun can also be a verb form or an adjective (`traite`, `clandestin`), so that the words around
  /// it decide.
  public func needsNounContext(_ term: TermDescription, language: Language) -> Bool {
    language == .french && french.needsNounContext(term)
  }
}
