import Packages
import XML

/// A run (ISO/IEC 29500-1, 17.3.2) taken apart: its tag, its properties and what it holds.
struct WordRun {
  /// An element of the run.
  struct Child {
    var tag: XMLTag
    /// The place of the whole element.
    var range: Range<Int>
    /// The place of what stands between its tags.
    var content: Range<Int>
    var isText: Bool { tag.name == "w:t" }
  }

  let bytes: [UInt8]
  let tag: XMLTag
  /// The place of the properties; empty where there are none.
  private(set) var properties = 0..<0
  private(set) var children: [Child] = []

  /// Takes the run apart that a container is. O(length).
  init(_ container: PackageText.Container, in bytes: [UInt8]) {
    self.bytes = bytes
    tag = container.tags[0]
    var scanner = XMLScanner(tag, to: container.end, known: WordNamespaces.known)
    var open: [XMLTag] = []
    while let token = scanner.next() {
      switch token {
      case .start(let tag): open.append(tag)
      case .end(let range):
        guard let child = open.popLast(), open.count == 1 else { continue }
        let whole = child.range.lowerBound..<max(range.upperBound, child.range.upperBound)
        if child.name == "w:rPr" {
          properties = whole
        } else {
          let content = child.range.upperBound..<max(child.range.upperBound, range.lowerBound)
          children.append(Child(tag: child, range: whole, content: content))
        }
      case .text, .literal: break
      }
    }
  }

  /// The prefix of its elements, with its colon.
  var prefix: String { tag.writtenPrefix }

  /// The start of a run of the same form.
  var opening: String { string(tag.range) + string(properties) }

  /// The end of a run.
  var closing: String { "</\(tag.writtenName)>" }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// An element of text of the run, in which white space counts.
  func text(_ markup: String, isDeleted: Bool = false) -> String {
    let name = prefix + (isDeleted ? "delText" : "t")
    return "<\(name) xml:space=\"preserve\">\(markup)</\(name)>"
  }

  /// The parts of a document in which the new words stand in the place of the old ones, in the form of the first of them.
  static func accepted(_ plan: CorrectionPlan, in text: PackageText) -> [ZIPWriter.Member] {
    plan.cuts.sorted { $0.key < $1.key }.map { number, cuts in
      let part = text.parts[number]
      let edits = Dictionary(grouping: cuts, by: \.container).flatMap { container, cuts in
        WordRun(text.containers[container], in: part.bytes).accepted(cuts, plan)
      }
      return (part.name, Revision(of: part.bytes, edits).revised)
    }
  }

  /// The cuts that stand in a child; those of earlier children are before `next`. O(their number).
  static func cuts(
    in child: Child, _ cuts: [CorrectionPlan.Cut], from next: inout Int
  ) -> ArraySlice<CorrectionPlan.Cut> {
    let start = next
    while next < cuts.count, cuts[next].source.upperBound <= child.range.upperBound { next += 1 }
    return cuts[start..<next]
  }

  private func accepted(_ cuts: [CorrectionPlan.Cut], _ plan: CorrectionPlan) -> [Edit] {
    var next = 0
    return children.compactMap { child in
      let inside = Self.cuts(in: child, cuts, from: &next)
      guard let first = inside.first else { return nil }
      guard child.isText else {
        let words = first.isFirst ? text(XMLWriter.escaped(plan.changes[first.change].words)) : ""
        return Edit(child.range, Array(words.utf8))
      }
      var markup = ""
      var place = child.content.lowerBound
      for cut in inside {
        markup += string(place..<cut.source.lowerBound)
        if cut.isFirst { markup += XMLWriter.escaped(plan.changes[cut.change].words) }
        place = cut.source.upperBound
      }
      return Edit(child.range, Array(text(markup + string(place..<child.content.upperBound)).utf8))
    }
  }
}
