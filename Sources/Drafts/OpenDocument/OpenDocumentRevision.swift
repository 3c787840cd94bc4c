import Packages
import XML

/// Tracked changes in a text document (ISO/IEC 26300, 5.5): the text keeps what was inserted, and a list at its beginning
/// keeps what was deleted.
struct OpenDocumentRevision {
  private let text: PackageText
  private let plan: CorrectionPlan
  private let author: String
  private let date: String
  /// What begins the names of the changes: no name in the document begins so.
  private let mark: String
  private var count = 0
  /// The list of what was changed.
  private var regions = ""

  init(_ text: PackageText, _ plan: CorrectionPlan, author: String, date: String) {
    self.text = text
    self.plan = plan
    self.author = XMLWriter.escaped(author)
    self.date = XMLWriter.escaped(date)
    let content = String(decoding: text.parts.first?.bytes ?? [], as: UTF8.self)
    mark = (1...).lazy.map { "motjuste\($0)-" }.first { !content.contains($0) } ?? "motjuste-"
  }

  /// The members of the package that are changed.
  func members() -> [ZIPWriter.Member] {
    var writer = self
    return plan.cuts.sorted { $0.key < $1.key }.map { number, cuts in
      let part = text.parts[number]
      var edits = cuts.map { Edit($0.source, Array(writer.markup($0).utf8)) }
      if let list = writer.list(in: part.bytes) { edits.append(list) }
      return (part.name, Revision(of: part.bytes, edits).revised)
    }
  }

  /// What stands in the place of a part of the old words: the mark of its deletion, and behind the first of a change the
  /// new words and the comment.
  private mutating func markup(_ cut: CorrectionPlan.Cut) -> String {
    let container = text.containers[cut.container]
    let prefix = container.tags.first?.writtenPrefix ?? "text:"
    let change = plan.changes[cut.change]
    let deletion = region("deletion", deleted(cut, container))
    var markup = mark("change", deletion, prefix)
    guard cut.isFirst else { return markup }
    let insertion = region("insertion", "")
    markup += mark("change-start", insertion, prefix) + XMLWriter.escaped(change.words)
    markup += mark("change-end", insertion, prefix)
    return container.isCommentable ? markup + comment(change.reason) : markup
  }

  private func mark(_ name: String, _ id: String, _ prefix: String) -> String {
    let (prefix, declaration) =
      prefix.isEmpty ? ("text:", " xmlns:text=\"\(OpenDocumentNamespaces.text)\"") : (prefix, "")
    return "<\(prefix)\(name)\(declaration) \(prefix)change-id=\"\(id)\"/>"
  }

  /// Adds a change to the list and returns its name.
  private mutating func region(_ kind: String, _ content: String) -> String {
    count += 1
    let id = "\(mark)\(count)"
    regions +=
      "<text:changed-region xml:id=\"\(id)\" text:id=\"\(id)\"><text:\(kind)><office:change-info>"
      + "<dc:creator>\(author)</dc:creator><dc:date>\(bareDate)</dc:date></office:change-info>\(content)"
      + "</text:\(kind)></text:changed-region>"
    return id
  }

  /// The date as programs write it there, without a time zone.
  private var bareDate: String { date.hasSuffix("Z") ? String(date.dropLast()) : date }

  /// Deleted words with the form that they had.
  private func deleted(_ cut: CorrectionPlan.Cut, _ container: PackageText.Container) -> String {
    let words = text.text[cut.text]
    let first = words.prefix { $0 == 0x20 }.count
    let last = words.dropFirst(first).reversed().prefix { $0 == 0x20 }.count
    // White space at the ends of a paragraph counts for nothing.
    var markup = String(repeating: "<text:s/>", count: first)
    markup += XMLWriter.escaped(String(decoding: words.dropFirst(first).dropLast(last), as: UTF8.self))
    markup += String(repeating: "<text:s/>", count: last)
    for tag in container.tags.dropFirst().reversed() {
      markup = "<text:span\(style(tag))>\(markup)</text:span>"
    }
    return "<text:p\(container.tags.first.map(style) ?? "")>\(markup)</text:p>"
  }

  private func style(_ tag: XMLTag) -> String {
    XMLWriter.markup([("text:style-name", tag["text:style-name"])])
  }

  private func comment(_ reason: String) -> String {
    guard !reason.isEmpty else { return "" }
    let lines = reason.split(separator: "\n").map { "<text:p>\(XMLWriter.escaped(String($0)))</text:p>" }.joined()
    return "<office:annotation\(Self.declarations)><dc:creator>\(author)</dc:creator><dc:date>\(bareDate)</dc:date>"
      + "\(lines)</office:annotation>"
  }

  /// The namespaces of what is written, whatever prefixes the document has for them.
  private static let declarations = XMLWriter.markup([
    ("xmlns:office", OpenDocumentNamespaces.office), ("xmlns:text", OpenDocumentNamespaces.text),
    ("xmlns:dc", OpenDocumentNamespaces.terms),
  ])

  /// The list of changes, in that of the document or at the place for one; nil where the part has no text.
  private func list(in bytes: [UInt8]) -> Edit? {
    guard var scanner = try? XMLScanner(checking: bytes, file: "", known: OpenDocumentNamespaces.known) else {
      return nil
    }
    var path: [XMLTag] = []
    var place: Int?
    while let token = scanner.next() {
      switch token {
      case .start(let tag):
        path.append(tag)
        if tag.name == "office:text" { place = tag.range.upperBound }
        if tag.name == "text:tracked-changes", tag.isEmpty {
          let slash = bytes[tag.range].lastIndex(of: UInt8(ascii: "/")) ?? tag.range.upperBound
          return Edit(slash..<tag.range.upperBound, Array(">\(declaredRegions)</\(tag.writtenName)>".utf8))
        }
      case .end(let range):
        switch path.popLast()?.name {
        case "text:tracked-changes": return Edit(range.lowerBound..<range.lowerBound, Array(declaredRegions.utf8))
        case "office:forms": place = range.upperBound
        default: break
        }
      case .text, .literal: break
      }
    }
    // A document that has a list keeps its changes tracked; one without shall not begin to.
    return place.map {
      let list =
        "<text:tracked-changes text:track-changes=\"false\"\(Self.declarations)>\(regions)</text:tracked-changes>"
      return Edit($0..<$0, Array(list.utf8))
    }
  }

  /// The regions with the namespaces that they need, each by itself.
  private var declaredRegions: String {
    regions.replacing("<text:changed-region ", with: "<text:changed-region\(Self.declarations) ")
  }
}
