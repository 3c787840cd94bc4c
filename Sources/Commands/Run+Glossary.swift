import Languages
import Localization
import TermMatching
import Terminology

extension Run {
  /// The path of the glossary: that of the option, else of the configuration, else of the variable, else the embedded one;
  /// nil where there is none.
  func glossaryPath(configured: String? = nil) -> String? {
    // A variable that is set to nothing is as good as none.
    let variable = environment.variables["MOTJUSTE_GLOSSARY"].flatMap { $0.isEmpty ? nil : $0 }
    return arguments[.glossary] ?? configured ?? variable ?? environment.installed("Glossary")
  }

  /// The files of the glossary that the run is to use. Throws where it cannot be found.
  ///
  /// - Parameter configured: the path that a configuration names.
  func glossary(configured: String? = nil) throws -> Glossary {
    guard let path = glossaryPath(configured: configured), !path.isEmpty else {
      throw UsageError(
        LocalizedText(
          "no glossary: give one with --glossary or MOTJUSTE_GLOSSARY",
          fr: "pas de glossaire\u{A0}: en donner un par --glossary ou MOTJUSTE_GLOSSARY"))
    }
    return try Glossary(path: path)
  }

  /// The index of the glossary that the run is to use. Throws where it cannot be found or read.
  ///
  /// - Parameter configured: the path that a configuration names.
  func index(configured: String? = nil) throws -> TermIndex {
    let index = try TermIndex.index(of: glossary(configured: configured), environment: environment.variables)
    for language in Self.missingDictionaries(environment.variables) where index.languages.contains(language) {
      console.error(
        text(
          "motjuste: warning: no hunspell dictionary for '\(language.code)': its terms are found in fewer forms\n",
          fr:
            "motjuste\u{A0}: avertissement\u{A0}: pas de dictionnaire hunspell pour «\u{A0}\(language.code)\u{A0}»\u{A0}: ses termes sont trouvés sous moins de formes\n"
        ))
    }
    return index
  }

  private static func missingDictionaries(_ variables: [String: String]) -> [Language] {
    [Language.french, .english].filter { language in
      HunspellDictionary.base(names: language.dictionaryNames, environment: variables) == nil
    }
  }

  /// The language of the option `--language`, or nil. Throws `UsageError` where the glossary does not have it.
  func language(in index: TermIndex) throws(UsageError) -> Language? {
    try language(arguments[.language], in: index)
  }

  /// A language by its tag, or nil for none. Throws `UsageError` where the glossary does not have it.
  func language(_ tag: String?, in index: TermIndex) throws(UsageError) -> Language? {
    guard let tag else { return nil }
    let language = Language(LanguageTag(rawValue: tag))
    guard index.languages.contains(language) else {
      let known = index.languages.map(\.code).sorted().joined(separator: ", ")
      throw UsageError(
        LocalizedText(
          "the glossary has no terms in the language '\(tag)'; it has \(known)",
          fr: "le glossaire n’a pas de termes dans la langue «\u{A0}\(tag)\u{A0}»\u{A0}; il a \(known)"))
    }
    return language
  }
}
