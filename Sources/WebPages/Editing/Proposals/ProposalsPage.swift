import Localization
public import TermMatching

/// The page of the proposals, those that wait for a decision first.
public struct ProposalsPage: Sendable {
  /// The most proposals on one page.
  public static let length = 50

  private let proposals: [ShownProposal]
  private let counts: [ShownProposal.State: Int]
  private let state: ShownProposal.State?
  private let number: Int
  private let index: TermIndex
  private let context: PageContext

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - proposals: those of this page.
  ///   - counts: how many there are of each state.
  ///   - state: the state of those that are shown; nil for any.
  ///   - number: the number of the page, from 1.
  public init(
    _ proposals: [ShownProposal], counts: [ShownProposal.State: Int], state: ShownProposal.State?, page number: Int,
    in index: TermIndex, _ context: PageContext
  ) {
    self.proposals = proposals
    self.counts = counts
    self.state = state
    self.number = number
    self.index = index
    self.context = context
  }

  /// The page, with a line end.
  public var text: String {
    let title = context.words("Proposals", fr: "Propositions")
    let total = state.map { counts[$0] ?? 0 } ?? counts.values.reduce(0, +)
    let list: Markup =
      proposals.isEmpty
      ? "<p class=\"lead\">\(context.words("There are none here.", fr: "Il n’y en a pas ici."))</p>\n"
      : "<ul class=\"proposals\">\n\(proposals.map(item))</ul>\n"
    let content: Markup = """
      <h1>\(title)</h1>
      \(filter)\(list)\(PageLinks(number, count: total, length: Self.length, context).markup)
      """
    return PageFrame(context, part: .proposals).page(title, content)
  }

  private var filter: Markup {
    let all = link(nil, context.words("all", fr: "toutes"), counts.values.reduce(0, +))
    let items = ShownProposal.State.allCases.map { state in
      link(state, state.plural[context.language], counts[state] ?? 0)
    }
    return """
      <nav aria-label="\(context.words("Which proposals", fr: "Quelles propositions"))">
      <ul class="tags">
      \(all)\(items)</ul>
      </nav>

      """
  }

  private func link(_ state: ShownProposal.State?, _ label: String, _ count: Int) -> Markup {
    let address = context.link("proposals", query: state.map { [("state", $0.rawValue)] } ?? [])
    return """
      <li><a href="\(address)"\("aria-current", attribute: state == self.state ? "page" : nil)>\(label) \
      <span class="number">\(context.language.figure(count))</span></a></li>

      """
  }

  private func item(_ proposal: ShownProposal) -> Markup {
    let names = ConceptNames(index, context)
    let kinds = proposal.edits.map { $0.title[context.language] }
    let shown = kinds.enumerated().filter { kinds.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    let what =
      proposal.concept == nil ? context.words("new concept", fr: "nouvelle notion") : shown.joined(separator: ", ")
    return """
      <li>
      <h2><a class="term" href="\(context.link("proposals", proposal.id))">\(proposal.title(names, isLinked: false))</a></h2>
      <p class="facts">\(proposal.state.chip(context.language)) <span class="what">\(what)</span></p>
      <p class="by">\(proposal.made.author) <span aria-hidden="true">·</span> \(DateWords(proposal.made.date).markup(context.language))</p>
      </li>

      """
  }
}

extension ShownProposal.State {
  fileprivate var plural: LocalizedText {
    switch self {
    case .open: LocalizedText("open", fr: "ouvertes")
    case .accepted: LocalizedText("accepted", fr: "acceptées")
    case .rejected: LocalizedText("rejected", fr: "rejetées")
    }
  }
}
