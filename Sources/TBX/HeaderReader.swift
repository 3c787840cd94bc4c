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
        titleNotes = child.elements.filter { $0.name == "note" }.map { NoteText($0) }
      case "publicationStmt": publication += child.elements.map { NoteText($0) }
      case "sourceDesc": sources.append(child.elements.map { NoteText($0) })
      case "id" where title == nil: title = NoteText(child).text
      case "description", "creator", "license", "dateCreated": publication.append(NoteText(child))
      default: break
      }
    }
    encoding = element.first("encodingDesc")?.elements.map { NoteText($0) } ?? []
    revisions = element.first("revisionDesc")?.elements.map { $0.elements.map { NoteText($0) } } ?? []
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
      child.name == "item" ? [Item(type: child["type"], content: NoteText(child))] : items(in: child)
    }
  }
}
