import FileBytes
import Languages
public import Linting
import Localization
import TBX
public import TermMatching
import Terminology
import XML

/// Checks a termbase itself: whether its entries are whole, agree with one another and are written well.
public struct Auditor {
  static let rules: [any AuditRule.Type] = [
    NoPreferredTerm.self, SeveralPreferredTerms.self, DeprecatedWithoutReplacement.self, RepeatedTerm.self,
    DanglingReference.self, DeprecatedTermInDefinition.self, SameTermInTwoConcepts.self, NearDuplicate.self,
    CircularDefinition.self, MissingStatus.self, MissingPartOfSpeech.self, MissingGender.self, GenderDisagrees.self,
    OtherPartOfSpeech.self, NotInBaseForm.self, Spelling.self, UncleanTerm.self, MissingReason.self, MissingSource.self,
    MissingDefinition.self,
  ]

  /// The names of all rules.
  public static var ruleIDs: [String] { rules.map { $0.id } }

  /// All rules, as reports describe them.
  public static var reportedRules: [ReportedRule] {
    rules.map { ReportedRule(id: $0.id, severity: $0.severity, summary: $0.summary, explanation: $0.explanation) }
  }

  /// One file of the termbase.
  private struct Source {
    let path: String
    let bytes: MappedBytes
    let rootTag: Range<Int>
    let language: Language
  }

  private let sources: [Source]
  private let termbase: AuditedTermbase
  private let options: AuditOptions

  /// Reads a termbase. Throws `XMLError` or `FileError` where a file cannot be read.
  ///
  /// - Parameters:
  ///   - index: an index of the same glossary.
  ///   - environment: the variables that tell where dictionaries are.
  public init(
    _ glossary: Glossary, _ index: TermIndex, _ options: AuditOptions = AuditOptions(), environment: [String: String]
  ) throws {
    var sources: [Source] = []
    var entries: [AuditedTermbase.Entry] = []
    for path in glossary.files {
      var reader = try TBXReader(MappedBytes(mapping: path), file: path)
      while let item = try reader.next() {
        entries.append(.init(entry: item.entry, file: sources.count, range: item.range))
      }
      sources.append(
        Source(
          path: path, bytes: reader.bytes, rootTag: reader.rootTag, language: Language(reader.header.language)))
    }
    self.sources = sources
    self.options = options
    let folder = glossary.files.first.map { file in file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "." }
    var spelling: [Language: SpellingList] = [:]
    for language in index.languages {
      spelling[language] = SpellingList(language, folder: folder, environment: environment)
    }
    termbase = AuditedTermbase(
      entries, index, Inflector(environment: environment), spelling, languages: options.workingLanguages)
  }

  /// What the rules find, by file. O(size of the termbase).
  public func files() throws -> [LintedFile] {
    var findings = sources.map { _ in [Finding]() }
    for rule in Self.rules where rule.severity >= options.minimum && !options.rulesOff.contains(rule.id) {
      for finding in rule.findings(in: termbase) {
        let entry = termbase.entries[finding.entry]
        findings[entry.file].append(try self.finding(finding, rule, entry))
      }
    }
    return zip(sources, findings).map { source, findings in
      LintedFile(
        path: source.path, language: source.language, source: source.bytes.array,
        findings: findings.sorted {
          ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
        })
    }
  }

  private func finding(_ finding: AuditFinding, _ rule: any AuditRule.Type, _ item: AuditedTermbase.Entry) throws
    -> Finding
  {
    let source = sources[item.file]
    let element = try Element(
      parsing: item.range, of: source.bytes, insideRoot: source.rootTag, file: source.path)
    let range = source.bytes.withUnsafeBytes {
      EntryPlaces(element, in: $0).range(of: finding.place, in: item.entry)
    }
    var term: TermSec?
    if case .term(let section, let place) = finding.place { term = item.entry.languages[section].terms[place] }
    return Finding(
      rule: rule.id, severity: rule.severity, conceptID: item.entry.id, term: term?.text, status: term?.status,
      text: String(decoding: source.bytes[range], as: UTF8.self), range: range, message: finding.message)
  }
}
