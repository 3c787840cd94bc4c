import Access
import HTTPMessages
import Localization
import TermStore
import Terminology

extension Route {
  static let ofProposals: [Route] = [propose, proposals, proposal, accept, reject, comment]

  private static let state = Parameter(
    "state", .choice(Proposal.State.allCases.map(\.rawValue), usual: nil),
    LocalizedText("only proposals in this state", fr: "seulement les propositions dans cet état"), example: "open")
  private static let proposalID = Parameter(
    "proposal", .text(most: 500), place: .path,
    LocalizedText("the id of the proposal", fr: "l’identifiant de la proposition"),
    example: "proposal-20261121-143012-ab3d")
  private static let shown = Answer(
    LocalizedText("The proposal.", fr: "La proposition."), .json(Schemas.named("Proposal")))
  private static let unknown = "proposal-20261121-143012-none"

  /// A change that somebody would like.
  private static let propose = Route(
    "POST", "/v1/proposals", name: "propose", group: .editing, role: .contributor,
    LocalizedText(
      "Proposes edits of a concept, or a new concept; an editor decides. It is tried whether it can be made now.",
      fr:
        "Propose des modifications d’une notion, ou une nouvelle notion\u{A0}; un éditeur tranche. On essaie si c’est possible maintenant."
    ),
    takes: [.json(Schemas.named("ProposalRequest"))],
    answers: [
      Answer(
        LocalizedText("The proposal.", fr: "La proposition."), status: 201, .json(Schemas.named("Proposal")))
    ],
    problems: [400, 404, 409, 413, 415, 422],
    examples: [
      RouteExample(
        meaning: LocalizedText("another term", fr: "un autre terme"), target: "/v1/proposals", type: "application/json",
        body:
          #"{"conceptId": "stranded-migrant", "edits": [{"edit": "addTerm", "language": "en", "term": "waylaid migrant"}], "comment": "Seen in three reports."}"#,
        status: 201, answer: #""state":"open""#)
    ]
  ) { exchange in
    let proposal = try exchange.propose(exchange.content(Proposal.Request.self))
    var response = try exchange.json(proposal)
    response.status = 201
    response.headers["Location"] = "/v1/proposals/\(proposal.id)"
    return response
  }

  /// The proposals.
  private static let proposals = Route(
    "GET", "/v1/proposals", name: "proposals", group: .editing, role: .contributor,
    LocalizedText("Lists the proposals, the latest first.", fr: "Donne les propositions, les plus récentes d’abord."),
    parameters: [state, .limit, .offset],
    answers: [
      Answer(LocalizedText("The proposals.", fr: "Les propositions."), .json(Schemas.named("ProposalList")))
    ],
    examples: [
      RouteExample(
        meaning: LocalizedText("those to decide on", fr: "celles à trancher"), target: "/v1/proposals?state=open",
        answer: #""proposals":["#)
    ]
  ) { exchange in
    let wanted = exchange[state].flatMap(Proposal.State.init(rawValue:))
    let all = try exchange.proposals().all().filter { wanted == nil || $0.state == wanted }
    let first = min(exchange.integer(.offset), all.count)
    let end = min(first + exchange.integer(.limit), all.count)
    return try exchange.json(
      ProposalList(
        total: all.count, proposals: Array(all[first..<end]), next: end < all.count ? String(end) : nil))
  }

  /// One proposal.
  private static let proposal = Route(
    "GET", "/v1/proposals/{proposal}", name: "proposal", group: .editing, role: .contributor,
    LocalizedText("Gives one proposal.", fr: "Donne une proposition."), parameters: [proposalID], answers: [shown],
    problems: [404], examples: [none("")]
  ) { exchange in
    try exchange.json(exchange.proposals().proposal(exchange[proposalID] ?? ""))
  }

  private static let accept = decision(
    "accept", name: "acceptProposal",
    LocalizedText(
      "Accepts a proposal: its edits are made in the name of the editor, who it came from is noted.",
      fr: "Accepte une proposition\u{A0}: les modifications sont faites au nom de l’éditeur, leur auteur est noté.")
  ) { exchange, id, reason in try exchange.accept(id, reason: reason) }

  private static let reject = decision(
    "reject", name: "rejectProposal",
    LocalizedText("Rejects a proposal.", fr: "Rejette une proposition.")
  ) { exchange, id, reason in try exchange.reject(id, reason: reason) }

  private static func decision(
    _ verb: String, name: String, _ summary: LocalizedText,
    _ decide: @escaping @Sendable (Exchange, String, String?) throws -> Proposal
  ) -> Route {
    Route(
      "POST", "/v1/proposals/{proposal}/\(verb)", name: name, group: .editing, role: .editor, summary,
      parameters: [proposalID], takes: [.json(Schemas.named("Reason"))], answers: [shown],
      problems: [400, 404, 409, 413, 415, 422], examples: [none("/\(verb)", body: #"{"reason": "As agreed."}"#)]
    ) { exchange in
      try exchange.json(
        decide(exchange, exchange[proposalID] ?? "", exchange.content(Reason.self).reason))
    }
  }

  private static let comment = Route(
    "POST", "/v1/proposals/{proposal}/comments", name: "commentProposal", group: .editing, role: .contributor,
    LocalizedText("Adds a remark to a proposal.", fr: "Ajoute une remarque à une proposition."),
    parameters: [proposalID], takes: [.json(Schemas.named("CommentRequest"))], answers: [shown],
    problems: [400, 404, 409, 413, 415, 422], examples: [none("/comments", body: #"{"text": "In which sense?"}"#)]
  ) { exchange in
    try exchange.json(
      exchange.comment(exchange[proposalID] ?? "", exchange.content(CommentRequest.self).text))
  }

  /// A request that shows what becomes of a proposal that there is not.
  private static func none(_ path: String, body: String? = nil) -> RouteExample {
    RouteExample(
      meaning: LocalizedText("one that there is not", fr: "une qui n’existe pas"),
      target: "/v1/proposals/\(unknown)\(path)", type: body.map { _ in "application/json" }, body: body, status: 404,
      answer: #""title":"Not Found""#)
  }

  private struct ProposalList: Encodable {
    let total: Int
    let proposals: [Proposal]
    let next: String?
  }

  private struct Reason: Decodable { let reason: String? }
  private struct CommentRequest: Decodable { let text: String }
}
