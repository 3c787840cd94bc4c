public import Drafts
public import Languages
import Localization
public import TermMatching
import Terminology

/// Checks drafts against a glossary.
public struct Linter: Sendable {
  static let rules: [any Rule.Type] = [DeprecatedTerm.self, SupersededTerm.self, AdmittedTerm.self]

  private let index: TermIndex
  private let minimum: Severity

  /// Creates a linter that reports findings of at least a severity.
  public init(_ index: TermIndex, minimum: Severity = .information) {
    self.index = index
    self.minimum = minimum
  }

  /// The language of a draft: the one that its small words tell, else the one in which most terms are found.
  public func language(of draft: Draft) -> Language {
    draft.text.withUnsafeBytes { text in
      // Small words are known of French and English only: another language of the glossary is told by its terms.
      let hasOthers = index.languages.contains { $0 != .french && $0 != .english }
      if !hasOthers, let language = LanguageDetector.language(of: text) { return language }
      let counts = index.languages.map { index.occurrences(in: text, language: $0).count }
      guard let most = counts.max(), most > 0, let best = counts.firstIndex(of: most) else { return .french }
      return index.languages[best]
    }
  }

  /// What the rules find in a draft, in the order of the text. O(length of the draft).
  ///
  /// - Parameter limit: how many findings to stop after, so that a hostile draft costs no more than a bad one.
  public func findings(in draft: Draft, language: Language, limit: Int = .max) -> [Finding] {
    let rules = Self.rules.filter { $0.severity >= minimum }.map { $0.init() }
    let statuses = Set(rules.map { type(of: $0).status })
    var reasons: [Int: LocalizedText?] = [:]
    var findings: [Finding] = []
    draft.text.withUnsafeBytes { text in
      for occurrence in index.occurrences(in: text, language: language) where findings.count < limit {
        // Most terms are right: they are passed over before anything is read of them.
        let status = Site.meant(occurrence.forms, index).flatMap { index.status(ofForm: $0) }
        guard let status, statuses.contains(status), let site = Site(occurrence, in: text, index, language),
          !LanguageDetector.isForeign(passage(round: occurrence.range, text), in: language),
          var finding = rules.lazy.compactMap({ $0.finding(at: site) }).first
        else { continue }
        if occurrence.isInterrupted {
          for index in finding.replacements.indices { finding.replacements[index].isFix = false }
        }
        finding.range = draft.sourceRange(of: occurrence.range)
        finding.text = String(decoding: draft.source[finding.range], as: UTF8.self)
        let reason = reasons[site.term.number] ?? self.reason(for: site.term)
        reasons[site.term.number] = reason
        finding.reason = reason
        findings.append(finding)
      }
    }
    return findings
  }

  /// The paragraph part round a place: as far as a blank line or the end of a block, at most 240 bytes either side.
  private func passage(round range: Range<Int>, _ text: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    func ends(_ offset: Int) -> Bool {
      text[offset] == UInt8(ascii: "\n") && offset + 1 < text.count && text[offset + 1] == UInt8(ascii: "\n")
        || text[offset] == 0xE2 && offset + 2 < text.count && text[offset + 1] == 0x80 && text[offset + 2] == 0xA9
    }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 240, !ends(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < 240, !ends(end) { end += 1 }
    return UnsafeRawBufferPointer(rebasing: text[start..<end])
  }

  /// The note on a term in both languages. An entry that cannot be read any more has none: the finding stands without it.
  private func reason(for term: IndexedTerm) -> LocalizedText? {
    guard let entry = try? index.entry(term.entry), entry.languages.indices.contains(term.position.section) else {
      return nil
    }
    let terms = entry.languages[term.position.section].terms
    guard terms.indices.contains(term.position.term) else { return nil }
    let infos = terms[term.position.term].infos
    guard let english = infos.note(in: .english), let french = infos.note(in: .french) else { return nil }
    return LocalizedText(english, fr: french)
  }
}
