import Terminology

/// The two languages of a format that holds no more.
struct LanguagePair {
  /// The language of the source terms and that of the target terms.
  let source: LanguageTag
  let target: LanguageTag

  /// Chooses the languages for writing a termbase: those that are asked for, else that of the header and the
  /// one with the most terms. O(number of language sections).
  init(_ termbase: Termbase, _ options: ExchangeOptions) {
    var counts: [LanguageTag: Int] = [:]
    for entry in termbase.entries {
      for section in entry.languages { counts[section.language, default: 0] += section.terms.count }
    }
    let known = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    /// The tag itself where there are terms in it, else one of the same language.
    func present(_ tag: LanguageTag) -> LanguageTag? {
      known.first { $0 == tag } ?? known.first { $0.primary == tag.primary }
    }
    let source =
      options.source.map { present($0) ?? $0 } ?? present(termbase.header.language) ?? known.first ?? .english
    self.source = source
    target =
      options.target.map { present($0) ?? $0 } ?? known.first { $0.primary != source.primary }
      ?? (source.primary == "en" ? .french : .english)
  }

  /// Creates a pair.
  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }
}
