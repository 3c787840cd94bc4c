import Terminology
import XML

extension NoteText {
  /// The inline elements of TBX, versions 2 and 3.
  private static let inlineNames: Set<String> = ["hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it"]

  /// Reads the content of an element; comments and processing instructions are left out.
  init(_ element: Element) {
    self.init(
      element.children.compactMap { child in
        switch child {
        case .text(let text): .text(text)
        case .element(let element) where Self.inlineNames.contains(element.name):
          .inline(
            name: element.name,
            attributes: element.attributes.map { Attribute(name: $0.qualifiedName, value: $0.value) },
            content: NoteText(element))
        case .element(let element): .markup(XMLWriter.markup(element, inNamespace: Variant.namespace))
        case .comment, .processingInstruction: nil
        }
      })
  }

  /// The text as XML markup.
  var xml: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += XMLWriter.escaped(part)
      case .inline(let name, let attributes, let content):
        let markup = XMLWriter.markup(attributes.map { ($0.name, $0.value) })
        let inner = content.xml
        text += inner.isEmpty ? "<\(name)\(markup)/>" : "<\(name)\(markup)>\(inner)</\(name)>"
      case .markup(let markup): text += markup
      }
    }
  }
}
