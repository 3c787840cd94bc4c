import Localization
import TermStore
import Terminology

extension Command {
  private static let use = Option(
    "--use", "TERM|ID",
    LocalizedText(
      "the term to use instead, or the concept where no term is given",
      fr: "le terme à employer à la place, ou le concept si aucun terme n’est donné"))
  private static let reason = Option(
    "--note", "LANG:TEXT",
    LocalizedText("why, in a language; may be repeated", fr: "pourquoi, dans une langue\u{A0}; se répète"))

  /// Deprecates a term, or all terms of a concept.
  static let deprecate = Command(
    name: "deprecate", operands: "ID [TERM]",
    summary: LocalizedText(
      "Deprecates a term of a concept in favour of another, or a whole concept in favour of another.",
      fr: "Déconseille un terme d’un concept en faveur d’un autre, ou tout un concept en faveur d’un autre."),
    example: "motjuste deprecate irregular-migrant \"fr:migrant illégal\" --use \"migrant en situation irrégulière\"",
    options: [.glossary, use, reason, .author, .editDryRun]
  ) { run in
    let operands = run.arguments.operands
    guard (1...2).contains(operands.count) else {
      throw UsageError(
        LocalizedText(
          "which concept? give its id and the term", fr: "quel concept\u{A0}? donner son identifiant et le terme"))
    }
    let id = ConceptEntry.ID(rawValue: operands[0])
    let notes = try run.arguments.all(reason).map { value throws(UsageError) in try TermText.pair(value) }
    let pairs = notes.map { ($0.language, $0.text) }
    guard operands.count == 2 else {
      guard let other = run.arguments[use] else {
        throw UsageError(
          LocalizedText(
            "which term? without one, --use names the concept to use instead",
            fr: "quel terme\u{A0}? sans lui, --use nomme le concept à employer à la place"))
      }
      return try run.edit {
        try $0.deprecate(id, use: ConceptEntry.ID(rawValue: other), notes: pairs, run.stamp)
      }
    }
    return try run.edit { changes in
      let entry = try changes.entry(id)
      let name = try Run.term(operands[1], of: entry)
      let replacement = run.arguments[use].map { text in
        text.hasPrefix("\(name.language):")
          ? TermName(name.language, String(text.dropFirst(name.language.rawValue.count + 1)))
          : TermName(name.language, text)
      }
      try changes.deprecate(name, of: id, use: replacement, notes: pairs, run.stamp)
    }
  }
}

extension Run {
  /// The term of an entry that a word names, with its language or without it: `fr:migrant bloqué`, `migrant bloqué`.
  ///
  /// Throws `UsageError` where it is in several languages, `EditError` where it is in none.
  fileprivate static func term(_ text: String, of entry: ConceptEntry) throws -> TermName {
    let all = entry.languages.flatMap { section in section.terms.map { TermName(section.language, $0.text) } }
    if let name = all.first(where: { $0.description == text }) { return name }
    let wanted = NoteText(text).text
    let found = all.filter { $0.text == wanted }
    guard let name = found.first else {
      let list = all.map(\.description).joined(separator: ", ")
      throw EditError(
        LocalizedText(
          "the concept '\(entry.id)' has no term '\(text)'; it has \(list)",
          fr: "le concept «\u{A0}\(entry.id)\u{A0}» n’a pas le terme «\u{A0}\(text)\u{A0}»\u{A0}; il a \(list)"))
    }
    guard found.count == 1 else {
      let list = found.map(\.description).joined(separator: ", ")
      throw UsageError(
        LocalizedText(
          "'\(text)' is a term in several languages: write one of \(list)",
          fr: "«\u{A0}\(text)\u{A0}» est un terme dans plusieurs langues\u{A0}: écrire \(list)"))
    }
    return name
  }
}
