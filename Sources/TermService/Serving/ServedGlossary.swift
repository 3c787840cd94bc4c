import Auditing
import FileBytes
import HTTPMessages
import Languages
import Linting
import Localization
import TBX
import TermMatching
import TermSearch
import Terminology
import WebPages

/// A glossary as it is served, with what is worked out once from it. A reload makes another one.
final class ServedGlossary: Sendable {
  let index: TermIndex
  /// The variables that tell where dictionaries are.
  let environment: [String: String]
  /// The entries as JSON that were asked for lately, since encoding is most of the work of a lookup.
  let entries = RecentValues<EntryKey, [UInt8]>(bound: 64 << 20, size: \.count)
  /// The answers that were given lately, of the routes that want that.
  let answers = RecentValues<AnswerKey, HTTPResponse>(bound: 64 << 20) { $0.body.count + 1_000 }
  private let knownSuggestions = Once<TermSuggestions>()
  private let knownText = Once<FullText>()
  private let knownReferences = Once<References>()
  private let knownStats = Once<StatsJSON>()
  private let knownAudit = Once<[LintedFile]>()
  private let knownChanges = Once<[RecordedChange]>()
  private let knownRegister = Once<TermRegister>()

  init(_ index: TermIndex, environment: [String: String]) {
    self.index = index
    self.environment = environment
  }

  /// The terms in the order of their letters.
  var suggestions: TermSuggestions { knownSuggestions { TermSuggestions(index) } }

  /// The terms by subject field and letter, for the pages.
  var register: TermRegister { knownRegister { TermRegister(index) } }

  /// The words of all entries. Throws where an entry cannot be read any more.
  func fullText() throws -> FullText { try knownText { try FullText(index) } }

  /// Which concept refers to which. Throws where an entry cannot be read any more.
  func references() throws -> References { try knownReferences { try References(index) } }

  /// What is in the glossary. Throws where a file cannot be read any more.
  func stats() throws -> StatsJSON { try knownStats { try StatsJSON(index.glossary) } }

  /// What the audit finds, of any severity. Throws where a file cannot be read any more.
  func audit() throws -> [LintedFile] {
    try knownAudit {
      var options = AuditOptions()
      options.minimum = .hint
      let files = try Auditor(index.glossary, index, options, environment: environment).files()
      return try files.map { file in
        // Where the glossary lies is no business of a client.
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        let source = try TBXReader(MappedBytes(mapping: file.path), file: file.path).bytes
        return LintedFile(path: name, language: file.language, source: source.array, findings: file.findings)
      }
    }
  }

  /// What was done to the concepts, as far as they tell, the latest first. Throws where a file cannot be read any more.
  func changes() throws -> [RecordedChange] { try knownChanges { try RecordedChange.all(in: index) } }

  /// A language by its tag. Throws `Problem` 400 where the glossary does not have it.
  func language(_ tag: String) throws(Problem) -> Language {
    let language = Language(LanguageTag(rawValue: tag))
    guard index.languages.contains(language) else {
      let known = index.languages.map(\.code).sorted().joined(separator: ", ")
      throw Problem(
        400,
        LocalizedText(
          "The glossary has no terms in the language '\(tag)'; it has \(known).",
          fr: "Le glossaire n’a pas de termes dans la langue «\u{A0}\(tag)\u{A0}»\u{A0}; il a \(known)."))
    }
    return language
  }

  /// The number of the entry with an id. Throws `Problem` 404 where there is none.
  func entryNumber(_ id: String) throws(Problem) -> Int {
    guard let number = index.entryNumber(ConceptEntry.ID(rawValue: id)) else {
      throw Problem(
        404,
        LocalizedText(
          "There is no concept '\(id)'; /v1/lookup?term= finds concepts by their terms.",
          fr:
            "Il n’y a pas de concept «\u{A0}\(id)\u{A0}»\u{A0}; /v1/lookup?term= trouve les concepts par leurs termes."
        ))
    }
    return number
  }
}
