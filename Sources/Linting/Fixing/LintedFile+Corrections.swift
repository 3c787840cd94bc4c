public import Drafts
public import Localization

extension LintedFile {
  /// The corrections of a package that the findings call right, each with its message and its reason; suggestions are
  /// none. O(number of findings).
  public func corrections(_ uiLanguage: UILanguage) -> [Correction] {
    let source = positions.source
    return findings.compactMap { finding in
      guard let replacement = finding.replacements.first, replacement.isFix,
        finding.range.upperBound <= source.count, source[finding.range].elementsEqual(finding.text.utf8),
        replacement.text != finding.text
      else { return nil }
      let reason = [finding.message, finding.reason].compactMap { $0?[uiLanguage] }.joined(separator: "\n")
      return Correction(finding.range, replacement.text, reason: reason)
    }
  }
}
