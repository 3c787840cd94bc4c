public import Localization
public import TermMatching

/// The page of one proposal: what would change, who wants it and why, what others say of it, and the decision.
public struct ProposalPage: Sendable {
  private let proposal: ShownProposal
  private let notice: LocalizedText?
  private let index: TermIndex
  private let context: PageContext
  private let typed: String

  /// Creates the page.
  ///
  /// - Parameters:
  ///   - notice: why what was asked for could not be done, or nil.
  ///   - typed: the remark or the reason that came with it.
  public init(
    _ proposal: ShownProposal, notice: LocalizedText? = nil, typed: String = "", in index: TermIndex,
    _ context: PageContext
  ) {
    self.proposal = proposal
    self.notice = notice
    self.typed = typed
    self.index = index
    self.context = context
  }

  /// The page, with a line end.
  public var text: String {
    let names = ConceptNames(index, context)
    let title = context.words(
      proposal.concept == nil ? "Proposal of a new concept" : "Proposal of a change",
      fr: proposal.concept == nil ? "Proposition d’une nouvelle notion" : "Proposition de modification")
    let content: Markup = """
      <article class="proposal">
      <p class="eyebrow"><a href="\(context.link("proposals"))">\(context.words("Proposals", fr: "Propositions"))</a> \
      <span aria-hidden="true">·</span> \(title)</p>
      <h1>\(proposal.title(names, isLinked: true))</h1>
      <p class="facts">\(proposal.state.chip(context.language)) <span class="by">\(said(proposal.made))</span></p>
      \(notices)\(comment)\
      <section class="sheet" aria-labelledby="edits">
      <h2 id="edits">\(proposal.state.heading[context.language])</h2>
      <dl class="edits">
      \(proposal.edits.map { ProposedEditRow($0, names, context).markup })</dl>
      </section>
      \(decision)\(remarks)</article>

      """
    return PageFrame(context, part: .proposals).page(title, content)
  }

  private func said(_ remark: ShownProposal.Remark) -> Markup {
    "\(remark.author) <span aria-hidden=\"true\">·</span> \(DateWords(remark.date).markup(context.language))"
  }

  private var notices: Markup {
    var markup = DoneNotice.markup(context)
    if let notice { markup += "<p class=\"notice bad\" role=\"alert\">\(notice[context.language])</p>\n" }
    guard proposal.state == .open else { return markup }
    if let obstacle = proposal.obstacle, notice == nil {
      let text = context.words(
        "It cannot be accepted as it is now. \(obstacle.english)",
        fr: "Elle ne peut plus être acceptée telle quelle. \(obstacle.french)")
      markup += "<p class=\"notice bad\">\(text)</p>\n"
    } else if proposal.isOvertaken, notice == nil {
      let text = context.words(
        "The concept has changed since this was proposed; what is compared here is its state now.",
        fr: "La notion a changé depuis cette proposition\u{A0}; la comparaison est faite avec son état actuel.")
      markup += "<p class=\"notice\">\(text)</p>\n"
    }
    return markup
  }

  private var comment: Markup {
    proposal.made.text.isEmpty ? .none : "<blockquote class=\"said\"><p>\(proposal.made.text)</p></blockquote>\n"
  }

  /// The decision, or the form of it.
  private var decision: Markup {
    if let decided = proposal.decided {
      let reason: Markup =
        decided.text.isEmpty ? .none : "<blockquote class=\"said\"><p>\(decided.text)</p></blockquote>\n"
      return """
        <section class="decision" aria-labelledby="decision">
        <h2 id="decision">\(context.words("Decision", fr: "Décision"))</h2>
        <p class="facts">\(proposal.state.chip(context.language)) <span class="by">\(said(decided))</span></p>
        \(reason)</section>

        """
    }
    guard context.visitor?.isEditor ?? false else { return .none }
    return """
      <section class="sheet decision" aria-labelledby="decision">
      <h2 id="decision">\(context.words("Decide", fr: "Trancher"))</h2>
      <form action="\(context.link("proposals", proposal.id, "decision"))" method="post">
      \(FormField("reason", context.words("Reason, if there is one to give", fr: "Raison, s’il y en a une à donner")).area(
        typed, rows: 2))\
      <p class="actions"><button type="submit" name="do" value="accept" class="button main">\
      \(context.words("Accept", fr: "Accepter"))</button>
      <button type="submit" name="do" value="reject" class="button">\(context.words("Reject", fr: "Rejeter"))</button></p>
      </form>
      </section>

      """
  }

  private var remarks: Markup {
    let items = proposal.remarks.map { remark -> Markup in
      "<li><p class=\"by\">\(said(remark))</p>\n<p>\(remark.text)</p></li>\n"
    }
    let list: Markup = items.isEmpty ? .none : "<ol class=\"thread\">\n\(items)</ol>\n"
    return """
      <section class="remarks" aria-labelledby="remarks">
      <h2 id="remarks">\(context.words("Remarks", fr: "Remarques"))</h2>
      \(list)<form class="sheet" action="\(context.link("proposals", proposal.id, "comments"))" method="post">
      \(FormField("text", context.words("Your remark", fr: "Votre remarque")).area("", rows: 3))\
      <p class="actions"><button type="submit" class="button">\(context.words("Add", fr: "Ajouter"))</button></p>
      </form>
      </section>

      """
  }
}
