import Localization
import TBX
import Terminology

/// Makes a termbase of a graph.
struct SKOSReader {
  private let graph: RDFGraph
  private let names: SKOSNames
  private var ids: [RDFTerm: ConceptEntry.ID] = [:]
  private var remarks: [ExchangedTermbase.Remark] = []
  /// The scheme that is the termbase itself, not one of its subject fields.
  private let whole: RDFTerm?

  init(_ graph: RDFGraph, names: SKOSNames) {
    self.graph = graph
    let schemes = graph.subjects.filter { graph.isA($0, RDFNamespace.skos["ConceptScheme"]) }
    let marked = schemes.first { graph.isA($0, SKOSVocabulary.termbase) || $0 == .iri(names.base) }
    whole = marked ?? (schemes.count == 1 ? schemes[0] : nil)
    let isOurs = whole.map { graph.isA($0, SKOSVocabulary.termbase) } ?? false
    self.names = isOurs ? SKOSNames(base: whole?.iri) : names
  }

  /// The termbase with what there is to tell. Throws `ExchangeError` where there is no concept. O(size of the graph).
  mutating func termbase(file: String) throws(ExchangeError) -> ExchangedTermbase {
    let concepts = graph.subjects.filter { isConcept($0) }
    guard !concepts.isEmpty else {
      throw ExchangeError(
        file: file, at: RDFPlace(line: 1, column: 1),
        LocalizedText("no concept of SKOS in the file", fr: "aucun concept de SKOS dans le fichier"))
    }
    name(concepts)
    var header = TermbaseHeader(language: .english)
    if let whole {
      let title = graph.text(whole, RDFNamespace.dct["title"])
      header.title = title ?? graph.text(whole, RDFNamespace.skos["prefLabel"])
      if let tag = graph.text(whole, RDFNamespace.dct["language"]) { header.language = LanguageTag(rawValue: tag) }
    }
    let entries = concepts.map { entry($0) }
    let all = graph.remarks + remarks
    return ExchangedTermbase(
      Termbase(header: header, entries: entries),
      remarks: all.sorted { ($0.line, $0.column) < ($1.line, $1.column) },
      lines: concepts.map { graph[$0].map(\.place.line).min() ?? 1 })
  }

  private func isConcept(_ subject: RDFTerm) -> Bool {
    if graph.isA(subject, RDFNamespace.skos["Concept"]) { return true }
    // A vocabulary may leave the class to be inferred, and then only concepts have labels.
    let types = graph.objects(subject, RDFNamespace.rdf["type"])
    guard types.isEmpty else { return false }
    return graph[subject].contains {
      $0.predicate == RDFNamespace.skos["prefLabel"] || $0.predicate == RDFNamespace.skosxl["prefLabel"]
    }
  }

  /// Gives each concept an id: what its IRI says below the base, else the last part of the IRI where no other concept has
  /// the same, else the whole IRI.
  private mutating func name(_ concepts: [RDFTerm]) {
    var owners: [String: Int] = [:]
    let short = concepts.map { concept -> String in
      guard let iri = concept.iri else {
        if case .blank(let name) = concept { return "_" + name.filter { $0 != " " } }
        return ""
      }
      if let id = names.id(iri) { return id }
      let last = iri.split { "/#".contains($0) }.last ?? ""
      return IRIPath.decoded(last)
    }
    for id in short { owners[id, default: 0] += 1 }
    for (concept, id) in zip(concepts, short) {
      ids[concept] = ConceptEntry.ID(rawValue: owners[id] == 1 ? id : concept.iri ?? id)
    }
  }

  private mutating func entry(_ concept: RDFTerm) -> ConceptEntry {
    var entry = ConceptEntry(id: ids[concept] ?? ConceptEntry.ID(rawValue: ""))
    let reader = SKOSTermReader(graph, concept, crossReference: crossReference)
    entry.languages = reader.sections(&remarks)
    var schemes: Set<RDFTerm> = []
    let hasOwnReferences = !graph.objects(concept, SKOSVocabulary.crossReference).isEmpty
    for statement in graph[concept] where !SKOSTermReader.isLabel(statement.predicate) {
      let object = statement.object
      switch statement.predicate {
      case RDFNamespace.rdf["type"]: break
      case RDFNamespace.skos["inScheme"], RDFNamespace.skos["topConceptOf"]:
        guard object != whole, schemes.insert(object).inserted else { break }
        entry.infos.append(AuxInfo(.descrip, .subjectField, NoteText(fieldName(object))))
      case RDFNamespace.dct["subject"]:
        entry.infos.append(AuxInfo(.descrip, .subjectField, NoteText(object.text ?? fieldName(object))))
      case RDFNamespace.skos["related"]:
        if !hasOwnReferences { entry.infos.append(reference(object)) }
      case RDFNamespace.skos["broader"], RDFNamespace.skos["narrower"]:
        entry.infos.append(reference(object))
        remark(
          statement, isLoss: true,
          LocalizedText(
            "\(shown(statement.predicate)) is kept as a cross-reference",
            fr: "\(shown(statement.predicate)) est gardé comme renvoi"))
      case SKOSVocabulary.crossReference: entry.infos.append(crossReference(object))
      case RDFNamespace.dct["source"]:
        guard let text = object.text ?? object.iri else { break }
        entry.infos.append(AuxInfo(.admin, .source, NoteText(text)))
      case let predicate where Self.documents[predicate] != nil: document(object, predicate, in: &entry)
      default:
        if let item = SKOSTermReader.item(statement) {
          entry.infos.append(item)
        } else {
          remark(
            statement, isLoss: true,
            LocalizedText(
              "\(shown(statement.predicate)) is not kept", fr: "\(shown(statement.predicate)) n’est pas gardé"))
        }
      }
    }
    return entry
  }

  /// The properties of SKOS that explain a concept, and whether they define it.
  private static let documents: [String: Bool] = [
    RDFNamespace.skos["definition"]: true, RDFNamespace.skos["note"]: false, RDFNamespace.skos["scopeNote"]: false,
    RDFNamespace.skos["editorialNote"]: false, RDFNamespace.skos["historyNote"]: false,
    RDFNamespace.skos["changeNote"]: false, RDFNamespace.skos["example"]: false,
  ]

  private mutating func document(_ object: RDFTerm, _ predicate: String, in entry: inout ConceptEntry) {
    guard let text = SKOSTermReader.documentation(object, graph) else { return }
    let isDefinition = Self.documents[predicate] == true
    let section = entry.languages.firstIndex { $0.language == text.language && !$0.terms.isEmpty }
    let isOfLanguage = text.level.map { $0 == "language" } ?? (isDefinition && section != nil)
    var item =
      isDefinition ? AuxInfo(.descrip, .definition, NoteText(text.text)) : AuxInfo(.note, nil, NoteText(text.text))
    item.group = text.group
    guard isOfLanguage, let language = text.language else {
      item.language = text.language
      entry.infos.append(item)
      return
    }
    if let place = entry.languages.firstIndex(where: { $0.language == language }) {
      entry.languages[place].infos.append(item)
    } else {
      entry.languages.append(LangSec(language, infos: [item]))
    }
  }

  /// A reference to a related concept, with its preferred term for words where the concept is in the file.
  private func reference(_ object: RDFTerm) -> AuxInfo {
    guard let id = ids[object] else {
      let name = object.iri.map { names.id($0) ?? $0 } ?? object.text ?? ""
      return AuxInfo(.ref, .crossReference, NoteText(name))
    }
    let words = graph.text(object, RDFNamespace.skos["prefLabel"]) ?? id.rawValue
    return AuxInfo(.ref, .crossReference, NoteText(words), target: id.rawValue)
  }

  /// A reference as we write it.
  private func crossReference(_ object: RDFTerm) -> AuxInfo {
    let target = graph.objects(object, RDFNamespace.dct["references"]).first ?? object
    let id = ids[target]?.rawValue ?? target.iri.map { names.id($0) ?? $0 } ?? target.text ?? ""
    guard target != object else { return AuxInfo(.ref, .crossReference, NoteText(id)) }
    let words = graph.text(object, RDFNamespace.rdf["value"]) ?? ""
    return AuxInfo(.ref, .crossReference, NoteText(words), target: id)
  }

  /// The name of a scheme or of another resource that is a subject.
  private func fieldName(_ scheme: RDFTerm) -> String {
    let labels = [RDFNamespace.skos["prefLabel"], RDFNamespace.dct["title"], RDFNamespace.rdfs["label"]]
    if let label = labels.lazy.compactMap({ graph.text(scheme, $0) }).first { return label }
    guard let iri = scheme.iri else { return scheme.text ?? "" }
    return IRIPath.decoded(iri.split { "/#".contains($0) }.last ?? "")
  }

  private func shown(_ predicate: String) -> String { RDFNamespace.compact(predicate) ?? "<\(predicate)>" }

  private mutating func remark(_ statement: RDFGraph.Statement, isLoss: Bool, _ message: LocalizedText) {
    let place = statement.place
    remarks.append(.init(line: place.line, column: place.column, isLoss: isLoss, message))
  }
}
