import Languages
import Terminology

/// A language or a regional variety of one, as LanguageTool's protocol names them.
struct SpokenLanguage: Sendable, Hashable, Encodable {
  /// The English name.
  let name: String
  /// The primary language subtag.
  let code: String
  /// The tag with its region.
  let longCode: String

  /// The language of a tag, such as `fr` or `fr-CH`.
  init(_ tag: LanguageTag) {
    code = tag.primary
    longCode = tag.rawValue
    let region = tag.rawValue.dropFirst(tag.primary.count + 1)
    let language = Self.names[tag.primary] ?? tag.primary
    name = region.isEmpty ? language : "\(language) (\(region))"
  }

  private static let names = [
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian", "nl": "Dutch",
    "pt": "Portuguese", "ru": "Russian", "zh": "Chinese",
  ]

  /// Regions that clients ask for by name; any other is understood as well.
  private static let regions = [
    "en": ["AU", "CA", "GB", "NZ", "US", "ZA"], "fr": ["BE", "CA", "CH", "FR", "LU"],
  ]

  /// The languages of a glossary with the regions that clients ask for, in the order of their names.
  static func all(_ languages: [Language]) -> [SpokenLanguage] {
    languages.flatMap { language in
      ([language.code] + (regions[language.code] ?? []).map { "\(language.code)-\($0)" }).map {
        SpokenLanguage(LanguageTag(rawValue: $0))
      }
    }.sorted { $0.name < $1.name }
  }
}
