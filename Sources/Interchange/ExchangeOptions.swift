public import Localization
public import Terminology

/// What a format that is poorer or freer than TBX needs to be told.
public struct ExchangeOptions: Sendable {
  /// The language of the source terms, in a format with two languages.
  public var source: LanguageTag?
  /// The language of the target terms, in a format with two languages.
  public var target: LanguageTag?
  /// The columns of a table by the names in its header row, where they are not the usual names: `Terme FR` → `term:fr`.
  public var columns: [String: String] = [:]
  /// The name of the termbase, which some formats show.
  public var title: String?
  /// What the IRIs of concepts begin with in SKOS; nil for that of the house.
  public var base: String?
  /// The language of headings and explanations in formats for people.
  public var interface = UILanguage.english
  /// The variables that tell where dictionaries are, for formats with inflected forms.
  public var environment: [String: String] = [:]

  /// Creates options: all as usual.
  public init() {}
}
