import Drafts
import Languages
import Linting
import Terminology

/// What a text has wrong beside its source, as findings in the text.
struct SourceComparison {
  /// The findings. What is missing in the text has no place in it: it stands at the first word of the paragraph that lacks
  /// it.
  private let found: [Finding]
  /// Whether the comparison stopped at its limit.
  let isCut: Bool

  /// Compares a text with its source. O(length).
  ///
  /// Both are aligned by paragraph; where their numbers differ too much, they count as one segment. Nothing is found where
  /// both are in one language.
  init(_ source: CheckRequest.Source, _ target: Draft, _ language: Language, _ linter: Linter, limit: Int) {
    let origin = DraftFormat.plainText.draft(Array(source.text.utf8))
    let sourceLanguage = source.language ?? linter.language(of: origin)
    guard sourceLanguage != language else {
      (found, isCut) = ([], false)
      return
    }
    let draft = BilingualDraft(aligning: origin, with: target)
    let result = linter.check(draft, source: sourceLanguage, target: language, limit: limit)
    isCut = result.isCut
    found = result.target.findings + Self.placed(result.source.findings, draft)
  }

  /// The findings together with those in the text alone, in the order of the text; what both say of a place is said once.
  func joined(with others: [Finding]) -> [Finding] {
    struct Place: Hashable {
      let range: Range<Int>
      let concept: ConceptEntry.ID?
    }
    let places = Set(others.map { Place(range: $0.range, concept: $0.conceptID) })
    let own = found.filter { !places.contains(Place(range: $0.range, concept: $0.conceptID)) }
    return (others + own).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Findings in the source, at the first words of the targets.
  private static func placed(_ findings: [Finding], _ draft: BilingualDraft) -> [Finding] {
    var places: [Int: Range<Int>] = [:]
    return findings.compactMap { finding in
      guard let unit = finding.segment?.unit else { return nil }
      let place =
        places[unit] ?? draft.targets.sourceRange(of: firstWord(of: draft.units[unit].target, in: draft.targets.text))
      places[unit] = place
      var finding = finding
      finding.range = place
      // The message names the equivalents; a client that put one in the place of the marked word would do harm.
      finding.replacements = []
      return finding
    }
  }

  /// The first word in a part of a text, the whole part where it has none.
  private static func firstWord(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var offset = range.lowerBound
    var start: Int?
    for scalar in String(decoding: text[range], as: UTF8.self).unicodeScalars {
      let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if let start, !isWord, scalar.properties.generalCategory != .nonspacingMark { return start..<offset }
      if isWord, start == nil { start = offset }
      offset += UTF8.width(scalar)
    }
    return (start ?? range.lowerBound)..<range.upperBound
  }
}
