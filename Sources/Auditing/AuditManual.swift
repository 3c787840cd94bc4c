public import Linting
import Localization

/// The documentation of the rules of an audit, made from the rules themselves: a page in English and one in French.
public enum AuditManual {
  /// Both pages: `README.md` and `README.fr.md`.
  public static var pages: [RuleManual.Page] {
    UILanguage.allCases.map { language in
      RuleManual.Page(name: RuleManual.name(of: "README", in: language), text: text(language))
    }
  }

  private static func text(_ language: UILanguage) -> String {
    let introduction = [
      LocalizedText("# Rules of the audit", fr: "# Règles de la vérification de la base")[language],
      RuleManual.otherLanguage(of: "README", than: language), opening[language],
    ]
    let rules = Auditor.reportedRules.map { rule in
      """
      ## \(rule.id)

      \(RuleManual.severity(rule.severity)[language]). \(rule.summary[language])

      \(rule.explanation[language])
      """
    }
    return (introduction + rules).joined(separator: "\n\n") + "\n"
  }

  private static let opening = LocalizedText(
    """
    `motjuste audit` checks a termbase itself, and reports in all formats of `motjuste lint`. Its exit status is 1 from error
    on (`--fail-on`). `--without spelling,missing-source` leaves rules out; `--languages en,fr` says in which languages each
    concept must have a term, which are otherwise those that at least half of the entries have.

    Words that no spelling dictionary has stand in the files `words.en.txt` and `words.fr.txt` beside the termbase, one a
    line.
    """,
    fr: """
      `motjuste audit` vérifie une base terminologique elle-même et rend compte sous toutes les formes de `motjuste lint`. Son
      statut de sortie est 1 à partir de l’erreur (`--fail-on`). `--without spelling,missing-source` laisse des règles de
      côté\u{A0}; `--languages en,fr` dit dans quelles langues chaque notion doit avoir un terme\u{A0}: à défaut, celles
      qu’ont au moins la moitié des entrées.

      Les mots qu’aucun dictionnaire ne connaît figurent dans les fichiers `words.fr.txt` et `words.en.txt`, à côté de la
      base, un par ligne.
      """)
}
