import Terminology

/// The identifiers of a document as it is written: each an `xsd:ID`, none twice.
///
/// One that is valid keeps itself; others become valid ones that are not there yet. Of several bearers of one identifier
/// the first keeps it, and what points to it points to that one.
struct DocumentIDs {
  /// The written identifiers of the entries, in the order of the termbase.
  private(set) var entries: [String] = []
  private var written: [String: String] = [:]
  private var taken: Set<String> = []
  private var borne: Set<String> = []
  /// The last number that was put after a name, so that a name that is there very often costs no search.
  private var numbers: [String: Int] = [:]

  /// Creates the identifiers of nothing: each is made valid by itself.
  init() {}

  /// Creates the identifiers of a document. O(size of the termbase).
  init(of termbase: Termbase) {
    var pending: [String] = []
    func note(_ id: String) {
      guard written[id] == nil else { return }
      if Self.name(id) == id { written[id] = id } else { pending.append(id) }
    }
    for entry in termbase.entries {
      note(entry.id.rawValue)
      Self.forEach(in: entry, note)
    }
    for object in termbase.references.flatMap(\.objects) { object.id.map(note) }
    taken = Set(written.keys)
    for id in pending where written[id] == nil { written[id] = fresh(Self.name(id)) }
    entries = termbase.entries.map { bear($0.id.rawValue) }
  }

  /// The identifier of the next element that bears `id`.
  mutating func bear(_ id: String) -> String {
    let name = written[id] ?? Self.name(id)
    // Without a document there is nothing to compare with.
    if written.isEmpty || borne.insert(name).inserted { return name }
    let other = fresh(name)
    borne.insert(other)
    return other
  }

  /// What an item points at as it is written: an identifier of the document, or a web address.
  func target(_ target: String) -> String { target.contains("://") ? target : written[target] ?? Self.name(target) }

  private mutating func fresh(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    var number = numbers[name] ?? 1
    repeat { number += 1 } while !taken.insert("\(name)-\(number)").inserted
    numbers[name] = number
    return "\(name)-\(number)"
  }

  /// Calls `note` with every identifier and every target in an entry.
  private static func forEach(in entry: ConceptEntry, _ note: (String) -> Void) {
    func visit(_ text: NoteText) {
      if text.plain != nil { return }
      for case .inline(_, let attributes, let content) in text.pieces {
        for attribute in attributes where attribute.name == "target" && !attribute.value.contains("://") {
          note(attribute.value)
        }
        visit(content)
      }
    }
    func visit(_ items: [AuxInfo]) {
      for item in items {
        if let id = item.id { note(id) }
        if item.meta != .xref, let target = item.target, !target.contains("://") { note(target) }
        visit(item.content)
        visit(item.group ?? [])
      }
    }
    visit(entry.infos)
    for section in entry.languages {
      visit(section.infos)
      for term in section.terms {
        if let id = term.id { note(id) }
        visit(term.term)
        visit(term.infos)
      }
    }
  }

  /// An identifier as `xsd:ID` allows it: a first character that is no letter gets `c` before it, others become `-`.
  static func name(_ id: String) -> String {
    var written = ""
    for scalar in id.unicodeScalars {
      let isName =
        isLetter(scalar) || scalar.properties.generalCategory == .decimalNumber || "-_.".unicodeScalars.contains(scalar)
      written.unicodeScalars.append(isName ? scalar : "-")
    }
    guard let first = written.unicodeScalars.first else { return "c" }
    return isLetter(first) || first == "_" ? written : "c" + written
  }

  /// Whether a name may begin with a character: XML has letters only from À on, besides those of ASCII.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let isBase = [.uppercaseLetter, .lowercaseLetter, .otherLetter].contains(scalar.properties.generalCategory)
    return isBase && (scalar.isASCII || (0xC0...0xFFFF).contains(scalar.value))
  }
}
