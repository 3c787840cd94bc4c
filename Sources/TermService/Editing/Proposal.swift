import TermStore
import Terminology

/// A change that somebody proposes, with what became of it.
struct Proposal: Codable, Sendable, Hashable {
  /// What became of it.
  enum State: String, Codable, Sendable, CaseIterable {
    case open, accepted, rejected
  }

  /// A remark of somebody.
  struct Comment: Codable, Sendable, Hashable {
    let author: String
    let date: String
    let text: String
  }

  /// Who decided on it, when, and why.
  struct Decision: Codable, Sendable, Hashable {
    let author: String
    let date: String
    var reason: String?
  }

  /// What a client sends: edits of a concept, or a new concept.
  struct Request: Codable, Sendable, Hashable {
    var conceptId: String?
    var edits: [RequestedEdit]?
    var concept: ConceptInput?
    var comment: String?
    /// Whether a new concept is wanted although others have a term of it.
    var force: Bool?
  }

  var version = 1
  let id: String
  let author: String
  let date: String
  /// What is proposed.
  let request: Request
  /// The state of the concept when it was proposed.
  var seen: String?
  var state = State.open
  var decision: Decision?
  var comments: [Comment] = []

  /// Makes the edits that are proposed. Throws what stands in the way.
  ///
  /// - Returns: the concept.
  @discardableResult
  func make(in changes: inout ChangeSet, _ stamp: EditStamp) throws -> ConceptEntry.ID {
    if let concept = request.concept {
      return try changes.add(concept.entry(), isForced: request.force ?? false, stamp)
    }
    let id = ConceptEntry.ID(rawValue: request.conceptId ?? "")
    try RequestedEdit.make(request.edits ?? [], of: id, in: &changes, stamp)
    return id
  }
}
