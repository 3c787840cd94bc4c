import Terminology
import XML

extension TermbaseHeader {
  /// Reads a header of any version (`tbxHeader`, `martifHeader`, `header`).
  init(_ element: Element, language: LanguageTag) {
    self.init(language: language)
    let description = element.first("fileDesc") ?? element
    for child in description.elements {
      switch child.name {
      case "titleStmt":
        title = child.first("title").map { NoteText($0).text }
        titleNotes = child.elements.filter { $0.isCore && $0.name == "note" }.map { NoteText($0) }
      case "publicationStmt": publication += child.paragraphs
      case "sourceDesc": sources.append(child.paragraphs)
      case "id" where title == nil: title = NoteText(child).text
      case "description", "creator", "license", "dateCreated": publication.append(NoteText(child))
      default: break
      }
    }
    encoding = element.first("encodingDesc")?.paragraphs ?? []
    revisions = element.first("revisionDesc")?.elements.filter(\.isCore).map(\.paragraphs).filter { !$0.isEmpty } ?? []
  }
}

extension ReferenceSection {
  /// Reads a section of the back matter (`refObjectSec`, `refObjectList`).
  init(_ element: Element) {
    self.init(
      type: element["type"] ?? "",
      objects: element.elements.filter { $0.name == "refObject" }.map { object in
        Object(id: object["id"], items: Self.items(in: object))
      })
  }

  private static func items(in element: Element) -> [Item] {
    element.elements.flatMap { child in
      switch child.name {
      case _ where !child.isCore:
        [Item(type: nil, content: NoteText([.markup(XMLWriter.markup(child, inNamespace: Variant.namespace))]))]
      case "itemSet", "itemGrp": items(in: child)
      default: [Item(type: child["type"] ?? (child.name == "item" ? nil : child.name), content: NoteText(child))]
      }
    }
  }
}
