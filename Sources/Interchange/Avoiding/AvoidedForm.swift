import Terminology

/// One inflected form of a term to avoid, with what to write instead.
struct AvoidedForm {
  /// The form as it is written.
  var text: String
  /// What to write instead, in the same number and gender where it exists, the best first; empty where there is nothing.
  var replacements: [String]
  /// What stands round the form in longer terms that are right (`passager ` before `clandestin`).
  var surroundings: [Surrounding] = []

  /// What stands before and behind a form in a longer term; one of them may be empty.
  struct Surrounding: Hashable {
    var before: String
    var behind: String
  }

  /// Whether capitals matter: a name or an acronym is not the word that is written like it.
  var isCaseSensitive: Bool { text.contains(where: \.isUppercase) }
}

/// A term to avoid with its forms.
struct AvoidedTerm {
  let concept: ConceptEntry.ID
  let term: TermSec
  var forms: [AvoidedForm]
}
