import Drafts
import Localization

/// Finds comments that address the linter and are not understood.
enum UnknownInstruction: Rule {
  static let id = "unknown-instruction"
  static let severity = Severity.warning
  static let summary = LocalizedText(
    "A comment that addresses Motjuste and says nothing that it knows.",
    fr: "Un commentaire adressé à Motjuste qui ne dit rien qu’il connaisse.")
  static let explanation = LocalizedText(
    """
    A comment that begins with `motjuste:` is an instruction. A misspelt one does nothing, and what it was to hide is
    reported all the same: so it is pointed out, with the instruction that may be meant. The instructions are
    \(list(" and ")). None of them hides this finding.
    """,
    fr: """
      Un commentaire qui commence par `motjuste:` est une instruction. Mal orthographiée, elle n’a aucun effet, et ce
      qu’elle devait cacher est signalé quand même\u{A0}: elle est donc relevée, avec l’instruction qui est sans doute
      voulue. Les instructions sont \(list(" et ")). Aucune ne cache ce constat.
      """)
  static let examples = [
    RuleExample("en", "[[<!-- motjuste: ignore-nextline -->]]\nIllegal migrants.", format: .markdown),
    RuleExample("fr", "[[<!-- motjuste: arrêt -->]]\nLes migrants illégaux.", format: .markdown),
    RuleExample("en", "<!-- motjuste: ignore-next-line because it is quoted -->\nIllegal migrants.", format: .markdown),
    RuleExample("fr", "<!-- à relire -->\nLes personnes migrantes.", format: .markdown),
  ]

  private static func list(_ and: String) -> String {
    let names = Instruction.names.map { "`\($0)`" }
    return names.dropLast().joined(separator: ", ") + and + (names.last ?? "")
  }

  static func findings(in document: Document) -> [Finding] { Instructions(document.draft).findings }
}
