import Terminology
import XML

/// Finds the places of an entry's parts in its file.
struct EntryPlaces {
  private static let sectionNames: Set<String> = ["langSec", "langSet"]
  private let element: Element
  private let bytes: UnsafeRawBufferPointer

  /// - Parameters:
  ///   - element: the element of the entry, with ranges in `bytes`.
  ///   - bytes: the file in UTF-8.
  init(_ element: Element, in bytes: UnsafeRawBufferPointer) {
    self.element = element
    self.bytes = bytes
  }

  /// Where a place stands: the content of the element of a term or definition, the start tag of the entry. UTF-8 offsets.
  func range(of place: AuditFinding.Place, in entry: ConceptEntry) -> Range<Int> {
    switch place {
    case .entry: return startTag
    case .definition(let section):
      let parents = section.map { sections(of: entry.languages[$0].language) } ?? [element]
      return parents.lazy.compactMap { Self.definition(in: $0) }.first.map(content) ?? startTag
    case .term(let section, let place):
      let terms = sections(of: entry.languages[section].language).flatMap { Self.all("term", in: $0) }
      return terms.indices.contains(place) ? content(terms[place]) : startTag
    }
  }

  private var startTag: Range<Int> {
    let start = element.range.lowerBound
    return start..<(bytes[element.range].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? start)
  }

  /// What stands between the tags of an element.
  private func content(_ element: Element) -> Range<Int> {
    let part = bytes[element.range]
    guard let start = part.firstIndex(of: UInt8(ascii: ">")), let end = part.lastIndex(of: UInt8(ascii: "<")),
      start < end
    else { return element.range }
    return start + 1..<end
  }

  private func sections(of language: LanguageTag) -> [Element] {
    element.elements.filter { child in
      Self.sectionNames.contains(child.name)
        && LanguageTag(rawValue: child["xml:lang"] ?? child["lang"] ?? LanguageTag.undetermined.rawValue) == language
    }
  }

  private static func definition(in element: Element) -> Element? {
    for child in element.elements where !sectionNames.contains(child.name) {
      if child.name == "definition" || child.name == "descrip" && child["type"] == "definition" { return child }
      if let found = definition(in: child) { return found }
    }
    return nil
  }

  private static func all(_ name: String, in element: Element) -> [Element] {
    element.elements.flatMap { $0.name == name ? [$0] : all(name, in: $0) }
  }
}
