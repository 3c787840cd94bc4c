import Localization

/// What a file says of its resources, in the order of the file.
struct RDFGraph {
  /// One thing that is said of a subject.
  struct Statement {
    /// The IRI of the predicate.
    var predicate: String
    var object: RDFTerm
    var place: RDFPlace
  }

  /// The subjects, in the order in which they come first.
  private(set) var subjects: [RDFTerm] = []
  private var statements: [RDFTerm: [Statement]] = [:]

  /// What the reader left out, in the order of the file.
  private(set) var remarks: [ExchangedTermbase.Remark] = []

  /// Tells that something of the file is left out.
  mutating func remark(at place: RDFPlace, _ message: LocalizedText) {
    remarks.append(ExchangedTermbase.Remark(line: place.line, column: place.column, isLoss: true, message))
  }

  /// Adds a statement.
  mutating func add(_ subject: RDFTerm, _ predicate: String, _ object: RDFTerm, at place: RDFPlace) {
    if statements[subject] == nil { subjects.append(subject) }
    statements[subject, default: []].append(Statement(predicate: predicate, object: object, place: place))
  }

  /// What is said of a subject.
  subscript(subject: RDFTerm) -> [Statement] { statements[subject] ?? [] }

  /// The objects of a predicate. O(number of the subject's statements).
  func objects(_ subject: RDFTerm, _ predicate: String) -> [RDFTerm] {
    self[subject].compactMap { $0.predicate == predicate ? $0.object : nil }
  }

  /// The first text of a predicate, or nil. O(number of the subject's statements).
  func text(_ subject: RDFTerm, _ predicate: String) -> String? {
    objects(subject, predicate).lazy.compactMap(\.text).first
  }

  /// Whether a resource is of a class. O(number of the subject's statements).
  func isA(_ subject: RDFTerm, _ type: String) -> Bool {
    self[subject].contains { $0.predicate == RDFNamespace.rdf["type"] && $0.object == .iri(type) }
  }

  /// The members of a list; a list that comes back to itself ends there. O(length).
  func list(_ head: RDFTerm) -> [RDFTerm] {
    var members: [RDFTerm] = []
    var node = head
    var seen: Set<RDFTerm> = []
    while node != .iri(RDFNamespace.rdf["nil"]), seen.insert(node).inserted {
      members += objects(node, RDFNamespace.rdf["first"]).prefix(1)
      guard let next = objects(node, RDFNamespace.rdf["rest"]).first else { break }
      node = next
    }
    return members
  }
}
