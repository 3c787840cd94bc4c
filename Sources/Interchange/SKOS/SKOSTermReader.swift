import Localization
import TBX
import Terminology

/// Makes the language sections of one concept of its labels.
struct SKOSTermReader {
  /// A text of a definition, note or example with what stands about it.
  struct Documentation {
    let text: String
    let language: LanguageTag?
    let level: String?
    /// The sources of the text; nil where there are none.
    let group: [AuxInfo]?
  }

  private static let statuses: [String: AdministrativeStatus] = [
    "prefLabel": .preferred, "altLabel": .admitted, "hiddenLabel": .deprecated,
  ]

  private let graph: RDFGraph
  private let concept: RDFTerm
  /// Reads the references of labels.
  private let crossReference: (RDFTerm) -> AuxInfo

  init(_ graph: RDFGraph, _ concept: RDFTerm, crossReference: @escaping (RDFTerm) -> AuxInfo) {
    self.graph = graph
    self.concept = concept
    self.crossReference = crossReference
  }

  /// Whether a predicate of a concept is about its labels.
  static func isLabel(_ predicate: String) -> Bool { predicate == SKOSVocabulary.labels || status(predicate) != nil }

  /// The sections in the order in which their languages come first.
  func sections(_ remarks: inout [ExchangedTermbase.Remark]) -> [LangSec] {
    var sections: [LangSec] = []
    var places: [LanguageTag: Int] = [:]
    func add(_ term: TermSec, _ language: LanguageTag) {
      if let place = places[language] {
        sections[place].terms.append(term)
      } else {
        places[language] = sections.count
        sections.append(LangSec(language, terms: [term]))
      }
    }
    var literals: Set<RDFTerm> = []
    // Where our list is, the properties of the labels tell all; elsewhere the kind of the label is the status.
    let ordered = graph.objects(concept, SKOSVocabulary.labels).first.map { graph.list($0) } ?? []
    for label in ordered {
      guard let form = graph.objects(label, RDFNamespace.skosxl["literalForm"]).first else { continue }
      literals.insert(form)
      add(term(label, form, status: nil, &remarks), language(form))
    }
    let known = Set(ordered)
    for statement in graph[concept] where !known.contains(statement.object) {
      guard let status = Self.status(statement.predicate), statement.predicate.hasPrefix(RDFNamespace.skosxl.rawValue)
      else { continue }
      guard let form = graph.objects(statement.object, RDFNamespace.skosxl["literalForm"]).first else {
        remarks.append(
          .init(
            line: statement.place.line, column: statement.place.column, isLoss: true,
            LocalizedText("a label without skosxl:literalForm", fr: "un libellé sans skosxl:literalForm")))
        continue
      }
      literals.insert(form)
      add(term(statement.object, form, status: status, &remarks), language(form))
    }
    for statement in graph[concept] where !literals.contains(statement.object) {
      guard let status = Self.status(statement.predicate), let text = statement.object.text else { continue }
      let info = AuxInfo(.termNote, .administrativeStatus, NoteText(status.picklistValue))
      add(TermSec(NoteText(text), infos: [info]), language(statement.object))
    }
    return sections
  }

  /// The item that a property of our vocabulary stands for, or nil.
  static func item(_ statement: RDFGraph.Statement) -> AuxInfo? {
    guard statement.predicate.hasPrefix(RDFNamespace.mj.rawValue), let text = statement.object.text else { return nil }
    let category = DataCategory(rawValue: String(statement.predicate.dropFirst(RDFNamespace.mj.rawValue.count)))
    return CategoryRule.rule(for: category).map { AuxInfo($0.meta, category, NoteText(text)) }
  }

  /// A text or a resource with a text (`rdf:value`), or nil for something else.
  static func documentation(_ object: RDFTerm, _ graph: RDFGraph) -> Documentation? {
    let value = object.text == nil ? graph.objects(object, RDFNamespace.rdf["value"]).first : object
    guard case .literal(let text, let language)? = value else { return nil }
    let sources = graph.objects(object, RDFNamespace.dct["source"]).compactMap { $0.text ?? $0.iri }
    return Documentation(
      text: text, language: language.map(LanguageTag.init(rawValue:)), level: graph.text(object, SKOSVocabulary.level),
      group: sources.isEmpty ? nil : sources.map { AuxInfo(.admin, .source, NoteText($0)) })
  }

  private func term(
    _ label: RDFTerm, _ form: RDFTerm, status: AdministrativeStatus?, _ remarks: inout [ExchangedTermbase.Remark]
  ) -> TermSec {
    var term = TermSec(NoteText(form.text ?? ""))
    for statement in graph[label] {
      switch statement.predicate {
      case RDFNamespace.rdf["type"], RDFNamespace.skosxl["literalForm"]: break
      case RDFNamespace.dct["identifier"]: term.id = statement.object.text
      case RDFNamespace.dct["source"]:
        guard let text = statement.object.text ?? statement.object.iri else { break }
        term.infos.append(AuxInfo(.admin, .source, NoteText(text)))
      case SKOSVocabulary.crossReference: term.infos.append(crossReference(statement.object))
      case RDFNamespace.skos["note"], RDFNamespace.skos["example"]:
        guard let text = Self.documentation(statement.object, graph) else { break }
        var item =
          statement.predicate == RDFNamespace.skos["note"]
          ? AuxInfo(.note, nil, NoteText(text.text)) : AuxInfo(.descrip, .context, NoteText(text.text))
        item.language = text.language
        item.group = text.group
        term.infos.append(item)
      default:
        if let item = Self.item(statement) {
          term.infos.append(item)
        } else {
          let name = RDFNamespace.compact(statement.predicate) ?? "<\(statement.predicate)>"
          remarks.append(
            .init(
              line: statement.place.line, column: statement.place.column, isLoss: true,
              LocalizedText("\(name) is not kept", fr: "\(name) n’est pas gardé")))
        }
      }
    }
    if let status, term.status == nil {
      let value = NoteText(status.picklistValue)
      term.infos.insert(AuxInfo(.termNote, .administrativeStatus, value), at: 0)
    }
    return term
  }

  private func language(_ form: RDFTerm) -> LanguageTag {
    guard case .literal(_, let language?) = form else { return .undetermined }
    return LanguageTag(rawValue: language)
  }

  private static func status(_ predicate: String) -> AdministrativeStatus? {
    for namespace in [RDFNamespace.skos, .skosxl] where predicate.hasPrefix(namespace.rawValue) {
      return statuses[String(predicate.dropFirst(namespace.rawValue.count))]
    }
    return nil
  }
}
