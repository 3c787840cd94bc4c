import Languages
import Localization
import Terminology

extension Language {
  /// The name of the language, as a heading has it.
  var title: LocalizedText {
    switch self {
    case .french: LocalizedText("French", fr: "Français")
    case .english: LocalizedText("English", fr: "Anglais")
    case .other(let code): LocalizedText(untranslated: code)
    }
  }
}

extension TermSec {
  /// What the grammar says of the term, and where it is used, in words.
  func facts(_ language: UILanguage) -> [String] {
    let names = [partOfSpeech?.label, gender?.label, number?.label, type?.label].compactMap { $0?[language] }
    return names + (infos.value(.geographicalUsage).map { [$0] } ?? [])
  }
}

extension PartOfSpeech {
  /// The name for people; nil where there is nothing to say.
  var label: LocalizedText? {
    switch self {
    case .noun: LocalizedText("noun", fr: "nom")
    case .verb: LocalizedText("verb", fr: "verbe")
    case .adjective: LocalizedText("adjective", fr: "adjectif")
    case .adverb: LocalizedText("adverb", fr: "adverbe")
    case .other: nil
    }
  }
}

extension GrammaticalGender {
  /// The name for people; nil where there is nothing to say.
  var label: LocalizedText? {
    switch self {
    case .masculine: LocalizedText("masculine", fr: "masculin")
    case .feminine: LocalizedText("feminine", fr: "féminin")
    case .neuter: LocalizedText("neuter", fr: "neutre")
    case .other: nil
    }
  }
}

extension GrammaticalNumber {
  /// The name for people; nil where there is nothing to say.
  var label: LocalizedText? {
    switch self {
    case .plural: LocalizedText("plural", fr: "pluriel")
    case .dual: LocalizedText("dual", fr: "duel")
    case .mass: LocalizedText("uncountable", fr: "indénombrable")
    case .singular, .other: nil
    }
  }
}

extension TermType {
  /// The name for people; nil where there is nothing to say.
  var label: LocalizedText? {
    switch self {
    case .acronym: LocalizedText("acronym", fr: "sigle")
    case .abbreviation: LocalizedText("abbreviation", fr: "abréviation")
    case .shortForm: LocalizedText("short form", fr: "forme courte")
    case .variant: LocalizedText("variant", fr: "variante")
    case .phrase: LocalizedText("phrase", fr: "locution")
    case .fullForm: nil
    }
  }
}
