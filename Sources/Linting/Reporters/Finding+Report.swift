import Localization

extension Finding {
  /// What is told below the message: what is uncertain, what to adjust, what may be written besides, and why.
  var details: [LocalizedText] {
    var texts: [LocalizedText] = []
    if isUncertain {
      texts.append(
        LocalizedText(
          "its words do not stand together: it may be something else",
          fr: "ses mots sont séparés\u{A0}: c’est peut-être autre chose"))
    }
    if let advice, severity > .hint { texts.append(advice) }
    let others = replacements.dropFirst().map(\.text)
    if !others.isEmpty {
      texts.append(
        LocalizedText(
          "also admitted: \(others.map { "“\($0)”" }.joined(separator: ", "))",
          fr: "aussi admis\u{A0}: \(others.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", "))"))
    }
    return texts + (reason.map { [$0] } ?? []) + explanation
  }

  /// The message and what is told below it, a line each.
  func paragraphs(_ uiLanguage: UILanguage) -> String {
    ([message] + details).map { $0[uiLanguage] }.joined(separator: "\n")
  }
}

extension LintedFile {
  /// What is reported and what is hidden together, in the order of the text. O(n log n).
  var allFindings: [Finding] {
    guard !suppressed.isEmpty else { return findings }
    return (findings + suppressed).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}

extension String {
  /// The text with U+FFFD for control characters, by which a draft could play tricks on a terminal. O(length).
  ///
  /// - Parameter keepsTabs: whether a tab stays.
  func printable(keepsTabs: Bool = false) -> String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          scalar.properties.generalCategory == .control && !(keepsTabs && scalar == "\t") ? "\u{FFFD}" : scalar
        }))
  }
}
