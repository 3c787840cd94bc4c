import Localization
import TBX
import Terminology

/// The labels of one concept: those of SKOS, and as resources those of SKOS-XL.
struct SKOSLabels {
  let names: SKOSNames
  let entry: ConceptEntry
  let extended: Bool
  /// The labels of SKOS-XL with their properties.
  private(set) var resources: [RDFResource] = []
  /// The names of our own vocabulary that they use.
  private(set) var vocabulary: [String] = []
  /// The kinds of what the labels do not hold, one for each piece.
  private(set) var losses: [LocalizedText] = []

  init(names: SKOSNames, entry: ConceptEntry, extended: Bool) {
    self.names = names
    self.entry = entry
    self.extended = extended
  }

  /// Adds the labels to the concept. O(size of the entry).
  mutating func add(to concept: inout RDFResource) {
    var links: [(kind: String, iri: String)] = []
    var numbers: [LanguageTag: Int] = [:]
    var preferred: Set<LanguageTag> = []
    var literals: Set<RDFValue> = []
    for section in entry.languages {
      let hasPreferred = section.terms.contains { $0.status == .preferred }
      for term in section.terms {
        let kind = kind(of: term, in: section.language, hasPreferred, &preferred)
        let literal = RDFValue.literal(
          term.term.characters, language: section.language.isWellFormed ? section.language.rawValue : nil)
        // A text may be only one of the labels of a concept in a language (SKOS Reference, S13).
        if literals.insert(literal).inserted {
          concept.add(RDFNamespace.skos[kind], literal)
        } else if !extended {
          losses.append(LocalizedText("terms with the text of another one", fr: "termes au texte d’un autre"))
        }
        loseForm(of: term, section.language)
        if extended {
          let number = numbers[section.language, default: 0] + 1
          numbers[section.language] = number
          let iri = names.label(entry.id, section.language, number)
          links.append((kind, iri))
          resources.append(label(term, iri: iri, literal))
        } else {
          addPlain(term, to: &concept)
        }
      }
    }
    for link in links { concept.add(RDFNamespace.skosxl[link.kind], .iri(link.iri)) }
    if !links.isEmpty { concept.add(use(SKOSVocabulary.labels), .list(links.map { .iri($0.iri) })) }
  }

  /// The name of the property that a term is a label by; a concept has one preferred label in a language (S14).
  private mutating func kind(
    of term: TermSec, in language: LanguageTag, _ hasPreferred: Bool, _ preferred: inout Set<LanguageTag>
  ) -> String {
    switch term.status {
    case .preferred?,
      nil where !hasPreferred:
      if preferred.insert(language).inserted { return "prefLabel" }
      if term.status != nil, !extended {
        losses.append(
          LocalizedText("second preferred terms of a language", fr: "deuxièmes termes privilégiés d’une langue"))
      }
      return "altLabel"
    case .admitted?, nil: return "altLabel"
    case .deprecated?, .superseded?: return "hiddenLabel"
    }
  }

  private mutating func label(_ term: TermSec, iri: String, _ literal: RDFValue) -> RDFResource {
    var label = RDFResource(iri: iri)
    label.add(RDFNamespace.rdf["type"], .iri(RDFNamespace.skosxl["Label"]))
    label.add(RDFNamespace.skosxl["literalForm"], literal)
    if let id = term.id { label.add(RDFNamespace.dct["identifier"], .literal(id, language: nil)) }
    for item in term.infos { add(item, to: &label) }
    return label
  }

  private mutating func add(_ item: AuxInfo, to label: inout RDFResource) {
    let text = item.content.characters
    let tag = item.language.flatMap { $0.isWellFormed ? $0.rawValue : nil }
    switch (item.meta, item.category) {
    case (.note, nil), (.descrip, .context?):
      let literal = RDFValue.literal(text, language: tag)
      let properties = [RDFProperty(RDFNamespace.rdf["value"], literal)] + item.groupedSources
      let name = item.meta == .note ? "note" : "example"
      label.add(RDFNamespace.skos[name], properties.count == 1 ? literal : .node(properties))
      losses += item.lostInText(isTagged: true, keepsSources: true)
    case (.admin, .source?):
      label.add(RDFNamespace.dct["source"], .literal(text, language: nil))
      losses += item.lostInText()
    case (.ref, .crossReference?):
      label.add(use(SKOSVocabulary.crossReference), names.reference(item))
      losses += item.lostInText()
    case (let meta, let category?) where item.target == nil && CategoryRule.rule(for: category)?.meta == meta:
      label.add(use(RDFNamespace.mj[category.rawValue]), .literal(text, language: nil))
      losses += item.lostInText()
    default: losses.append(LocalizedText.information(item))
    }
  }

  /// What plain SKOS keeps of a term: its status as far as labels tell it, and its contexts as examples.
  private mutating func addPlain(_ term: TermSec, to concept: inout RDFResource) {
    if term.status == .superseded {
      losses.append(
        LocalizedText(
          "the difference between superseded and deprecated terms",
          fr: "la différence entre termes remplacés et termes déconseillés"))
    }
    if term.id != nil { losses.append(LocalizedText.attributes) }
    for item in term.infos {
      switch (item.meta, item.category) {
      case (.termNote, .administrativeStatus?) where term.status != nil: losses += item.lostInText()
      case (.descrip, .context?):
        let tag = item.language.flatMap { $0.isWellFormed ? $0.rawValue : nil }
        concept.add(RDFNamespace.skos["example"], .literal(item.content.characters, language: tag))
        losses.append(
          LocalizedText("the terms that contexts belong to", fr: "les termes auxquels sont liés les contextes"))
        losses += item.lostInText(isTagged: true)
      default:
        losses.append(
          item.meta == .note ? LocalizedText("notes of terms", fr: "notes des termes") : LocalizedText.information(item)
        )
      }
    }
  }

  private mutating func loseForm(of term: TermSec, _ language: LanguageTag) {
    losses += AuxInfo(.note, nil, term.term).lostInText()
    losses += Array(repeating: LocalizedText.attributes, count: term.otherAttributes.count + term.termAttributes.count)
    if !language.isWellFormed {
      losses.append(LocalizedText("language tags that are not well-formed", fr: "étiquettes de langue mal formées"))
    }
  }

  private mutating func use(_ name: String) -> String {
    vocabulary.append(name)
    return name
  }
}
