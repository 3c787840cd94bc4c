public import Drafts

extension LintedFile {
  /// The edits of the source that the findings call right; suggestions are none. O(number of findings).
  ///
  /// - Parameter format: the format of the draft that was checked.
  public func fixes(in format: DraftFormat) -> [Edit] { fixable(in: format).map(\.edit) }

  /// Each finding that can be fixed, with its edit.
  func fixable(in format: DraftFormat) -> [(finding: Finding, edit: Edit)] {
    let source = positions.source
    return findings.compactMap { finding in
      guard let replacement = finding.replacements.first, replacement.isFix,
        finding.range.upperBound <= source.count, source[finding.range].elementsEqual(finding.text.utf8)
      else { return nil }
      let edit = format.edit(replacement.text, at: finding.range, in: source)
      return edit.bytes.elementsEqual(source[finding.range]) ? nil : (finding, edit)
    }
  }
}
