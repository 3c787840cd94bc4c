import Linting
import Localization
import Terminology

/// What can be chosen of a term, in the words of the page.
struct TermChoices {
  typealias Choice = (value: String, label: String)

  private let language: UILanguage

  init(_ language: UILanguage) { self.language = language }

  /// The statuses; for a term without one, that it has none.
  func statuses(_ seen: String?) -> [Choice] {
    let none: [Choice] =
      seen?.isEmpty ?? false ? [("", LocalizedText("not stated", fr: "non précisé")[language])] : []
    return none + AdministrativeStatus.allCases.map { ($0.rawValue, StatusMark($0).label[language]) }
  }

  /// The statuses of a new term, of which the first leaves it to the service.
  var statusesOfNew: [Choice] {
    [("", LocalizedText("the usual one", fr: "celui d’usage")[language])] + statuses(nil)
  }

  /// The parts of speech.
  func partsOfSpeech(_ seen: String?) -> [Choice] {
    none(seen) + PartOfSpeech.allCases.map { ($0.rawValue, ($0.label ?? .otherWord)[language]) }
  }

  /// The genders.
  func genders(_ seen: String?) -> [Choice] {
    none(seen) + GrammaticalGender.allCases.map { ($0.rawValue, ($0.label ?? .otherWord)[language]) }
  }

  /// What was said once can be changed, but not left unsaid again.
  private func none(_ seen: String?) -> [Choice] { seen?.isEmpty ?? true ? [("", "–")] : [] }

}
