import Localization

/// What the names in a JSON-LD document mean (JSON-LD 1.1, section 4.1): the part of it that exported vocabularies use.
struct JSONLDContext {
  /// What one name means.
  struct Term {
    /// An IRI, or a keyword such as `@id`.
    var iri: String
    /// Whether a string stands for a resource.
    var isReference = false
    /// `@list`, `@language` or another container.
    var container: String?
    /// The language of a string, where the name has one of its own.
    var language: String?
  }

  /// A fault of a context.
  struct Fault: Error {
    let offset: Int
    let message: LocalizedText
  }

  /// How many names may be explained by one another.
  private static let depthLimit = 32

  /// The names.
  private(set) var terms: [String: Term] = [:]
  /// What relative IRIs are relative to.
  private(set) var base: String
  /// The language of strings, or nil.
  private(set) var language: String?
  private var vocabulary: String?

  init(base: String) { self.base = base }

  /// This context with another one on top of it. Throws `Fault` for one that is elsewhere, or that is none.
  func with(_ value: JSONValue) throws(Fault) -> JSONLDContext {
    var result = self
    for part in value.elements {
      switch part.content {
      case .null: result = JSONLDContext(base: base)
      case .object(let members): try result.add(members)
      case .string(let address):
        throw Fault(
          offset: part.offset,
          message: LocalizedText(
            "the context <\(address)> is not in the file, and nothing is fetched: put it into the file",
            fr: "le contexte <\(address)> n’est pas dans le fichier, et rien n’est téléchargé\u{A0}: l’y mettre"))
      default:
        throw Fault(offset: part.offset, message: LocalizedText("not a context", fr: "pas un contexte"))
      }
    }
    return result
  }

  /// The IRI or keyword that a name in the place of a key or type means, or nil.
  func name(_ name: String) -> String? {
    if name.hasPrefix("@") { return name }
    if let term = terms[name] { return term.iri }
    if let iri = compact(name) { return iri }
    return vocabulary.map { $0 + name }
  }

  /// The resource that a string in the place of an `@id` means.
  func resource(_ text: String) -> RDFTerm {
    if text.hasPrefix("_:") { return .blank(String(text.dropFirst(2))) }
    if let iri = compact(text) { return .iri(iri) }
    if text.hasPrefix("#") || text.isEmpty { return .iri(base.prefix { $0 != "#" } + text) }
    let folder = base.lastIndex(of: "/").map { base[...$0] } ?? ""
    return .iri(folder + text)
  }

  /// An absolute IRI, or one with a prefix of the context; nil for a relative one.
  private func compact(_ name: String) -> String? {
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let rest = name[name.index(after: colon)...]
    guard !rest.hasPrefix("//"), let prefix = terms[String(name[..<colon])] else { return name }
    return prefix.iri + rest
  }

  private mutating func add(_ members: [(name: String, value: JSONValue)]) throws(Fault) {
    var definitions: [String: JSONValue] = [:]
    for (name, value) in members {
      switch name {
      case "@base": base = value.string ?? base
      case "@language": language = value.string
      case "@vocab": vocabulary = value.string.map { compact($0) ?? $0 }
      default: if !name.hasPrefix("@") { definitions[name] = value }
      }
    }
    for (name, _) in members where definitions[name] != nil { try define(name, &definitions) }
  }

  /// Defines a name and before it the prefix that its IRI begins with; what is defined is taken out of `definitions`.
  private mutating func define(
    _ name: String, _ definitions: inout [String: JSONValue], depth: Int = 0
  ) throws(Fault) {
    guard let value = definitions.removeValue(forKey: name) else { return }
    guard depth < Self.depthLimit else {
      throw Fault(
        offset: value.offset,
        message: LocalizedText("a chain of prefixes that is too long", fr: "une chaîne de préfixes trop longue"))
    }
    var term = Term(iri: name)
    var id: String? = value.string
    for (key, value) in value.members ?? [] {
      switch key {
      case "@id": id = value.string
      case "@type": term.isReference = value.string == "@id" || value.string == "@vocab"
      case "@container": term.container = value.elements.lazy.compactMap(\.string).first { $0 != "@set" }
      case "@language": term.language = value.string
      case "@reverse":
        throw Fault(
          offset: value.offset,
          message: LocalizedText("@reverse is not read", fr: "@reverse n’est pas lu"))
      default: break
      }
    }
    if case .null = value.content {
      terms[name] = nil
      return
    }
    let text = id ?? name
    if let colon = text.firstIndex(of: ":") { try define(String(text[..<colon]), &definitions, depth: depth + 1) }
    if !text.hasPrefix("@"), text != name { try define(text, &definitions, depth: depth + 1) }
    guard let iri = self.name(text) else {
      throw Fault(
        offset: value.offset,
        message: LocalizedText("'\(name)' has no IRI", fr: "«\u{A0}\(name)\u{A0}» n’a pas d’IRI"))
    }
    term.iri = iri
    terms[name] = term
  }
}
