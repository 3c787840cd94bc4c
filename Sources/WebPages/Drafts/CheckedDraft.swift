public import Drafts
public import Languages
public import Linting

/// A draft that a visitor sent, with what was found in it. It lives as long as the answer: nothing of it is kept.
public struct CheckedDraft: Sendable {
  /// A replacement that the visitor chose: the number of the finding and that of its replacement, both from 0.
  public struct Choice: Sendable, Hashable {
    let finding: Int
    let replacement: Int

    /// Reads a choice as the page writes it, `finding:replacement`; nil for anything else.
    public init?(_ text: String) {
      let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      guard numbers.count == 2, let finding = numbers[0], let replacement = numbers[1], finding >= 0, replacement >= 0
      else { return nil }
      self.finding = finding
      self.replacement = replacement
    }

    init(_ finding: Int, _ replacement: Int) {
      self.finding = finding
      self.replacement = replacement
    }

    /// The choice as the page writes it.
    var text: String { "\(finding):\(replacement)" }
  }

  /// The name as it was given.
  public let path: String
  /// The text in UTF-8, its lines ended by line feeds, as a browser's text field has them.
  public let source: [UInt8]
  /// The format in which it was read, and in which replacements are written; nil for the text of a package, which is only
  /// shown.
  public let format: DraftFormat?
  /// The language in which it was checked.
  public let language: Language
  /// The findings, in the order of the text.
  public let findings: [Finding]
  /// Whether there are more findings than were looked for.
  public let isCutShort: Bool

  /// The language of the translation, where the text is a bilingual file.
  private let translation: String?

  /// Checks a text. O(length).
  ///
  /// - Parameters:
  ///   - text: the text in UTF-8, with line ends of any kind.
  ///   - translation: the language of the translation, where a bilingual file may hold several.
  ///   - language: its language, or nil to let the linter tell.
  ///   - limit: how many findings to stop after.
  public init(
    _ text: [UInt8], path: String, format: DraftFormat, translation: String? = nil, _ linter: Linter,
    language: Language?, limit: Int
  ) {
    let draft = format.draft(Self.withLineFeeds(text), language: translation)
    self.init(draft, path: path, format: format, translation: translation, linter, language: language, limit: limit)
  }

  /// Checks the text of a package, a line for each paragraph. O(length).
  ///
  /// - Parameters:
  ///   - language: its language, or nil to let the linter tell.
  ///   - limit: how many findings to stop after.
  public init(package draft: Draft, path: String, _ linter: Linter, language: Language?, limit: Int) {
    self.init(draft, path: path, format: nil, translation: nil, linter, language: language, limit: limit)
  }

  private init(
    _ draft: Draft, path: String, format: DraftFormat?, translation: String?, _ linter: Linter, language: Language?,
    limit: Int
  ) {
    let file = LintedFile(path: path, draft, linter, language: language, limit: limit + 1)
    self.path = path
    source = draft.source
    self.format = format
    self.translation = translation
    self.language = file.language
    findings = Array(file.findings.prefix(limit))
    isCutShort = file.findings.count > limit
  }

  /// Another text in the place of this one, checked in the same way. O(length).
  public func checkedAnew(_ text: [UInt8], _ linter: Linter, limit: Int) -> CheckedDraft {
    CheckedDraft(
      text, path: path, format: format ?? .plainText, translation: translation, linter, language: language, limit: limit
    )
  }

  /// A mark of the text: a choice of replacements holds only for the text for which it was made.
  public var mark: String { ContentMark.mark(source) }

  /// What a replacement writes into the source; nil where the finding has no such replacement, and for a package.
  func edit(_ choice: Choice) -> Edit? {
    guard let format, findings.indices.contains(choice.finding) else { return nil }
    let finding = findings[choice.finding]
    guard finding.replacements.indices.contains(choice.replacement) else { return nil }
    return format.edit(finding.replacements[choice.replacement].text, at: finding.range, in: source)
  }

  /// The text with the replacements that were chosen; of those that overlap, the first is made. Choices that name nothing
  /// are passed over. O(length + n log n) in the number of choices.
  public func revision(_ choices: [Choice]) -> Revision { Revision(of: source, choices.compactMap(edit)) }

  /// Text with a line feed for every line end, be it CR LF or CR.
  private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x0D) else { return text }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for (place, byte) in text.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if place + 1 == text.count || text[place + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}
