import Terminology
import XML

/// How the elements of TBX are told from those of others.
extension Element {
  /// The namespaces that TBX version 3 and its drafts have had.
  private static let coreNamespaces: Set<String> = [
    Variant.namespace, "urn:iso:std:iso:30042:ed:3.0", "urn:iso:std:iso:30042:ed-3", "iso.org/ns/tbx/2016", "",
  ]

  /// Whether the element is of TBX itself and not of a module or another vocabulary.
  var isCore: Bool {
    guard let namespace, namespace != Variant.namespace else { return true }
    return Self.coreNamespaces.contains(namespace)
  }

  /// What the element is in an entry; nil for one that is none of the core's.
  var entryPart: EntryPart? { isCore ? EntryPart.named[name] : nil }

  /// Whether the element is of a module of data categories, as the style DCT writes them.
  var isOfModule: Bool { CategoryRule.Module.allCases.contains { $0.namespace == namespace } }

  /// The attributes but for those that the model `reads`; a prefix of another vocabulary takes its declaration with it.
  func keptAttributes(besides reads: Set<String> = []) -> [MarkupAttribute] {
    let kept = attributes.filter { !reads.contains($0.qualifiedName) }
    if kept.isEmpty { return [] }
    var result: [MarkupAttribute] = []
    for attribute in kept {
      guard let uri = attribute.namespace, !attribute.qualifiedName.hasPrefix("xml:") else { continue }
      let declaration = MarkupAttribute(name: "xmlns:\(attribute.qualifiedName.prefix { $0 != ":" })", value: uri)
      if !result.contains(declaration) { result.append(declaration) }
    }
    return result + kept.map { MarkupAttribute(name: $0.qualifiedName, value: $0.value) }
  }

  /// Notes that keep the text which stands directly in this element, where TBX allows none.
  var strayNotes: [AuxInfo] { strayText.map { AuxInfo(.note, nil, $0) } }

  /// The paragraphs of a part of the header, which may stand in elements of their own or not. One with attributes is an
  /// inline element `p`, so that they are kept.
  var paragraphs: [NoteText] {
    elements.filter(\.isCore).map { element in
      let attributes = element.keptAttributes()
      let text = NoteText(element)
      return attributes.isEmpty ? text : NoteText([.inline(name: "p", attributes: attributes, content: text)])
    } + strayText
  }

  /// The elements of others that stand directly in this one.
  func others(_ place: OtherMarkup.Place) -> [OtherMarkup] {
    elements.filter { !$0.isCore }.map { OtherMarkup(place: place, markup: $0.keptMarkup) }
  }

  /// The element as it stands, to be written back inside TBX version 3.
  var keptMarkup: String { XMLWriter.markup(self, inNamespace: Variant.namespace) }

  private var strayText: [NoteText] {
    children.compactMap { child in
      guard case .text(let text) = child, !text.isWhiteSpace else { return nil }
      let stray = NoteText(NoteText(text).text)
      return stray.pieces.isEmpty ? nil : stray
    }
  }
}

extension Element.Node {
  /// A comment or a processing instruction as an item that is written back.
  var keptItem: AuxInfo? { XMLWriter.markup(self).map { AuxInfo(.foreign, nil, NoteText([.markup($0)])) } }
}

extension String {
  /// Whether it has nothing but spaces, tabs and line ends. O(length).
  fileprivate var isWhiteSpace: Bool {
    for byte in utf8 where byte > UInt8(ascii: " ") { return false }
    return true
  }
}
