import Access
import HTTPMessages
import Localization
import TermStore
import Terminology

extension Exchange {
  /// The proposals beside the termbase. Throws `Problem` 403 where the service is read-only.
  func proposals() throws(Problem) -> ProposalFolder {
    guard let desk = service.desk else { throw .readOnly }
    return ProposalFolder(folder: desk.folder)
  }

  /// Keeps a proposal, after a trial whether it can be made now.
  ///
  /// Throws `Problem` where it cannot, and where there are too many.
  func propose(_ request: Proposal.Request) throws -> Proposal {
    guard (request.edits?.isEmpty ?? true) != (request.concept == nil),
      (request.conceptId == nil) == (request.edits == nil)
    else {
      throw Problem(
        422,
        LocalizedText(
          "Propose either edits of the concept 'conceptId', or a new 'concept'.",
          fr:
            "Proposer ou bien des modifications «\u{A0}edits\u{A0}» de la notion «\u{A0}conceptId\u{A0}», ou bien une nouvelle notion «\u{A0}concept\u{A0}»."
        ))
    }
    let stamp = stamp()
    let folder = try proposals()
    return try edit(stamp) { changes in
      guard folder.count < ProposalFolder.most else { throw Problem.tooManyProposals }
      var generator = SystemRandomNumberGenerator()
      var proposal = Proposal(
        id: ProposalFolder.id(date: stamp.date, using: &generator), author: stamp.author, date: stamp.date,
        request: request)
      proposal.seen = request.conceptId.flatMap { changes[ConceptEntry.ID(rawValue: $0)] }.map(EntityTag.mark)
      var trial = changes
      try proposal.make(in: &trial, stamp)
      return (proposal, [try folder.write(proposal)])
    }
  }

  /// Accepts a proposal: its edits are made, and it says so, or neither.
  ///
  /// Throws `Problem` 409 where it is decided already or cannot be made any more.
  func accept(_ id: String, reason: String?) throws -> Proposal {
    let folder = try proposals()
    let known = try folder.proposal(id)
    let stamp = stamp(remark: "proposed by \(known.author)")
    return try edit(stamp) { changes in
      var proposal = try folder.proposal(id).open()
      try proposal.make(in: &changes, stamp)
      proposal.state = .accepted
      proposal.decision = Proposal.Decision(author: stamp.author, date: stamp.date, reason: reason)
      return (proposal, [try folder.write(proposal)])
    }
  }

  /// Rejects a proposal. Throws `Problem` 409 where it is decided already.
  func reject(_ id: String, reason: String?) throws -> Proposal {
    try change(id) { proposal, stamp in
      proposal = try proposal.open()
      proposal.state = .rejected
      proposal.decision = Proposal.Decision(author: stamp.author, date: stamp.date, reason: reason)
    }
  }

  /// Adds a remark to a proposal. Throws `Problem` 422 for one without words, and where there are very many.
  func comment(_ id: String, _ text: String) throws -> Proposal {
    guard text.contains(where: { !$0.isWhitespace }) else { throw Problem.empty("/text") }
    return try change(id) { proposal, stamp in
      guard proposal.comments.count < 1_000 else { throw Problem.tooManyProposals }
      proposal.comments.append(Proposal.Comment(author: stamp.author, date: stamp.date, text: text))
    }
  }

  private func change(_ id: String, _ body: (inout Proposal, EditStamp) throws -> Void) throws -> Proposal {
    let folder = try proposals()
    let stamp = stamp()
    return try edit(stamp) { _ in
      var proposal = try folder.proposal(id)
      try body(&proposal, stamp)
      return (proposal, [try folder.write(proposal)])
    }
  }
}

extension Proposal {
  /// The proposal, if nobody has decided on it. Throws `Problem` 409 where somebody has.
  fileprivate func open() throws(Problem) -> Proposal {
    guard state == .open else {
      let author = decision?.author ?? ""
      throw Problem(
        409,
        LocalizedText(
          "The proposal is \(state.rawValue) already, by \(author).",
          fr: "La proposition est déjà \(state == .accepted ? "acceptée" : "rejetée"), par \(author)."))
    }
    return self
  }
}

extension Problem {
  fileprivate static let tooManyProposals = Problem(
    409,
    LocalizedText(
      "There are too many proposals or comments: decide on some and take them out of the folder .motjuste first.",
      fr:
        "Il y a trop de propositions ou de commentaires\u{A0}: en trancher, puis les enlever du dossier .motjuste."))
}
