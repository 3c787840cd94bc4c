import Terminology
import XML

extension TermbaseHeader {
  /// Reads a header of any version (`tbxHeader`, `martifHeader`, `header`).
  init(_ element: Element, language: LanguageTag) {
    self.init(language: language)
    let description = element.first("fileDesc") ?? element
    for child in description.elements where child.isCore {
      switch child.name {
      case "titleStmt":
        title = child.first("title").map { NoteText($0).text }.flatMap { $0.isEmpty ? nil : $0 }
        titleNotes = child.elements.filter { $0.isCore && $0.name == "note" }.map { NoteText($0) }
        others += child.others(.title)
      case "publicationStmt":
        publication += child.paragraphs
        others += child.others(.publication)
      case "sourceDesc":
        sources.append(child.paragraphs)
        others += child.others(.source)
      case "id" where title == nil: title = NoteText(child).text
      case "description", "creator", "license", "dateCreated": publication.append(NoteText(child))
      default: break
      }
    }
    encoding = element.first("encodingDesc")?.paragraphs ?? []
    revisions = element.first("revisionDesc")?.elements.filter(\.isCore).map(\.paragraphs).filter { !$0.isEmpty } ?? []
    others += element.others(.header) + (element.first("fileDesc")?.others(.fileDescription) ?? [])
    others += element.first("encodingDesc")?.others(.encoding) ?? []
    others += element.first("revisionDesc")?.others(.revisions) ?? []
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
        [Item(type: nil, content: NoteText([.markup(child.keptMarkup)]))]
      case "itemSet", "itemGrp": items(in: child)
      default: [Item(type: child["type"] ?? (child.name == "item" ? nil : child.name), content: NoteText(child))]
      }
    }
  }
}
