import Terminology

/// Makes the inflected forms of terms: inflection only, never derivation.
public struct Inflector {
  private let french: FrenchInflection
  private let english: EnglishInflection

  /// Opens the dictionaries of the languages that have inflection rules.
  public init(environment: [String: String]) {
    func open(_ language: Language) -> HunspellDictionary? {
      HunspellDictionary(names: language.dictionaryNames, environment: environment)
    }
    french = FrenchInflection(dictionary: open(.french))
    english = EnglishInflection(dictionary: open(.english))
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
    switch language {
    case .french: french.needsNounContext(term)
    case .english: EnglishInflection.needsNounContext(term)
    case .other: false
    }
  }

  /// Whether a term of several words can also be a verb with what follows it (`lutte contre la traite`).
  public func mayBeginWithVerb(_ term: TermDescription, language: Language) -> Bool {
    language == .french && french.mayBeginWithVerb(term)
  }

  /// Whether the dictionary of the other one of French and English has all words of a term: in small letters, or as they
  /// stand for an acronym.
  public func isOrdinaryElsewhere(_ term: TermDescription, language: Language) -> Bool {
    let dictionary: HunspellDictionary? =
      switch language {
      case .french: english.dictionary
      case .english: french.dictionary
      case .other: nil
      }
    guard let dictionary else { return false }
    if term.type == .acronym || term.type == .abbreviation { return dictionary.contains(term.text) }
    return TermWords(term.text, language: language).words.allSatisfy {
      dictionary.contains(String(decoding: $0.folded, as: UTF8.self))
    }
  }
}
