/// A text and what is changed in it.
public struct Revision: Sendable, Hashable {
  /// The text before.
  public let original: [UInt8]
  /// The changes, in the order of the text; none overlaps another.
  public let edits: [Edit]
  /// Edits that were left out, because they overlap an earlier one or leave the text.
  public let rejected: [Edit]

  /// Takes the edits that can be made together. Of edits that overlap, the one that begins first is made; of those that
  /// begin together, the one that was given first. O(n log n) in the number of edits.
  public init(of original: [UInt8], _ edits: [Edit]) {
    let order = edits.enumerated().sorted { left, right in
      func rank(_ item: (offset: Int, element: Edit)) -> (Int, Int, Int) {
        (item.element.range.lowerBound, item.element.range.isEmpty ? 0 : 1, item.offset)
      }
      return rank(left) < rank(right)
    }
    var made: [Edit] = []
    var rejected: [Edit] = []
    var end = 0
    for (_, edit) in order {
      if edit.range.lowerBound >= end, edit.range.upperBound <= original.count {
        made.append(edit)
        end = edit.range.upperBound
      } else {
        rejected.append(edit)
      }
    }
    self.original = original
    self.edits = made
    self.rejected = rejected
  }

  /// The text after. O(its length).
  public var revised: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(original.count)
    var offset = 0
    for edit in edits {
      bytes += original[offset..<edit.range.lowerBound]
      bytes += edit.bytes
      offset = edit.range.upperBound
    }
    return bytes + original[offset...]
  }

  /// The place in the original of an offset into the revised text; the start of the edit where it lies in a new part.
  /// O(number of edits).
  public func originalOffset(of offset: Int) -> Int {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if offset < start { break }
      if offset < start + edit.bytes.count { return edit.range.lowerBound }
      shift += edit.bytes.count - edit.range.count
    }
    return max(0, min(offset - shift, original.count))
  }

  /// This revision and then another one of the revised text, as one; edits that touch each other become one.
  /// O(length + number of edits).
  public func followed(by next: Revision) -> Revision {
    let final = next.revised
    var edits: [Edit] = []
    var first = 0
    var second = 0
    // How much longer the revised text is than the original, and the final one than the revised, before the place.
    var shift = 0
    var nextShift = 0
    while first < self.edits.count || second < next.edits.count {
      var group: Range<Int>?
      let starts = (shift, nextShift)
      while true {
        if first < self.edits.count {
          let edit = self.edits[first]
          let start = edit.range.lowerBound + shift
          let isNext = second == next.edits.count || start <= next.edits[second].range.lowerBound
          if group.map({ start <= $0.upperBound }) ?? isNext {
            let place = start..<start + edit.bytes.count
            group = group.map { $0.lowerBound..<max($0.upperBound, place.upperBound) } ?? place
            shift += edit.bytes.count - edit.range.count
            first += 1
            continue
          }
        }
        guard second < next.edits.count else { break }
        let edit = next.edits[second]
        guard group.map({ edit.range.lowerBound <= $0.upperBound }) ?? true else { break }
        group = group.map { $0.lowerBound..<max($0.upperBound, edit.range.upperBound) } ?? edit.range
        nextShift += edit.bytes.count - edit.range.count
        second += 1
      }
      guard let group else { break }
      let old = group.lowerBound - starts.0..<group.upperBound - shift
      let new = group.lowerBound + starts.1..<group.upperBound + nextShift
      edits.append(Edit(old, Array(final[new])))
    }
    return Revision(of: original, edits)
  }
}
