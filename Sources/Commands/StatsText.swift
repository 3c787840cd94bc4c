import Localization
import TermService

/// The figures of a glossary for people to read: a table of names and counts.
struct StatsText {
  /// The widest that the column of names becomes.
  private static let mostColumns = 60
  private static let statuses: [(key: String, name: LocalizedText)] = [
    ("preferred", LocalizedText("preferred", fr: "privilégiés")), ("admitted", LocalizedText("admitted", fr: "admis")),
    ("deprecated", LocalizedText("deprecated", fr: "à éviter")),
    ("superseded", LocalizedText("superseded", fr: "remplacés")),
    ("none", LocalizedText("no status", fr: "sans statut")),
  ]

  private let stats: StatsJSON
  private let uiLanguage: UILanguage

  init(_ stats: StatsJSON, _ uiLanguage: UILanguage) {
    self.stats = stats
    self.uiLanguage = uiLanguage
  }

  /// The table, with a line end after each row.
  var text: String {
    let rows = entries + terms + subjectFields + definitions + references
    let width = rows.map { $0.name.count + 2 }.filter { $0 <= Self.mostColumns }.max() ?? 0
    return rows.map { row in
      "\(row.name)\(String(repeating: " ", count: max(2, width - row.name.count)))\(row.count)\n"
    }.joined()
  }

  private typealias Row = (name: String, count: String)

  private func row(_ name: LocalizedText, _ count: Int) -> Row { (name[uiLanguage], String(count)) }

  private var entries: [Row] { [row(LocalizedText("entries", fr: "entrées"), stats.entries)] }

  private var terms: [Row] {
    let languages = stats.languages.sorted { $0.key < $1.key }.map { Row("  \($0.key)", String($0.value)) }
    let statuses = Self.statuses.compactMap { status in
      stats.statuses[status.key].map { Row("  \(status.name[uiLanguage])", String($0)) }
    }
    return [row(LocalizedText("terms", fr: "termes"), stats.terms)] + languages + statuses
      + [withSource(stats.sources.terms, of: stats.terms)]
  }

  /// The subject fields, the largest first.
  private var subjectFields: [Row] {
    let fields = stats.subjectFields.filter { $0.key != "none" }
    let sorted = fields.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let without = stats.subjectFields["none"].map {
      Row(LocalizedText("  without one", fr: "  sans domaine")[uiLanguage], String($0))
    }
    return [row(LocalizedText("subject fields", fr: "domaines"), fields.count)]
      + sorted.map { Row("  \($0.key)", String($0.value)) } + (without.map { [$0] } ?? [])
  }

  private var definitions: [Row] {
    let languages = stats.definitions.languages.sorted { $0.key < $1.key }.map { Row("  \($0.key)", share($0.value)) }
    let inEach = LocalizedText("  in each language", fr: "  dans chaque langue")[uiLanguage]
    return [row(LocalizedText("definitions", fr: "définitions"), stats.definitions.total)] + languages
      + [(inEach, share(stats.definitions.inEachLanguage))]
      + [withSource(stats.sources.definitions, of: stats.definitions.total)]
  }

  private var references: [Row] {
    [
      row(LocalizedText("cross-references", fr: "renvois"), stats.crossReferences),
      row(LocalizedText("false friends", fr: "faux amis"), stats.falseFriends),
    ]
  }

  /// How many of the entries.
  private func share(_ count: Int) -> String {
    LocalizedText(
      "\(count) of \(stats.entries) \(stats.entries == 1 ? "entry" : "entries")",
      fr: "\(count) \(count < 2 ? "entrée" : "entrées") sur \(stats.entries)")[uiLanguage]
  }

  private func withSource(_ count: Int, of total: Int) -> Row {
    (
      LocalizedText("  with a source", fr: "  avec une source")[uiLanguage],
      LocalizedText("\(count) of \(total)", fr: "\(count) sur \(total)")[uiLanguage]
    )
  }
}
