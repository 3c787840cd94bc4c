import Terminology
import Comparing
import Localization

/// The conflicts of a merge for people.
struct MergeText {
  /// The lines, each with its end.
  private(set) var text = ""

  init(_ conflicts: [MergeConflict], _ side: MergeSide, _ language: UILanguage) {
    let colon = language == .french ? "\u{A0}: " : ": "
    let gone = LocalizedText("(none)", fr: "(néant)")[language]
    for conflict in conflicts {
      let place = [conflict.id?.rawValue, conflict.language?.rawValue, conflict.term].compactMap { $0 }
      let name = FieldName.text(conflict.name)[language]
      let conflictName = LocalizedText("conflict", fr: "conflit")[language]
      text += "\(conflictName)\(colon)\((place + [name]).joined(separator: ", "))\n"
      let versions = [("base", conflict.base), ("ours", conflict.ours), ("theirs", conflict.theirs)]
      for (version, value) in versions { text += "  \(version)\(colon)\(value ?? gone)\n" }
    }
    guard !conflicts.isEmpty else { return }
    let count = conflicts.count
    text +=
      LocalizedText(
        "\(count) \(count == 1 ? "conflict" : "conflicts"); written: \(side.rawValue)\n",
        fr: "\(count) \(count < 2 ? "conflit" : "conflits")\u{A0}; version écrite\u{A0}: \(side.rawValue)\n")[language]
  }
}
