public import Terminology

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

  /// The singular of a term that is a plural, or nil where it is none or has no singular.
  public func singular(of term: TermDescription, language: Language) -> String? {
    let forms = forms(of: term, language: language)
    guard let first = forms.first, first.number == .plural else { return nil }
    let singulars = forms.filter { $0.number == .singular }
    return (singulars.first { $0.gender == first.gender } ?? singulars.first)?.text
  }

  /// The gender of the head of a French noun phrase in the dictionary; nil where it does not have the word, or in both
  /// genders.
  public func dictionaryGender(of term: TermDescription) -> GrammaticalGender? {
    var term = term
    term.gender = nil
    return french.dictionary == nil ? nil : french.forms(of: term).first?.gender
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
