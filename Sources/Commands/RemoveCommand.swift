import Localization
import TermStore

extension Command {
  private static let force = Option(
    "--force", nil,
    LocalizedText(
      "removes the references of other concepts to it, too", fr: "supprime aussi les renvois d’autres concepts vers lui"
    ))

  /// Removes a concept.
  static let remove = Command(
    name: "remove", operands: "ID",
    summary: LocalizedText(
      "Removes a concept to which no other refers.", fr: "Supprime un concept auquel aucun autre ne renvoie."),
    example: "motjuste remove stranded-migrant --dry-run",
    options: [.glossary, force, .author, .editDryRun]
  ) { run in
    let id = try run.conceptOperand()
    return try run.edit { changes in
      try changes.remove(id, droppingReferences: run.arguments[force] == nil ? nil : run.stamp)
    }
  }
}
