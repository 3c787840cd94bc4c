import XML

/// A presentation: the slides in their order, each with its notes (ISO/IEC 29500-1, 19).
enum Slides {
  private static let known = [
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
    "http://schemas.openxmlformats.org/presentationml/2006/main": "p",
    "http://purl.oclc.org/ooxml/presentationml/main": "p",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  ]

  /// The text of the slides. O(size of their parts). Throws `PackageError` and `XMLError`.
  static func text(_ package: PackageReader) throws -> PackageText {
    let main =
      try package.relationships(of: "").first { $0.type == "officeDocument" }?.target ?? "ppt/presentation.xml"
    let slides = try package.relationships(of: main).filter { $0.type == "slide" }
    let targets = Dictionary(slides.map { ($0.id, $0.target) }) { first, _ in first }
    var scanner = try package.scanner(package.requiredPart(main), known: known)
    var reader = SlideReader()
    var taken: Set<String> = []
    while let token = scanner.next() {
      guard case .start(let tag) = token, tag.name == "p:sldId", let target = tag["r:id"].flatMap({ targets[$0] }),
        taken.insert(target).inserted
      else { continue }
      try read(target, package, &reader)
      for notes in try package.relationships(of: target)
      where notes.type == "notesSlide" && taken.insert(notes.target).inserted {
        try read(notes.target, package, &reader)
      }
    }
    return reader.text
  }

  private static func read(_ name: String, _ package: PackageReader, _ reader: inout SlideReader) throws {
    let part = try package.requiredPart(name)
    reader.read(part, try package.scanner(part, known: known))
  }
}
