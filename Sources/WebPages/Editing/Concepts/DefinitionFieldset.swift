import Localization

/// The fields of a definition and of its source in the form of a concept.
struct DefinitionFieldset {
  private let definition: DefinitionFields
  private let name: String
  private let faults: [String: LocalizedText]
  private let context: PageContext

  /// - Parameter name: what the names of its fields begin with.
  init(_ definition: DefinitionFields, _ name: String, faults: [String: LocalizedText], _ context: PageContext) {
    self.definition = definition
    self.name = name
    self.faults = faults
    self.context = context
  }

  var markup: Markup {
    """
    <div class="definition-fields">
    \(hidden("language", definition.language))\(hidden("seen-text", definition.seenText))\
    \(hidden("seen-source", definition.seenSource))\
    \(field("text", context.words("Definition", fr: "Définition")).area(
      definition.text, rows: 4, language: definition.language))\
    \(field("source", context.words("Source of the definition", fr: "Source de la définition")).input(definition.source))</div>

    """
  }

  private func field(_ part: String, _ label: String) -> FormField {
    let id = "\(name)-\(part)"
    return FormField(id, label, error: faults[id]?[context.language])
  }

  private func hidden(_ part: String, _ value: String) -> Markup {
    "<input type=\"hidden\" name=\"\(name)-\(part)\" value=\"\(value)\"/>\n"
  }
}
