import Packages
import XML

/// Tracked changes in a text document, with comments in the part of the comments.
struct WordRevision {
  private static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  private static let types = ["http://schemas.openxmlformats.org/package/2006/content-types": "t"]
  private static let relations = ["http://schemas.openxmlformats.org/package/2006/relationships": "r"]

  private let text: PackageText
  private let plan: CorrectionPlan
  private var marks: WordChangeMarks
  private let isStrict: Bool

  init(_ text: PackageText, _ plan: CorrectionPlan, author: String, date: String) {
    self.text = text
    self.plan = plan
    isStrict =
      text.parts.first.map { String(decoding: $0.bytes.prefix(8192), as: UTF8.self).contains(Self.strict) } ?? false
    marks = WordChangeMarks(
      author: author, date: date, namespace: isStrict ? Self.strict : Self.transitional,
      firstID: (text.parts.map { Self.highestID(in: $0.bytes) }.max() ?? 0) + 1)
  }

  /// The members of the package that are changed or added. Throws `PackageError` and `XMLError`.
  func members(_ package: PackageReader) throws -> [ZIPWriter.Member] {
    var writer = self
    var members = writer.changedParts()
    guard !writer.marks.comments.isEmpty else { return members }
    members += try writer.comments(package)
    return members
  }

  private mutating func changedParts() -> [ZIPWriter.Member] {
    var members: [ZIPWriter.Member] = []
    for (number, cuts) in plan.cuts.sorted(by: { $0.key < $1.key }) {
      let part = text.parts[number]
      var edits: [Edit] = []
      let runs = Dictionary(grouping: cuts, by: \.container).sorted { $0.key < $1.key }
      for (number, cuts) in runs {
        let container = text.containers[number]
        let run = WordRun(container, in: part.bytes)
        let markup = run.tracked(cuts, plan, &marks, container)
        edits.append(Edit(run.tag.range.lowerBound..<container.end, Array(markup.utf8)))
      }
      members.append((part.name, Revision(of: part.bytes, edits).revised))
    }
    return members
  }

  /// The part of the comments, made where it is missing, and what tells of it.
  private func comments(_ package: PackageReader) throws -> [ZIPWriter.Member] {
    let main = text.parts[0].name
    let relations = try package.relationships(of: main)
    if let known = relations.first(where: { $0.type == "comments" })?.target, let part = try package.part(known) {
      let scanner = try package.scanner(part, known: WordNamespaces.known)
      return [(known, PartEditor.appending(to: part.bytes, scanner) { marks.commentElements($0) })]
    }
    let folder = PartPath.folder(of: main)
    let names = Set(package.names)
    let file = (0...).lazy.map { $0 == 0 ? "comments.xml" : "comments\($0).xml" }.first { !names.contains(folder + $0) }
    let name = folder + (file ?? "comments.xml")
    let body = marks.commentElements("w:")
    let document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
      + "<w:comments xmlns:w=\"\(marks.namespace)\">\(body)</w:comments>"
    return [
      (name, Array(document.utf8)), try contentTypes(package, of: name),
      try relationships(package, of: main, to: name, relations),
    ]
  }

  private func contentTypes(_ package: PackageReader, of name: String) throws -> ZIPWriter.Member {
    let part = try package.requiredPart("[Content_Types].xml")
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    let scanner = try package.scanner(part, known: Self.types)
    return (
      part.name,
      PartEditor.appending(to: part.bytes, scanner) {
        "<\($0)Override PartName=\"/\(XMLWriter.escaped(name, inAttribute: true))\" ContentType=\"\(type)\"/>"
      }
    )
  }

  private func relationships(
    _ package: PackageReader, of main: String, to name: String, _ known: [PackageReader.Relationship]
  ) throws -> ZIPWriter.Member {
    let ids = Set(known.map(\.id))
    let id = (1...).lazy.map { "rIdMotjuste\($0)" }.first { !ids.contains($0) } ?? "rIdMotjuste"
    let office =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let target = XMLWriter.escaped("/" + name, inAttribute: true)
    let facts = "Id=\"\(id)\" Type=\"\(office)/comments\" Target=\"\(target)\"/>"
    let path = PartPath.relationships(of: main)
    guard let part = try package.part(path) else {
      let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
      return (path, Array("<Relationships xmlns=\"\(namespace)\"><Relationship \(facts)</Relationships>".utf8))
    }
    let scanner = try package.scanner(part, known: Self.relations)
    return (path, PartEditor.appending(to: part.bytes, scanner) { "<\($0)Relationship \(facts)" })
  }

  /// The highest number that a part gives as an `id`; no more than a billion, so that others fit behind it.
  private static func highestID(in bytes: [UInt8]) -> Int {
    var highest = 0
    var offset = 0
    let mark = Array(":id=\"".utf8)
    while let colon = bytes[offset...].firstIndex(of: UInt8(ascii: ":")) {
      offset = colon + 1
      guard bytes[colon...].starts(with: mark) else { continue }
      let digits = bytes[(colon + mark.count)...].prefix(11).prefix { (0x30...0x39).contains($0) }
      if let value = Int(String(decoding: digits, as: UTF8.self)), value <= 1_000_000_000 {
        highest = max(highest, value)
      }
    }
    return highest
  }
}
