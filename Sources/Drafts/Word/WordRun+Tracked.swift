import XML

extension WordRun {
  /// What of the run stays together: kept, or deleted by one change.
  private struct Stretch {
    var markup = ""
    /// The number of the change that deletes it; nil for what is kept.
    var change: Int?
    var isFirst = false
    var isLast = false
  }

  /// The run with tracked changes: as many runs as there are stretches, the deleted ones in elements of deletion (17.13.5.14),
  /// each new text behind the first deleted stretch of its change (17.13.5.18). O(length).
  func tracked(
    _ cuts: [CorrectionPlan.Cut], _ plan: CorrectionPlan, _ marks: inout WordChangeMarks,
    _ container: PackageText.Container
  ) -> String {
    let isCommentable = container.isCommentable
    return stretches(cuts).reduce(into: "") { output, stretch in
      guard let number = stretch.change else {
        output += opening + stretch.markup + closing
        return
      }
      let change = plan.changes[number]
      if stretch.isFirst, isCommentable { output += marks.commentStart(of: number, change.reason, prefix) }
      output += marks.start("del", prefix) + opening + stretch.markup + closing + marks.end("del", prefix)
      if stretch.isFirst {
        let insertion =
          marks.start("ins", prefix) + opening + text(XMLWriter.escaped(change.words)) + closing
          + marks.end("ins", prefix)
        output += marks.split(container.insertion, bytes, round: insertion)
      }
      if stretch.isLast, isCommentable { output += marks.commentEnd(of: number, prefix) }
    }
  }

  private func stretches(_ cuts: [CorrectionPlan.Cut]) -> [Stretch] {
    var stretches: [Stretch] = []
    func add(_ markup: String, _ cut: CorrectionPlan.Cut?) {
      if stretches.last.map({ $0.change != cut?.change }) ?? true { stretches.append(Stretch(change: cut?.change)) }
      let last = stretches.count - 1
      stretches[last].markup += markup
      stretches[last].isFirst = stretches[last].isFirst || cut?.isFirst ?? false
      stretches[last].isLast = stretches[last].isLast || cut?.isLast ?? false
    }
    var next = 0
    for child in children {
      let inside = Self.cuts(in: child, cuts, from: &next)
      guard child.isText, !inside.isEmpty else {
        add(string(child.range), inside.first)
        continue
      }
      var place = child.content.lowerBound
      for cut in inside {
        if place < cut.source.lowerBound { add(text(string(place..<cut.source.lowerBound)), nil) }
        add(text(string(cut.source), isDeleted: true), cut)
        place = cut.source.upperBound
      }
      if place < child.content.upperBound { add(text(string(place..<child.content.upperBound)), nil) }
    }
    return stretches
  }
}
