import Localization

/// The names of our own vocabulary, for what SKOS-XL has no property for; an exported file describes those that it uses.
///
/// The other properties bear the names of the data categories of TBX (`mj:partOfSpeech "noun"`).
enum SKOSVocabulary {
  /// The class of the scheme that is the whole termbase.
  static let termbase = RDFNamespace.mj["Termbase"]
  /// The labels of a concept as a list, which keeps their order.
  static let labels = RDFNamespace.mj["labels"]
  /// A reference to another concept: the concept, or a resource with `dct:references` and its words (`rdf:value`).
  static let crossReference = RDFNamespace.mj["crossReference"]
  /// Where a definition or note stands, if not at its usual level: `concept` or `language`.
  static let level = RDFNamespace.mj["level"]

  /// What the names mean.
  private static let meanings: [String: LocalizedText] = [
    termbase: LocalizedText("The scheme that is the whole termbase.", fr: "Le schéma qui est toute la base."),
    labels: LocalizedText("The labels of a concept in their order.", fr: "Les libellés d’un concept dans leur ordre."),
    crossReference: LocalizedText(
      "A reference to another concept, with its words where they are given.",
      fr: "Un renvoi à un autre concept, avec ses mots s’ils sont donnés."),
    level: LocalizedText(
      "Where a definition or note stands in the entry: concept or language.",
      fr: "Où se trouve une définition ou une note dans la fiche\u{A0}: concept (concept) ou langue (language)."),
  ]

  /// The description of a property or class of the vocabulary.
  static func description(of name: String) -> RDFResource {
    var resource = RDFResource(iri: name)
    let category = String(name.dropFirst(RDFNamespace.mj.rawValue.count))
    let meaning =
      meanings[name]
      ?? LocalizedText(
        "The data category \(category) of TBX (ISO 30042), with the values of TBX.",
        fr: "La catégorie de données \(category) de TBX (ISO 30042), avec les valeurs de TBX.")
    let type = name == termbase ? RDFNamespace.rdfs["Class"] : RDFNamespace.rdf["Property"]
    resource.add(RDFNamespace.rdf["type"], .iri(type))
    resource.add(RDFNamespace.rdfs["comment"], .literal(meaning.english, language: "en"))
    resource.add(RDFNamespace.rdfs["comment"], .literal(meaning.french, language: "fr"))
    return resource
  }
}
