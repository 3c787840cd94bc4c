/// What is to be changed in the parts of a package.
struct CorrectionPlan {
  /// A change of the text: a correction without the words at its ends that stay.
  struct Change {
    /// UTF-8 offsets into the text.
    var range: Range<Int>
    var words: String
    var reason: String
  }

  /// A part of the old words of a change that stands in one place of one container.
  struct Cut {
    /// The number of the change.
    var change: Int
    var container: Int
    /// UTF-8 offsets into the text.
    var text: Range<Int>
    /// UTF-8 offsets into the part.
    var source: Range<Int>
    /// Whether it is the first of its change, in the place of which the new words stand.
    var isFirst: Bool
    /// Whether it is the last of its change.
    var isLast: Bool
  }

  /// The changes in the order of the text.
  private(set) var changes: [Change] = []
  /// For each part its cuts, in the order of the text.
  private(set) var cuts: [Int: [Cut]] = [:]
  /// Corrections that cannot be made where they stand.
  private(set) var left: [Correction] = []

  /// Plans corrections. Of those that overlap, the first is made. O(n log n) in their number.
  init(_ corrections: [Correction], of text: PackageText, isTracked: Bool) {
    var end = 0
    let sorted = corrections.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    for correction in sorted {
      guard correction.range.lowerBound >= end, correction.range.upperBound <= text.text.count,
        let change = Self.trimmed(correction, text), let cuts = Self.cuts(of: change, changes.count, text),
        !isTracked || cuts.allSatisfy({ text.containers[$0.container].isTrackable })
      else {
        left.append(correction)
        continue
      }
      end = correction.range.upperBound
      changes.append(change)
      self.cuts[text.lines[text.line(at: change.range.lowerBound)].part, default: []] += cuts
    }
  }

  /// The changes as a revision of the text.
  func revision(of text: PackageText) -> Revision {
    Revision(of: text.text, changes.map { Edit($0.range, Array($0.words.utf8)) })
  }

  /// A correction without the whole words at its ends that it does not change; nil where nothing is left.
  private static func trimmed(_ correction: Correction, _ text: PackageText) -> Change? {
    let old = text.text[correction.range].split(separator: 0x20, omittingEmptySubsequences: false)
    let new = Array(correction.words.utf8).split(separator: 0x20, omittingEmptySubsequences: false)
    guard !correction.range.isEmpty, !new.isEmpty, old != new else { return nil }
    // A word of each stays, so that something is replaced by something.
    let most = min(old.count, new.count) - 1
    let start = zip(old, new).prefix { $0 == $1 }.prefix(most).count
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.prefix(most - start).count
    let lower = old.prefix(start).reduce(correction.range.lowerBound) { $0 + $1.count + 1 }
    let upper = old.suffix(end).reduce(correction.range.upperBound) { $0 - $1.count - 1 }
    let words = new[start..<new.count - end].joined(separator: [0x20])
    return Change(
      range: lower..<upper, words: String(decoding: Array(words), as: UTF8.self), reason: correction.reason)
  }

  /// The places of the old words, or nil where they cannot be replaced.
  private static func cuts(of change: Change, _ number: Int, _ text: PackageText) -> [Cut]? {
    let line = text.lines[text.line(at: change.range.lowerBound)]
    guard text.parts[line.part].isUTF8 else { return nil }
    var cuts: [Cut] = []
    var place = change.range.lowerBound
    for piece in text.pieces[text.pieces(in: change.range)] {
      let part = change.range.clamped(to: piece.text)
      guard part.lowerBound == place else { return nil }
      place = part.upperBound
      let source = text.source(of: part, in: piece)
      if let last = cuts.last, last.container == piece.container, last.source.upperBound == source.lowerBound {
        cuts[cuts.count - 1].text = last.text.lowerBound..<part.upperBound
        cuts[cuts.count - 1].source = last.source.lowerBound..<source.upperBound
      } else {
        cuts.append(
          Cut(
            change: number, container: piece.container, text: part, source: source, isFirst: cuts.isEmpty,
            isLast: false))
      }
    }
    guard place == change.range.upperBound, !cuts.isEmpty else { return nil }
    cuts[cuts.count - 1].isLast = true
    return cuts
  }
}
