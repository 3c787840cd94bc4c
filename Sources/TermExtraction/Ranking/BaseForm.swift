import Languages
import Terminology

/// Chooses the form in which a candidate is shown.
struct BaseForm {
  /// From how many occurrences on a plural is the usual form.
  private static let leastPlurals = 5

  let inflector: Inflector

  /// The base form of the forms in which a candidate stands.
  ///
  /// It is the most frequent form in the singular; where the candidate was seen in the plural only, its singular is built.
  /// The plural is kept where it is the usual form: where the head is a noun whose plural is a word of its own (`droits`,
  /// `données`), or is the same in both numbers and its adjectives were seen in the plural only (`flux composites`).
  func text(_ forms: [CandidateCounts.Form], language: Language) -> String {
    let sorted = forms.sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
    guard let first = sorted.first else { return "" }
    let singulars = sorted.filter { $0.head.contains(.singular) }
    let count = sorted.reduce(0) { $0 + $1.count }
    let plurals = count - singulars.reduce(0) { $0 + $1.count }
    let isUsuallyPlural =
      hasPluralHead(first, language)
      ? plurals * 2 > count
      : singulars.isEmpty && count >= Self.leastPlurals && isInvariable(first, language)
    if isUsuallyPlural {
      return Self.smallLettersFirst(sorted.filter { !$0.head.contains(.singular) }).text
    }
    if !singulars.isEmpty { return masculine(singulars, language).text }
    // A name stays as it is (`United States`).
    if first.text.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false }) {
      return first.text
    }
    let plural = masculine(sorted, language).text
    return inflector.singular(of: description(plural), language: language) ?? plural
  }

  /// Nouns whose plural is a word of its own.
  private static let pluralHeads: Set<String> = [
    "droits", "données", "ressources", "fonds", "frais", "soins", "affaires", "nations", "moyens",
    "mœurs", "finances",
    "archives", "statistiques", "relations", "avoirs", "denrées", "vivres", "autorités",
    "pourparlers", "obsèques",
    "rights", "data", "affairs", "services", "goods", "resources", "remittances", "statistics",
    "funds", "means",
    "skills", "proceedings", "earnings", "savings", "authorities",
  ]

  private func hasPluralHead(_ form: CandidateCounts.Form, _ language: Language) -> Bool {
    let words = form.text.lowercased().split(separator: " ").map(String.init)
    guard language == .english else { return words.first.map(Self.pluralHeads.contains) ?? false }
    return words.prefix { !EnglishFunctionWords.joints.contains($0) }.last.map(
      Self.pluralHeads.contains) ?? false
  }

  /// Whether the head is the same in both numbers, so that its adjectives tell (`flux composites`).
  private func isInvariable(_ form: CandidateCounts.Form, _ language: Language) -> Bool {
    guard language == .french, let head = form.text.split(separator: " ").first else {
      return false
    }
    let forms = inflector.forms(
      of: TermDescription(String(head), partOfSpeech: .noun), language: .french)
    return forms.count == 1
  }

  /// Among forms in both genders, those of the masculine stand for all.
  private func masculine(_ forms: [CandidateCounts.Form], _ language: Language)
    -> CandidateCounts.Form
  {
    let candidates = language == .french ? forms.filter { $0.head.contains(.masculine) } : []
    return Self.smallLettersFirst(candidates.isEmpty ? forms : candidates)
  }

  /// The first form, but rather one in small letters where both were seen about as often.
  private static func smallLettersFirst(_ forms: [CandidateCounts.Form]) -> CandidateCounts.Form {
    forms.first { form in form.text == form.text.lowercased() && form.count * 3 >= forms[0].count }
      ?? forms[0]
  }

  /// The gender of a French base form; nil for another language, and where the head has both.
  func gender(_ text: String, language: Language) -> GrammaticalGender? {
    language == .french ? inflector.dictionaryGender(of: description(text)) : nil
  }

  private func description(_ text: String) -> TermDescription {
    TermDescription(text, partOfSpeech: .noun)
  }
}
