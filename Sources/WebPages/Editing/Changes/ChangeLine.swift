import Languages
import Linting
import Localization
import Terminology

/// A line of what a transaction says was done, in words of the page.
///
/// The termbase has it in the names of the standard: `fr migrant illégal: administrativeStatus: deprecated`.
struct ChangeLine {
  private let line: String
  private let isFact: Bool
  private let language: UILanguage

  /// - Parameter isFact: whether it is a line of an entry, and not a remark.
  init(_ line: String, isFact: Bool, _ language: UILanguage) {
    self.line = line
    self.isFact = isFact
    self.language = language
  }

  var text: String {
    guard isFact else {
      let proposed = "proposed by "
      guard line.hasPrefix(proposed) else { return line }
      let name = line.dropFirst(proposed.count)
      return LocalizedText("proposed by \(name)", fr: "proposé par \(name)")[language]
    }
    let parts = line.split(separator: ": ", omittingEmptySubsequences: false).map(String.init)
    guard let place = parts.firstIndex(where: { Self.categories[Self.name($0)] != nil }), place <= 1,
      let category = Self.categories[Self.name(parts[place])]
    else {
      // A line that names nothing else is that of a term.
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, (2...3).contains(words[0].prefix { $0 != "-" }.count) else { return line }
      return LocalizedText("term: \(words[1])", fr: "terme\u{A0}: \(words[1])")[language]
    }
    let value = parts[(place + 1)...].joined(separator: ": ")
    let colon = language == .french ? "\u{A0}: " : ": "
    let owner = place == 1 ? [subject(parts[0])] : []
    return (owner + [category[language], Self.value(value, language)]).filter { !$0.isEmpty }.joined(separator: colon)
  }

  /// The term, or the language where it stands alone.
  private func subject(_ part: String) -> String {
    let words = part.split(separator: " ", maxSplits: 1)
    guard words.count < 2 else { return String(words[1]) }
    return Language(LanguageTag(rawValue: part)).title[language]
  }

  /// The data category of a part, which may have a language behind it: `note (fr)`.
  private static func name(_ part: String) -> String { String(part.prefix { $0 != " " }) }

  private static func value(_ value: String, _ language: UILanguage) -> String {
    if let status = AdministrativeStatus(rawValue: value) { return StatusMark(status).label[language] }
    return
      (PartOfSpeech(rawValue: value)?.label ?? GrammaticalGender(rawValue: value)?.label
      ?? TermType(rawValue: value)?.label)?[language] ?? value
  }

  private static let categories: [String: LocalizedText] = [
    "administrativeStatus": LocalizedText("status", fr: "statut"),
    "partOfSpeech": LocalizedText("part of speech", fr: "catégorie grammaticale"),
    "grammaticalGender": LocalizedText("gender", fr: "genre"),
    "grammaticalNumber": LocalizedText("number", fr: "nombre"),
    "termType": LocalizedText("type", fr: "type"),
    "definition": LocalizedText("definition", fr: "définition"),
    "source": LocalizedText("source", fr: "source"),
    "note": LocalizedText("note", fr: "note"),
    "subjectField": LocalizedText("subject field", fr: "domaine"),
    "crossReference": LocalizedText("reference", fr: "renvoi"),
  ]
}
