import Languages
import Localization
import Terminology

extension LossReport {
  /// Adds the forms that are left out because they are right in another concept.
  mutating func addAmbiguous(_ terms: AvoidedTerms) {
    let what = LocalizedText(
      "forms to avoid that are right in another concept", fr: "formes à éviter qui sont justes dans une autre notion")
    for (concept, count) in terms.ambiguous.sorted(by: { $0.key < $1.key }) { add(what, of: concept, count: count) }
  }

  /// Adds what rules for terms to avoid do not hold: the concepts without such terms.
  mutating func addUnwritten(of termbase: Termbase) {
    let what = LocalizedText("concepts without a term to avoid", fr: "notions sans terme à éviter")
    for entry in termbase.entries where !entry.languages.contains(where: { $0.terms.contains(where: \.isAvoided) }) {
      add(what, of: entry.id)
    }
  }
}

extension Termbase {
  /// The languages in which there are terms to avoid, by their codes.
  var languagesWithAvoidedTerms: [Language] {
    let sections = entries.lazy.flatMap(\.languages).filter { $0.terms.contains(where: \.isAvoided) }
    return Set(sections.map { Language($0.language) }).sorted { $0.code < $1.code }
  }
}
