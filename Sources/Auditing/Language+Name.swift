import Languages
import Localization
import Terminology

extension Language {
  /// The name of the language as messages write it.
  var name: LocalizedText {
    switch self {
    case .french: LocalizedText("French", fr: "français")
    case .english: LocalizedText("English", fr: "anglais")
    case .other(let code): LocalizedText(untranslated: "“\(code)”")
    }
  }
}

extension PartOfSpeech {
  /// The name of the part of speech as messages write it.
  var name: LocalizedText {
    switch self {
    case .noun: LocalizedText("noun", fr: "nom")
    case .verb: LocalizedText("verb", fr: "verbe")
    case .adjective: LocalizedText("adjective", fr: "adjectif")
    case .adverb: LocalizedText("adverb", fr: "adverbe")
    case .other: LocalizedText("other", fr: "autre")
    }
  }
}

extension ConceptEntry {
  /// Whether the entry or one of its terms refers to a concept.
  func refersTo(_ id: ID) -> Bool {
    (infos + languages.flatMap { $0.terms.flatMap(\.infos) }).crossReferences.contains { $0.target == id }
  }
}
