import Localization

/// The page that lists the rules and tells how a draft speaks to the linter.
struct RuleIndexPage {
  private let language: UILanguage

  init(_ language: UILanguage) { self.language = language }

  var text: String {
    let parts = [
      LocalizedText("# Rules", fr: "# Règles")[language], RuleManual.otherLanguage(of: "README", than: language),
      table, Self.settings[language], Self.comments[language],
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var table: String {
    let head = LocalizedText("| rule | severity | finds |", fr: "| règle | gravité | trouve |")[language]
    let rows = Linter.allRules.map { rule in
      let file = RuleManual.name(of: rule.id, in: language)
      return
        "| [`\(rule.id)`](\(file)) | \(RuleManual.severity(rule.severity)[language]) | \(rule.summary[language]) |"
    }
    return ([head, "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private static let settings = LocalizedText(
    """
    The severities are, from the least, hint, information, warning and error. `motjuste lint` reports from information on
    (`--min-severity`), and its exit status is 1 from error on (`--fail-on`).

    ## Switching rules off

    A rule is switched off for all drafts in `.motjuste.json`:

    ```json
    { "rules": { "\(AdmittedTerm.id)": "off" } }
    ```
    """,
    fr: """
      Les gravités sont, de la moindre à la plus forte, l’indication (`hint`), l’information (`information`),
      l’avertissement (`warning`) et l’erreur (`error`). `motjuste lint` signale à partir de l’information
      (`--min-severity`)\u{A0}; son statut de sortie est 1 à partir de l’erreur (`--fail-on`).

      ## Désactiver une règle

      Une règle se désactive pour tous les textes dans `.motjuste.json`\u{A0}:

      ```json
      { "rules": { "\(AdmittedTerm.id)": "off" } }
      ```
      """)

  private static let comments = LocalizedText(
    """
    ## Comments

    In Markdown and HTML a comment tells Motjuste what not to report.

    | comment | hides |
    |---|---|
    | `<!-- motjuste: off -->` | everything from here to `on`, or to the end of the draft |
    | `<!-- motjuste: on -->` | nothing more from here on |
    | `<!-- motjuste: ignore-next-line -->` | everything on the line below the comment |
    | `<!-- motjuste: ignore -->` | everything on its own line; where nothing else stands on that, on the line below |
    | `<!-- motjuste: ignore illegal migrant -->` | this term in the whole draft, wherever the comment stands |

    A term is given as the glossary writes it, which hides all its forms, or in the form to hide; capitals and quotation
    marks do not matter.

    Each of them may end with a reason, after `because` or `--` (in French `car`, `parce que`):

    ```markdown
    <!-- motjuste: ignore illegal migrant because the statute is quoted -->
    ```

    The reason is kept with what is hidden. A comment that begins with `motjuste:` and is none of these is reported by
    [`\(UnknownInstruction.id)`](\(UnknownInstruction.id).md), which no comment hides. Plain text has no comments.
    """,
    fr: """
      ## Commentaires

      En Markdown et en HTML, un commentaire dit à Motjuste ce qu’il ne faut pas signaler.

      | commentaire | cache |
      |---|---|
      | `<!-- motjuste: off -->` | tout, d’ici jusqu’à `on` ou jusqu’à la fin du texte |
      | `<!-- motjuste: on -->` | plus rien à partir d’ici |
      | `<!-- motjuste: ignore-next-line -->` | tout ce qui est à la ligne qui suit le commentaire |
      | `<!-- motjuste: ignore -->` | tout ce qui est à sa propre ligne\u{A0}; s’il y est seul, à la ligne suivante |
      | `<!-- motjuste: ignore migrant illégal -->` | ce terme dans tout le texte, où que soit le commentaire |

      Le terme se donne tel que le glossaire l’écrit, ce qui cache toutes ses formes, ou sous la forme à cacher\u{A0}; les
      majuscules et les guillemets ne comptent pas.

      Chacun peut finir par une raison, après `car`, `parce que` ou `--` (en anglais `because`)\u{A0}:

      ```markdown
      <!-- motjuste: ignore migrant illégal parce que la loi est citée -->
      ```

      La raison est gardée avec ce qui est caché. Un commentaire qui commence par `motjuste:` et n’est rien de cela est
      signalé par [`\(UnknownInstruction.id)`](\(UnknownInstruction.id).fr.md), qu’aucun commentaire ne cache. Le texte brut
      n’a pas de commentaires.
      """)
}
