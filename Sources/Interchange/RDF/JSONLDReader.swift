import Localization

/// Reads JSON-LD with its context inside: the graph of the document, without named graphs of its own.
struct JSONLDReader {
  private var graph = RDFGraph()
  private var places: RDFPlaces
  private let file: String
  private var nameless = 0

  private init(_ text: RDFText, file: String) {
    places = RDFPlaces(text)
    self.file = file
  }

  /// What a file says. Throws `ExchangeError` for what is not JSON, and for what stands outside the file. O(length).
  static func graph(_ text: RDFText, file: String, base: String) throws(ExchangeError) -> RDFGraph {
    var parser = JSONParser(text, file: file)
    let document = try parser.document()
    var reader = JSONLDReader(text, file: file)
    for element in document.elements {
      guard element.members != nil else {
        throw reader.fault(
          element.offset,
          LocalizedText("an object is missing: not JSON-LD", fr: "il manque un objet\u{A0}: pas du JSON-LD"))
      }
      _ = try reader.node(element, JSONLDContext(base: base))
    }
    return reader.graph
  }

  /// Reads an object that stands for a resource.
  private mutating func node(_ value: JSONValue, _ outer: JSONLDContext) throws(ExchangeError) -> RDFTerm {
    let members = value.members ?? []
    var context = outer
    for (name, value) in members where name == "@context" {
      do throws(JSONLDContext.Fault) {
        context = try context.with(value)
      } catch {
        throw fault(error.offset, error.message)
      }
    }
    let id = members.first { context.name($0.name) == "@id" }?.value.string
    let subject = id.map { context.resource($0) } ?? newNode()
    for (name, value) in members {
      switch context.name(name) {
      case "@type": add(types: value, to: subject, context)
      case "@graph":
        for element in value.elements { _ = try node(element, context) }
      case "@context", "@id", "@index": break
      case let predicate? where !predicate.hasPrefix("@"):
        try add(value, to: subject, predicate, context.terms[name], context)
      default:
        graph.remark(
          at: places.place(value.offset),
          LocalizedText(
            "'\(name)' has no meaning in its context", fr: "«\u{A0}\(name)\u{A0}» n’a pas de sens dans son contexte"))
      }
    }
    return subject
  }

  private mutating func add(types: JSONValue, to subject: RDFTerm, _ context: JSONLDContext) {
    for type in types.elements {
      guard let name = type.string, let iri = context.name(name) else { continue }
      graph.add(subject, RDFNamespace.rdf["type"], .iri(iri), at: places.place(type.offset))
    }
  }

  private mutating func add(
    _ value: JSONValue, to subject: RDFTerm, _ predicate: String, _ term: JSONLDContext.Term?, _ context: JSONLDContext
  ) throws(ExchangeError) {
    if term?.container == "@list", case .array(let elements) = value.content {
      let place = places.place(value.offset)
      let list = try list(elements, term, context, at: place)
      graph.add(subject, predicate, list, at: place)
      return
    }
    if term?.container == "@language", let members = value.members {
      for (language, texts) in members {
        for text in texts.elements {
          guard let string = text.string else { continue }
          let tag = language.hasPrefix("@") ? nil : language
          graph.add(subject, predicate, .literal(string, language: tag), at: places.place(text.offset))
        }
      }
      return
    }
    for element in value.elements {
      if let set = element.members?.first(where: { context.name($0.name) == "@set" })?.value {
        try add(set, to: subject, predicate, term, context)
        continue
      }
      let place = places.place(element.offset)
      guard let object = try object(element, term, context) else { continue }
      graph.add(subject, predicate, object, at: place)
    }
  }

  /// The term that one value stands for; nil for `null`.
  private mutating func object(
    _ value: JSONValue, _ term: JSONLDContext.Term?, _ context: JSONLDContext
  ) throws(ExchangeError) -> RDFTerm? {
    switch value.content {
    case .null: return nil
    case .boolean(let isTrue): return .literal("\(isTrue)", language: nil)
    case .number(let text): return .literal(text, language: nil)
    case .string(let text):
      if term?.isReference == true { return context.resource(text) }
      return .literal(text, language: term?.language ?? context.language)
    case .array(let elements):
      return try list(elements, term, context, at: places.place(value.offset))
    case .object(let members):
      func member(_ keyword: String) -> JSONValue? { members.first { context.name($0.name) == keyword }?.value }
      if let text = member("@value") {
        guard case .literal(let string, _)? = try object(text, nil, context) else { return nil }
        return .literal(string, language: member("@language")?.string)
      }
      if let list = member("@list") {
        return try self.list(list.elements, term, context, at: places.place(list.offset))
      }
      return try node(value, context)
    }
  }

  /// A list: a chain of resources without names.
  private mutating func list(
    _ elements: [JSONValue], _ term: JSONLDContext.Term?, _ context: JSONLDContext, at place: RDFPlace
  ) throws(ExchangeError) -> RDFTerm {
    let end = RDFTerm.iri(RDFNamespace.rdf["nil"])
    var head = end
    var last: RDFTerm?
    for element in elements {
      guard let object = try object(element, term, context) else { continue }
      let cell = newNode()
      if let last { graph.add(last, RDFNamespace.rdf["rest"], cell, at: place) } else { head = cell }
      graph.add(cell, RDFNamespace.rdf["first"], object, at: place)
      last = cell
    }
    if let last { graph.add(last, RDFNamespace.rdf["rest"], end, at: place) }
    return head
  }

  private mutating func newNode() -> RDFTerm {
    nameless += 1
    // No name of a file has a space in it.
    return .blank(" \(nameless)")
  }

  private mutating func fault(_ offset: Int, _ message: LocalizedText) -> ExchangeError {
    ExchangeError(file: file, at: places.place(offset), message)
  }
}
