import Localization

extension SkippedPlace.Kind {
  /// The kind in words.
  var name: LocalizedText {
    switch self {
    case .address: LocalizedText("address", fr: "adresse")
    case .code: LocalizedText("code", fr: "code")
    case .frontMatter: LocalizedText("front matter", fr: "en-tête")
    case .untranslated: LocalizedText("not to be translated", fr: "à ne pas traduire")
    case .quotation: LocalizedText("quotation", fr: "citation")
    case .title: LocalizedText("title", fr: "titre d’une œuvre")
    case .foreignPassage: LocalizedText("passage in another language", fr: "passage dans une autre langue")
    case .name: LocalizedText("name", fr: "nom propre")
    case .longerTerm: LocalizedText("part of a longer term", fr: "partie d’un terme plus long")
    }
  }
}
