import Drafts
import Languages
import Linting
import Localization
import Terminology

/// The answer to a check, as LanguageTool's protocol has it.
struct CheckReport: Sendable, Encodable {
  struct Software: Sendable, Encodable {
    let name = "Motjuste"
    let version: String
    let buildDate = ""
    let apiVersion = 1
    let premium = false
    let status = ""

    private enum CodingKeys: String, CodingKey {
      case name, version, buildDate, apiVersion, premium, status
    }
  }

  struct Warnings: Sendable, Encodable {
    let incompleteResults: Bool
    let incompleteResultsReason: String?
  }

  struct Detected: Sendable, Encodable {
    let name: String
    let code: String
    let confidence: Double
    let source = "motjuste"

    private enum CodingKeys: String, CodingKey {
      case name, code, confidence, source
    }
  }

  struct Spoken: Sendable, Encodable {
    let name: String
    let code: String
    let detectedLanguage: Detected
  }

  /// More findings than any text of this length has that is written for people.
  static let mostMatches = 2_000

  let software: Software?
  let warnings: Warnings?
  let language: Spoken
  let matches: [CheckMatch]
  /// UTF-16 offsets, each with the one behind it.
  let sentenceRanges: [[Int]]

  /// Checks a text. O(length).
  ///
  /// - Parameter uiLanguage: the language of the sentences, or nil for that of the text.
  init(_ request: CheckRequest, _ glossary: ServedGlossary, version: String, _ uiLanguage: UILanguage?) {
    let draft = DraftFormat.plainText.draft(request.text.checked)
    let linter = Linter(glossary.index, request.options)
    let told = draft.text.withUnsafeBytes { LanguageDetector.language(of: $0) }
    let detected = linter.language(of: draft)
    let tag = request.language ?? Self.tag(detected, request.preferredVariants)
    let spoken = SpokenLanguage(tag)
    let other = SpokenLanguage(Language(tag) == detected ? tag : LanguageTag(rawValue: detected.code))
    language = Spoken(
      name: spoken.name, code: spoken.longCode,
      detectedLanguage: Detected(name: other.name, code: other.longCode, confidence: told == nil ? 0.5 : 0.9))
    var findings = linter.findings(in: draft, language: Language(tag), limit: Self.mostMatches + 1)
    var isCut = false
    if let source = request.source {
      let comparison = SourceComparison(source, draft, Language(tag), linter, limit: Self.mostMatches)
      isCut = comparison.isCut
      findings = comparison.joined(with: findings)
    }
    let uiLanguage = uiLanguage ?? UILanguage(tag: tag.rawValue) ?? .english
    let sentences = Sentences(request.text.original)
    matches = findings.prefix(Self.mostMatches).map {
      CheckMatch($0, in: request.text, sentences, isCompact: request.isCompact, uiLanguage)
    }
    sentenceRanges = sentences.ranges.map { [$0.lowerBound, $0.upperBound] }
    software = request.isCompact ? nil : Software(version: version)
    let isIncomplete = isCut || findings.count > Self.mostMatches
    let reason = LocalizedText(
      "The text has more than \(Self.mostMatches) findings.",
      fr: "Le texte donne plus de \(Self.mostMatches) constats.")
    warnings =
      request.isCompact && !isIncomplete
      ? nil
      : Warnings(incompleteResults: isIncomplete, incompleteResultsReason: isIncomplete ? reason[uiLanguage] : nil)
  }

  /// The preferred variety of a language, else the language.
  private static func tag(_ language: Language, _ variants: [LanguageTag]) -> LanguageTag {
    variants.first { Language($0) == language } ?? LanguageTag(rawValue: language.code)
  }
}
