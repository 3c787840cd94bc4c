import Localization
import Terminology

extension AuxInfo {
  /// The sources that stand in the group of the item, as properties.
  var groupedSources: [RDFProperty] {
    (group ?? []).filter(\.isSource).map { source in
      RDFProperty(RDFNamespace.dct["source"], .literal(source.content.characters, language: nil))
    }
  }

  /// The kinds of what is lost where only the characters of the item are written.
  ///
  /// - Parameters:
  ///   - isTagged: whether the language of the item is written.
  ///   - keepsSources: whether the sources in its group are written.
  func lostInText(isTagged: Bool = false, keepsSources: Bool = false) -> [LocalizedText] {
    var kinds: [LocalizedText] = []
    if content.pieces.contains(where: { if case .text = $0 { false } else { true } }) {
      kinds.append(LocalizedText.markup)
    }
    if id != nil || datatype != nil || !otherAttributes.isEmpty { kinds.append(LocalizedText.attributes) }
    if language != nil, !isTagged {
      kinds.append(LocalizedText("languages of items", fr: "langues des éléments"))
    }
    for companion in group ?? [] {
      kinds += keepsSources && companion.isSource ? companion.lostInText() : [LocalizedText.information(companion)]
    }
    return kinds
  }

  private var isSource: Bool { meta == .admin && category == .source }
}
