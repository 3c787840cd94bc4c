import Drafts
import Languages
import Localization

/// What the comments of a draft tell the linter (`<!-- motjuste: off -->`).
struct Instructions {
  /// Places in which findings are hidden, by their starts, with the reasons that the comments give.
  private var regions: [(source: Range<Int>, reason: String?)] = []
  /// For each region the place of the one that ends last among it and those before it.
  private var longest: [Int] = []
  /// The terms that are not reported, folded, with the reasons.
  private var terms: [[[UInt8]]: String?] = [:]
  /// Comments that address the linter and are not understood.
  private(set) var findings: [Finding] = []

  /// Reads the comments. O(n log n) in their number, and O(length of the draft) where there are any.
  init(_ draft: Draft) {
    let instructions = draft.comments.compactMap { comment in Instruction(comment.words).map { (comment, $0) } }
    guard !instructions.isEmpty else { return }
    let lines = SourceLineEnds(draft.source)
    var off: (start: Int, reason: String?)?
    for (comment, instruction) in instructions {
      switch instruction {
      case .off(let reason): off = off ?? (comment.source.lowerBound, reason)
      case .on:
        if let start = off { regions.append((start.start..<comment.source.upperBound, start.reason)) }
        off = nil
      case .ignoreNextLine(let reason): regions.append((lines.line(below: comment.source), reason))
      case .ignore(let term?, let reason): terms[Self.folded(term)] = reason
      case .ignore(nil, let reason): regions.append((lines.line(of: comment.source), reason))
      case .unknown(let word, let suggestion):
        findings.append(Self.finding(comment, word, suggestion, draft))
      }
    }
    if let start = off { regions.append((start.start..<draft.source.count, start.reason)) }
    regions.sort { $0.source.lowerBound < $1.source.lowerBound }
    for (number, region) in regions.enumerated() {
      let before = longest.last
      let isLonger = before.map { regions[$0].source.upperBound < region.source.upperBound } ?? true
      longest.append(isLonger ? number : before ?? number)
    }
  }

  /// Why a finding is not reported, or nil. O(log n) in the number of instructions.
  func suppression(of finding: Finding) -> Suppression? {
    guard finding.rule != UnknownInstruction.id else { return nil }
    var low = 0
    var high = regions.count
    while low < high {
      let middle = (low + high) / 2
      if regions[middle].source.lowerBound < finding.range.upperBound { low = middle + 1 } else { high = middle }
    }
    if low > 0, regions[longest[low - 1]].source.upperBound > finding.range.lowerBound {
      return Suppression(.comment, reason: regions[longest[low - 1]].reason)
    }
    guard !terms.isEmpty else { return nil }
    for text in [finding.text, finding.term ?? ""] {
      if let reason = terms[Self.folded(text)] { return Suppression(.comment, reason: reason) }
    }
    return nil
  }

  private static func folded(_ text: String) -> [[UInt8]] {
    TermWords(text, language: .other("")).words.map(\.folded)
  }

  private static func finding(_ comment: Comment, _ word: String, _ suggestion: String?, _ draft: Draft) -> Finding {
    let known = Instruction.names.joined(separator: ", ")
    let message =
      suggestion.map { name in
        LocalizedText(
          "“\(word)” is no instruction of motjuste: write “\(name)”",
          fr: "«\u{A0}\(word)\u{A0}» n’est pas une instruction de motjuste\u{A0}: écrire «\u{A0}\(name)\u{A0}»")
      }
      ?? LocalizedText(
        "“\(word)” is no instruction of motjuste; there are \(known)",
        fr: "«\u{A0}\(word)\u{A0}» n’est pas une instruction de motjuste\u{A0}; il y a \(known)")
    return Finding(
      rule: UnknownInstruction.id, severity: UnknownInstruction.severity,
      text: String(decoding: draft.source[comment.source], as: UTF8.self), range: comment.source, message: message)
  }
}
