import Access
import HTTPMessages
import Localization
import TermStore
import Terminology
import WebPages

extension Route {
  static let ofProposalPages: [Route] = [proposalsPage, proposalPage, decideOnProposal, remarkOnProposal]

  private static let state = Parameter(
    "state", .choice(ShownProposal.State.allCases.map(\.rawValue), usual: nil),
    LocalizedText("only proposals in this state", fr: "seulement les propositions dans cet état"), example: "open")
  private static let number = Parameter(
    "page", .integer(1...1_000_000, usual: 1),
    LocalizedText("the page of a long list", fr: "la page d’une longue liste"), example: "1")
  private static let proposalID = Parameter(
    "proposal", .text(most: 500), place: .path,
    LocalizedText("the id of the proposal", fr: "l’identifiant de la proposition"),
    example: "proposal-20261121-143012-ab3d")
  private static let page = Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))

  /// The proposals.
  private static let proposalsPage = Route(
    "GET", "/proposals", name: "proposalsPage", group: .pages, role: .contributor,
    LocalizedText("The page of the proposals.", fr: "La page des propositions."), parameters: [state, number],
    answers: [page], problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/proposals", headers: ["accept": "text/html"],
        answer: "<h1>Proposals</h1>")
    ]
  ) { exchange in
    let context = exchange.pageContext
    let all = try exchange.proposals().all()
    let state = exchange[state].flatMap(ShownProposal.State.init(rawValue:))
    // Those that wait come first; the others stay the latest first.
    let wanted = all.filter { state == nil || $0.state.shown == state }
    let ordered = wanted.filter { $0.state == .open } + wanted.filter { $0.state != .open }
    let page = exchange.integer(number)
    let first = (page - 1) * ProposalsPage.length
    guard first < ordered.count || page == 1 else {
      throw Problem(
        404, LocalizedText("There are not so many proposals.", fr: "Il n’y a pas autant de propositions."))
    }
    guard let desk = exchange.service.desk else { throw Problem.readOnly }
    let shown = desk.read { store in
      ordered[min(first, ordered.count)...].prefix(ProposalsPage.length).map { $0.shown(store) }
    }
    let counts = Dictionary(grouping: all) { $0.state.shown }.mapValues(\.count)
    let text = ProposalsPage(shown, counts: counts, state: state, page: page, in: exchange.index, context).text
    return HTTPResponse(page: text, exchange.request, context, isPrivate: true)
  }

  /// One proposal.
  private static let proposalPage = Route(
    "GET", "/proposals/{proposal}", name: "proposalPage", group: .pages, role: .contributor,
    LocalizedText("The page of one proposal.", fr: "La page d’une proposition."), parameters: [proposalID],
    answers: [page], problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("one that there is not", fr: "une qui n’existe pas"),
        target: "/proposals/proposal-20261121-143012-none", headers: ["accept": "text/html"], status: 404,
        answer: "<h1>")
    ]
  ) { exchange in try exchange.page(of: exchange[proposalID] ?? "") }

  /// The decision of an editor.
  private static let decideOnProposal = form(
    "/proposals/{proposal}/decision", name: "decideOnProposal", role: .editor,
    LocalizedText("Accepts or rejects a proposal.", fr: "Accepte ou rejette une proposition."),
    parameters: [proposalID], problems: [404, 409, 422], example: none("decision", "do=accept")
  ) { exchange in
    let id = exchange[proposalID] ?? ""
    let fields = try exchange.form()
    let reason = (fields["reason"] ?? "")[...].trimmingSpaces
    return try exchange.done(id, typed: reason) {
      if fields["do"] == "accept" {
        _ = try exchange.accept(id, reason: reason.isEmpty ? nil : reason)
        return .accepted
      }
      _ = try exchange.reject(id, reason: reason.isEmpty ? nil : reason)
      return .rejected
    }
  }

  /// A remark.
  private static let remarkOnProposal = form(
    "/proposals/{proposal}/comments", name: "remarkOnProposal", role: .contributor,
    LocalizedText("Adds a remark to a proposal.", fr: "Ajoute une remarque à une proposition."),
    parameters: [proposalID], problems: [404, 409, 422], example: none("comments", "text=a")
  ) { exchange in
    let id = exchange[proposalID] ?? ""
    let text = (try exchange.form()["text"] ?? "")[...].trimmingSpaces
    return try exchange.done(id, typed: "") {
      guard !text.isEmpty else { throw Problem.noRemark }
      _ = try exchange.comment(id, text)
      return .commented
    }
  }

  /// A form that shows what becomes of a proposal that there is not.
  private static func none(_ path: String, _ body: String) -> RouteExample {
    RouteExample(
      meaning: LocalizedText("one that there is not", fr: "une qui n’existe pas"),
      target: "/proposals/proposal-20261121-143012-none/\(path)",
      headers: ["accept": "text/html", "sec-fetch-site": "same-origin"], type: "application/x-www-form-urlencoded",
      body: body, status: 404, answer: "<h1>")
  }
}

extension Exchange {
  /// The page of a proposal. Throws `Problem` 404 where there is none.
  ///
  /// - Parameters:
  ///   - problem: why what was asked for could not be done, or nil.
  ///   - typed: the reason that came with it.
  fileprivate func page(of id: String, _ problem: Problem? = nil, typed: String = "") throws -> HTTPResponse {
    guard let desk = service.desk else { throw Problem.readOnly }
    let proposal: Proposal
    do { proposal = try proposals().proposal(id) } catch let error as Problem {
      throw error.status == 404 ? Problem.noProposal : error
    }
    let context = problem == nil ? pageContext : pageContext.at("proposals", id)
    let shown = desk.read { store in
      var shown = proposal.shown(store)
      shown.obstacle = proposal.obstacle(store)
      return shown
    }
    let text = ProposalPage(shown, notice: problem?.forPage, typed: typed, in: index, context).text
    return HTTPResponse(page: text, status: problem?.status ?? 200, request, context, isPrivate: true)
  }

  /// Does something with a proposal and leads to its page, or shows there why it cannot be done.
  fileprivate func done(_ id: String, typed: String, _ body: () throws -> DoneNotice) throws -> HTTPResponse {
    do {
      let done = try body()
      return .seeOther(pageContext.link("proposals", id, query: [("done", done.rawValue)]))
    } catch {
      return try page(of: id, Problem(any: error), typed: typed)
    }
  }
}

extension Problem {
  fileprivate static let noProposal = Problem(
    404,
    LocalizedText(
      "There is no such proposal; the page of the proposals lists them.",
      fr: "Cette proposition n’existe pas\u{A0}; la page des propositions en donne la liste."))
  fileprivate static let noRemark = Problem(
    422, LocalizedText("The remark has no words.", fr: "La remarque n’a pas de mots."))
}
