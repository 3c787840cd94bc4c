import Terminology
import XML

extension NoteText {
  /// The inline elements of TBX, versions 2 and 3.
  private static let inlineNames: Set<String> = ["hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it"]

  /// Reads the content of an element.
  init(_ element: Element) {
    if element.children.count == 1, case .text(let text) = element.children[0] {
      self.init([.text(text)])
      return
    }
    self.init(
      element.children.compactMap { child in
        switch child {
        case .text(let part): .text(part)
        case .element(let element): Self.piece(element)
        case .comment, .processingInstruction: XMLWriter.markup(child).map { .markup($0) }
        }
      })
  }

  private static func piece(_ element: Element) -> Piece {
    guard element.isCore, inlineNames.contains(element.name) else {
      return .markup(XMLWriter.markup(element, inNamespace: Variant.namespace))
    }
    return .inline(name: element.name, attributes: element.keptAttributes(), content: NoteText(element))
  }

  /// The text as XML markup; `target` gives what an inline element points at as it is written.
  func xml(target: (String) -> String) -> String {
    if let plain { return XMLWriter.escaped(plain) }
    return pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += XMLWriter.escaped(part)
      case .inline(let name, let attributes, let content):
        let markup = XMLWriter.markup(attributes.map { ($0.name, $0.name == "target" ? target($0.value) : $0.value) })
        let inner = content.xml(target: target)
        text += inner.isEmpty ? "<\(name)\(markup)/>" : "<\(name)\(markup)>\(inner)</\(name)>"
      case .markup(let markup): text += markup
      }
    }
  }
}
