import Localization
import TBX
import Terminology

/// Makes a graph of a termbase.
struct SKOSWriter {
  let names: SKOSNames
  /// What the graph does not hold.
  private(set) var losses = LossReport()
  private let termbase: Termbase
  private let title: String?
  private let extended: Bool
  private let termsByID: [String: Set<String>]
  /// The names of our own vocabulary that the graph uses, in order.
  private var used: [String] = []

  init(_ termbase: Termbase, _ options: ExchangeOptions, extended: Bool) {
    self.termbase = termbase
    self.extended = extended
    title = options.title ?? termbase.header.title
    names = SKOSNames(base: options.base)
    termsByID = Dictionary(
      termbase.entries.map { ($0.id.rawValue, Set($0.languages.flatMap(\.terms).map(\.text))) },
      uniquingKeysWith: { $0.union($1) })
  }

  /// The resources: the schemes, the concepts with their labels, and our vocabulary as far as it is used.
  mutating func resources() -> [RDFResource] {
    losses.addFrame(of: termbase, holdingTitle: true)
    var result: [RDFResource] = [scheme()]
    var fields: Set<String> = []
    let all = termbase.entries.lazy.flatMap { $0.infos.all(.subjectField) }.map(\.content.characters)
    for field in all where fields.insert(field).inserted {
      var scheme = RDFResource(iri: names.subjectField(field))
      scheme.add(RDFNamespace.rdf["type"], .iri(RDFNamespace.skos["ConceptScheme"]))
      scheme.add(RDFNamespace.skos["prefLabel"], .literal(field, language: nil))
      result.append(scheme)
    }
    var ids: Set<ConceptEntry.ID> = []
    for entry in termbase.entries {
      if !ids.insert(entry.id).inserted {
        losses.add(
          LocalizedText("entries with the id of another one", fr: "fiches à l’identifiant d’une autre"), of: entry.id)
      }
      result += concept(entry)
    }
    return result + used.map(SKOSVocabulary.description)
  }

  private mutating func scheme() -> RDFResource {
    var scheme = RDFResource(iri: names.base)
    scheme.add(RDFNamespace.rdf["type"], .iri(RDFNamespace.skos["ConceptScheme"]))
    if extended { scheme.add(RDFNamespace.rdf["type"], .iri(use(SKOSVocabulary.termbase))) }
    let language = termbase.header.language
    if let title { scheme.add(RDFNamespace.dct["title"], .literal(title, language: tag(language))) }
    scheme.add(RDFNamespace.dct["language"], .literal(language.rawValue, language: nil))
    return scheme
  }

  private mutating func concept(_ entry: ConceptEntry) -> [RDFResource] {
    var concept = RDFResource(iri: names.concept(entry.id))
    concept.add(RDFNamespace.rdf["type"], .iri(RDFNamespace.skos["Concept"]))
    if !extended { concept.add(RDFNamespace.skos["inScheme"], .iri(names.base)) }
    var labels = SKOSLabels(names: names, entry: entry, extended: extended)
    labels.add(to: &concept)
    for label in labels.vocabulary { _ = use(label) }
    lose(labels.losses, entry)
    for item in entry.infos { add(item, to: &concept, of: entry, nil) }
    for section in entry.languages {
      for item in section.infos { add(item, to: &concept, of: entry, section) }
      losses.add(LocalizedText.attributes, of: entry.id, count: section.otherAttributes.count)
      if section.infos.isEmpty, section.terms.isEmpty {
        losses.add(LocalizedText("language sections without content", fr: "sections de langue vides"), of: entry.id)
      }
    }
    losses.add(LocalizedText.attributes, of: entry.id, count: entry.otherAttributes.count)
    return [concept] + labels.resources
  }

  /// Adds an item of a concept or of one of its language sections.
  private mutating func add(
    _ item: AuxInfo, to concept: inout RDFResource, of entry: ConceptEntry, _ section: LangSec?
  ) {
    switch (item.meta, item.category) {
    case (.note, nil): document(item, as: "note", in: &concept, entry, section)
    case (.descrip, .definition?): document(item, as: "definition", in: &concept, entry, section)
    case (.descrip, .subjectField?) where section == nil:
      let scheme = RDFValue.iri(names.subjectField(item.content.characters))
      concept.add(RDFNamespace.skos["inScheme"], scheme)
      concept.add(RDFNamespace.skos["topConceptOf"], scheme)
      lose(item.lostInText(), entry)
    case (.ref, .crossReference?) where section == nil: refer(item, in: &concept, entry)
    case (.admin, .source?) where section == nil:
      concept.add(RDFNamespace.dct["source"], .literal(item.content.characters, language: nil))
      lose(item.lostInText(), entry)
    case (let meta, let category?) where extended && section == nil && CategoryRule.rule(for: category)?.meta == meta:
      guard item.target == nil else { return losses.add(LocalizedText.information(item), of: entry.id) }
      concept.add(use(RDFNamespace.mj[category.rawValue]), .literal(item.content.characters, language: nil))
      lose(item.lostInText(), entry)
    default: losses.add(LocalizedText.information(item), of: entry.id)
    }
  }

  /// Adds a definition or note: a literal, or a resource where it has sources or stands at an unusual level.
  private mutating func document(
    _ item: AuxInfo, as name: String, in concept: inout RDFResource, _ entry: ConceptEntry, _ section: LangSec?
  ) {
    let language = section?.language ?? item.language
    if let own = item.language, own != language { losses.add(Self.languageKind, of: entry.id) }
    let literal = RDFValue.literal(item.content.characters, language: language.flatMap { tag($0) })
    // A definition in a language that has terms belongs to them, a note to the concept.
    let isOfLanguage =
      name == "definition" && entry.languages.contains { $0.language == language && !$0.terms.isEmpty }
    var properties = [RDFProperty(RDFNamespace.rdf["value"], literal)]
    if (section != nil) != isOfLanguage {
      if extended {
        let level = section == nil ? "concept" : "language"
        properties.append(RDFProperty(use(SKOSVocabulary.level), .literal(level, language: nil)))
      } else {
        losses.add(
          LocalizedText("levels of definitions and notes", fr: "niveaux des définitions et des notes"), of: entry.id)
      }
    }
    if extended { properties += item.groupedSources }
    concept.add(RDFNamespace.skos[name], properties.count == 1 ? literal : .node(properties))
    lose(item.lostInText(isTagged: true, keepsSources: extended), entry)
  }

  /// Adds a reference to another concept, which is one of its related concepts as well.
  private mutating func refer(_ item: AuxInfo, in concept: inout RDFResource, _ entry: ConceptEntry) {
    let words = item.content.text
    let other = RDFValue.iri(names.concept(ConceptEntry.ID(rawValue: item.target ?? words)))
    if item.target != nil || !words.contains(where: \.isWhitespace) {
      concept.add(RDFNamespace.skos["related"], other)
    } else if !extended {
      return losses.add(LocalizedText.information(item), of: entry.id)
    }
    if extended {
      concept.add(use(SKOSVocabulary.crossReference), names.reference(item))
    } else if let target = item.target, termsByID[target]?.contains(words) != true {
      losses.add(LocalizedText("words of cross-references", fr: "mots des renvois"), of: entry.id)
    }
    lose(item.lostInText(), entry)
  }

  private mutating func lose(_ kinds: [LocalizedText], _ entry: ConceptEntry) {
    for kind in kinds { losses.add(kind, of: entry.id) }
  }

  private mutating func use(_ name: String) -> String {
    if !used.contains(name) { used.append(name) }
    return name
  }

  private func tag(_ language: LanguageTag) -> String? { language.isWellFormed ? language.rawValue : nil }

  private static let languageKind = LocalizedText(
    "languages of texts in a section of another one", fr: "langues de textes dans la section d’une autre")
}
