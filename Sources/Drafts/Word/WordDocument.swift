import Packages
import XML

/// A text document of Office Open XML.
enum WordDocument {
  /// The text of the body and then of headers, footers and notes, those of which are there. O(size of the parts).
  ///
  /// Throws `PackageError` and `XMLError`.
  static func text(_ package: PackageReader) throws -> PackageText {
    let main = try mainPart(package)
    let relations = try package.relationships(of: main)
    let styles = try relations.first { $0.type == "styles" }.flatMap { try package.part($0.target) }.map {
      WordStyles(try package.scanner($0, known: WordNamespaces.known))
    }
    var reader = WordReader(styles ?? WordStyles())
    try reader.read(package.requiredPart(main), isMain: true, package)
    var taken: Set<String> = [main]
    for type in ["header", "footer", "footnotes", "endnotes"] {
      let targets = relations.filter { $0.type == type }.map(\.target)
      for target in targets.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) })
      where taken.insert(target).inserted {
        if let part = try package.part(target) { try reader.read(part, isMain: false, package) }
      }
    }
    return reader.text
  }

  /// The path of the part with the body.
  static func mainPart(_ package: PackageReader) throws -> String {
    try package.relationships(of: "").first { $0.type == "officeDocument" }?.target ?? "word/document.xml"
  }
}
