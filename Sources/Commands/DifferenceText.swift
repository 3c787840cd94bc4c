import Comparing
import Localization
import Terminology

/// The differences of two termbases for people.
struct DifferenceText {
  /// The lines, each with its end.
  private(set) var text = ""
  private let language: UILanguage
  private let style: TextStyle

  init(_ difference: TermbaseDifference, _ language: UILanguage, _ style: TextStyle) {
    self.language = language
    self.style = style
    for item in difference.header { add(item, indent: "") }
    for entry in difference.removed { text += style.red("- \(entry.id)") + "  \(Self.terms(entry))\n" }
    for entry in difference.added { text += style.green("+ \(entry.id)") + "  \(Self.terms(entry))\n" }
    for renaming in difference.renamed { text += "~ \(renaming.from) → \(renaming.to)\n" }
    for entry in difference.changed { add(entry) }
    text += summary(difference)
  }

  /// Adds what differs in a concept.
  mutating func add(_ entry: EntryDifference) {
    text += "~ \(style.bold(entry.id.rawValue))\n"
    for item in entry.differences { add(item, indent: "    ") }
  }

  private mutating func add(_ item: Difference, indent: String) {
    var place = item.language.map { "\($0) " } ?? ""
    if item.name != "term", let term = item.term { place += "\(quoted(term)) " }
    let name = FieldName.text(item.name)[language]
    switch item.kind {
    case .added: text += indent + style.green("+ \(place)\(name)") + value(item.after) + "\n"
    case .removed: text += indent + style.red("- \(place)\(name)") + value(item.before) + "\n"
    case .changed:
      text += "\(indent)~ \(place)\(name)\(colon)\(item.before ?? "") → \(item.after ?? "")\n"
    }
  }

  private var colon: String { language == .french ? "\u{A0}: " : ": " }
  private func value(_ text: String?) -> String { text.map { $0.isEmpty ? "" : "\(colon)\($0)" } ?? "" }
  private func quoted(_ text: String) -> String {
    language == .french ? "«\u{A0}\(text)\u{A0}»" : "“\(text)”"
  }

  private static func terms(_ entry: ConceptEntry) -> String {
    entry.languages.map { "\($0.language) \($0.terms.map(\.text).joined(separator: ", "))" }.joined(separator: "; ")
  }

  private func summary(_ difference: TermbaseDifference) -> String {
    guard !difference.isEmpty else {
      return LocalizedText("no difference\n", fr: "aucune différence\n")[language]
    }
    let (added, removed) = (difference.added.count, difference.removed.count)
    let (renamed, changed) = (difference.renamed.count, difference.changed.count)
    return LocalizedText(
      "concepts: \(added) added, \(removed) removed, \(renamed) with another id, \(changed) changed\n",
      fr:
        "notions\u{A0}: ajoutées \(added), supprimées \(removed), d’identifiant nouveau \(renamed), modifiées \(changed)\n"
    )[language]
  }
}
