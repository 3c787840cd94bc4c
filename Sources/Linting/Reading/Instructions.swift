import Drafts
import Languages
import Localization

/// What the comments of a draft tell the linter (`<!-- motjuste: off -->`).
struct Instructions {
  /// One region or place in which findings are hidden.
  private struct Region {
    var source: Range<Int>
    /// The term that is meant, folded; nil for all.
    var term: [TermWords.Word]?
    var reason: String?
  }

  private var regions: [Region] = []
  /// Comments that address the linter and are not understood.
  private(set) var findings: [Finding] = []

  /// Reads the comments. O(their length, and that of the lines below them).
  init(_ draft: Draft) {
    var openOff: (start: Int, reason: String?)?
    for comment in draft.comments {
      guard let instruction = Instruction(comment.words) else { continue }
      switch instruction {
      case .off(let reason): openOff = openOff ?? (comment.source.lowerBound, reason)
      case .on:
        if let start = openOff {
          regions.append(Region(source: start.start..<comment.source.upperBound, term: nil, reason: start.reason))
        }
        openOff = nil
      case .ignoreNextLine(let reason):
        regions.append(Region(source: Self.nextLine(comment.source, draft.source), term: nil, reason: reason))
      case .ignore(let term?, let reason):
        let words = TermWords(term, language: .other("")).words
        regions.append(Region(source: 0..<draft.source.count, term: words, reason: reason))
      case .ignore(nil, let reason):
        regions.append(Region(source: Self.ownLine(comment.source, draft.source), term: nil, reason: reason))
      case .unknown(let word, let suggestion):
        findings.append(Self.finding(comment, word, suggestion, draft))
      }
    }
    if let start = openOff {
      regions.append(Region(source: start.start..<draft.source.count, term: nil, reason: start.reason))
    }
  }

  /// Why a finding is not reported, or nil. O(number of instructions).
  func suppression(of finding: Finding) -> Suppression? {
    guard !regions.isEmpty, finding.rule != UnknownInstruction.id else { return nil }
    let region = regions.first { region in
      guard region.source.overlaps(finding.range) else { return false }
      guard let term = region.term else { return true }
      return [finding.text, finding.term].contains { text in
        guard let text else { return false }
        let words = TermWords(text, language: .other("")).words.map(\.folded)
        return words == term.map(\.folded)
      }
    }
    return region.map { Suppression(.comment, reason: $0.reason) }
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

  /// The line below a comment.
  private static func nextLine(_ comment: Range<Int>, _ source: [UInt8]) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    guard let end = source[comment.upperBound...].firstIndex(of: newline) else { return source.count..<source.count }
    return end + 1..<(source[(end + 1)...].firstIndex(of: newline) ?? source.count)
  }

  /// The line of a comment, or where nothing else stands on it the line below.
  private static func ownLine(_ comment: Range<Int>, _ source: [UInt8]) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = source[..<comment.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = source[comment.upperBound...].firstIndex(of: newline) ?? source.count
    let rest = source[start..<comment.lowerBound] + source[comment.upperBound..<end]
    return rest.allSatisfy { $0 <= 0x20 } ? nextLine(comment, source) : start..<end
  }
}
