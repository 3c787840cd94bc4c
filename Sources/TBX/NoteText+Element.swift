import Terminology
import XML

extension NoteText {
  /// The inline elements of TBX, versions 2 and 3.
  private static let inlineNames: Set<String> = ["hi", "foreign", "sc", "ec", "ph", "bpt", "ept", "it"]

  /// Reads the content of an element; comments and processing instructions are left out.
  init(_ element: Element) {
    var pieces: [Piece] = []
    var text = ""
    func flush() {
      if !text.isEmpty { pieces.append(.text(text)) }
      text = ""
    }
    for child in element.children {
      switch child {
      // Text round a comment is one text.
      case .text(let part): text += part
      case .element(let element):
        flush()
        pieces.append(Self.piece(element))
      case .comment, .processingInstruction: break
      }
    }
    flush()
    self.init(pieces)
  }

  private static func piece(_ element: Element) -> Piece {
    guard element.isCore, inlineNames.contains(element.name) else {
      return .markup(XMLWriter.markup(element, inNamespace: Variant.namespace))
    }
    return .inline(name: element.name, attributes: element.keptAttributes(), content: NoteText(element))
  }

  /// The text as XML markup.
  var xml: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += XMLWriter.escaped(part)
      case .inline(let name, let attributes, let content):
        let markup = XMLWriter.markup(
          attributes.map { ($0.name, $0.name == "target" ? TBXWriter.target($0.value) : $0.value) })
        let inner = content.xml
        text += inner.isEmpty ? "<\(name)\(markup)/>" : "<\(name)\(markup)>\(inner)</\(name)>"
      case .markup(let markup): text += markup
      }
    }
  }
}
