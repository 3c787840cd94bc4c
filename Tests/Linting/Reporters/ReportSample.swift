import Drafts
import Languages
import Linting
import Localization
import TermMatching
import Terminology
import TestSupport

/// Files whose findings a test sets, so that reports have all that findings can hold.
enum ReportSample {
  static let path = "notes/été, 50%: a.txt"

  private static let index = Result { try TestIndex.index(TestIndex.migrants) }

  /// A file with a finding at each mark, changed by the closure, which is given its number.
  static func file(
    _ marked: String, path: String = path, language: Language = .french,
    change: (inout Finding, Int) -> Void = { _, _ in }
  ) throws -> LintedFile {
    let marked = MarkedText(marked)
    let draft = DraftFormat.plainText.draft(Array(marked.text.utf8))
    var file = LintedFile(path: path, draft, Linter(try index.get()), language: language)
    let findings = marked.ranges.enumerated().map { number, range in
      let text = String(decoding: Array(marked.text.utf8)[range], as: UTF8.self)
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var finding = Finding(
        rule: "deprecated-term", severity: .error, conceptID: ConceptEntry.ID(rawValue: "irregular-migrant"),
        term: "migrant illégal", status: .deprecated, text: text, range: range,
        message: LocalizedText(
          "“\(words)” is a deprecated term", fr: "«\u{A0}\(words)\u{A0}» est un terme à éviter"))
      finding.replacements = [.init("migrants en situation irrégulière", isFix: true)]
      change(&finding, number)
      return finding
    }
    file.findings = findings.filter { $0.suppression == nil }
    file.suppressed = findings.filter { $0.suppression != nil }
    return file
  }

  /// An error on one line with a reason, and a warning over a line end, uncertain, with a suggestion.
  static func two() throws -> LintedFile {
    try file("Été 🧭, des [[migrants illégaux]].\nDes [[migrants\nillégaux]].\n") { finding, number in
      if number == 0 {
        finding.reason = LocalizedText(
          "Being there is no crime: {100%}.", fr: "Être là n’est pas un crime\u{A0}: {100%}.")
      } else {
        finding.severity = .warning
        finding.replacements = [.init("personnes", isFix: false)]
        finding.isUncertain = true
      }
    }
  }

  /// A finding that a comment hides with a reason, one that a baseline hides, and one that is reported.
  static func hidden() throws -> LintedFile {
    try file("[[migrants illégaux]], [[migrants illégaux]], [[Migrants illégaux]]\n") { finding, number in
      if number == 0 { finding.suppression = Suppression(.comment, reason: "nom d’un livre") }
      if number == 1 { finding.suppression = Suppression(.baseline) }
    }
  }

  /// Findings of all severities, rules and oddities: for readers of other people.
  static func all() throws -> [LintedFile] {
    let severities = try file(
      "[[a]] [[b]] [[c]] [[d]]", path: "/elsewhere/\u{1}<tag attr=\"'\">&]]>\u{FFFE}\n.txt"
    ) { finding, number in
      finding.severity = Severity.allCases[number]
      finding.message = LocalizedText(untranslated: "control \u{0}\u{8}\u{1B}[31m <b>&]]>\"' {0} [a](b)\r\n\u{FFFF}")
    }
    let unknown = try file("<!-- [[motjuste: ofg]] -->", path: "../beside/ünknown.md") { finding, _ in
      finding.rule = "unknown-instruction"
      finding.severity = .warning
      finding.conceptID = nil
      finding.term = nil
      finding.status = nil
      finding.replacements = []
    }
    return [try two(), try hidden(), severities, unknown, try file("Rien.", path: "clean.txt")]
  }

  static func options(_ uiLanguage: UILanguage = .english) -> ReportOptions {
    var options = ReportOptions(uiLanguage, version: "1.2.3")
    options.baseFolder = "/home/me/project"
    return options
  }

  /// The report of files in a format.
  static func text(
    _ files: [LintedFile], _ format: ReportFormat, _ uiLanguage: UILanguage = .english
  ) throws -> String {
    try Report(files, options(uiLanguage)).text(as: format)
  }
}
