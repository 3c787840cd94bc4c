import Drafts
import Languages
import TermMatching

/// A text and its translation as the bilingual rules see them, with what is at fault in the segments.
struct BilingualDocument {
  let draft: BilingualDraft
  let source: Document
  let target: Document
  /// What is at fault, in the order of the segments.
  let faults: [EquivalentFault]
  /// Whether there are more faults than were asked for.
  let isCut: Bool
  /// The entries of which the source has a term.
  let calledEntries: Set<Int>

  /// Reads a draft. O(its length).
  ///
  /// - Parameter limit: how many faults to stop after.
  init(_ draft: BilingualDraft, _ source: Document, _ target: Document, limit: Int) {
    self.draft = draft
    self.source = source
    self.target = target
    var reader = SegmentReader(source, target)
    var faults: [EquivalentFault] = []
    for (number, unit) in draft.units.enumerated() where faults.count <= limit {
      faults += reader.faults(in: unit, number: number)
    }
    self.faults = Array(faults.prefix(limit))
    isCut = faults.count > limit
    calledEntries = reader.allCalled
  }

  /// A finding with the segment in which it stands.
  func placed(_ finding: Finding, inUnit number: Int) -> Finding {
    var finding = finding
    let unit = draft.units[number]
    finding.segment = Finding.Segment(
      id: unit.id, unit: number, source: Self.shown(source.text, unit.source),
      target: Self.shown(target.text, unit.target))
    return finding
  }

  /// The number of the unit that holds an offset into the text of the targets, or nil.
  func unit(atTarget offset: Int) -> Int? {
    var low = 0
    var high = draft.units.count
    while low < high {
      let middle = (low + high) / 2
      if draft.units[middle].target.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The most bytes of a segment that a report shows.
  private static let mostShown = 600

  private static func shown(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> String {
    var end = min(range.upperBound, range.lowerBound + mostShown)
    while end > range.lowerBound, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    let words = String(decoding: text[range.lowerBound..<end], as: UTF8.self).split {
      $0.isWhitespace && $0 != "\u{A0}"
    }
    return words.joined(separator: " ") + (end < range.upperBound ? "…" : "")
  }
}
