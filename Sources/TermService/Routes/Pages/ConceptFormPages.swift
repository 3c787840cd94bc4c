import Access
import HTTPMessages
import Localization
import TermStore
import Terminology
import WebPages

extension Route {
  static let ofConceptForms: [Route] = [conceptForm, changeConcept, newConceptForm, addConcept]

  private static let page = Answer(LocalizedText("The page.", fr: "La page."), .text("text/html"))

  /// The form of a concept.
  private static let conceptForm = Route(
    "GET", "/concept/{id}/edit", name: "conceptForm", group: .pages, role: .contributor,
    LocalizedText("The page on which a concept is changed.", fr: "La page où une notion se modifie."),
    parameters: [.id], answers: [page], problems: [404],
    examples: [
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/concept/stranded-migrant/edit",
        headers: ["accept": "text/html"], answer: "name=\"term-0-status\"")
    ]
  ) { exchange in
    let context = exchange.pageContext
    let entry = try exchange.entryOfForm()
    let form = ConceptForm(entry, mark: EntityTag.mark(of: entry), context.language)
    return exchange.page(form, of: entry, ConceptFormAnswer(), context)
  }

  /// A change of a concept, or a proposal of one.
  private static let changeConcept = form(
    "/concept/{id}/edit", name: "changeConcept", role: .contributor,
    LocalizedText(
      "Makes or proposes the changes of the form.", fr: "Fait ou propose les modifications du formulaire."),
    parameters: [.id], problems: [404, 409, 422],
    example: RouteExample(
      meaning: LocalizedText("of a concept that has changed", fr: "d’une notion qui a changé"),
      target: "/concept/stranded-migrant/edit", headers: ["accept": "text/html", "sec-fetch-site": "same-origin"],
      type: "application/x-www-form-urlencoded", body: "mark=none&note=a", status: 409, answer: "name=\"mark\"")
  ) { exchange in
    let fields = try exchange.form()
    let form = ConceptForm(fields)
    let context = exchange.pageContext
    let entry = try exchange.entryOfForm()
    guard form.mark == EntityTag.mark(of: entry) else { return exchange.stale(form, entry, context) }
    let faults = form.faults(in: entry)
    guard faults.isEmpty else { return exchange.page(form, of: entry, faults: faults, context) }
    let edits = form.edits(context.language)
    guard !edits.isEmpty else {
      return exchange.page(form, of: entry, ConceptFormAnswer(.nothingChanged), context)
    }
    do {
      guard exchange.isSaved(fields) else {
        var request = Proposal.Request(conceptId: entry.id.rawValue, edits: edits.map(\.edit))
        request.comment = tidy(form.comment).isEmpty ? nil : form.comment
        return exchange.shown(try exchange.propose(request), context)
      }
      let stamp = exchange.stamp(remark: tidy(form.comment))
      try exchange.edit(stamp) { changes in
        guard EntityTag.mark(of: try exchange.known(entry.id, changes)) == form.mark else { throw Stale() }
        try RequestedEdit.make(edits.map(\.edit), of: entry.id, in: &changes, stamp)
        return ((), [])
      }
      return exchange.shown(entry.id, context)
    } catch is Stale {
      return exchange.stale(form, try exchange.entryOfForm(), context)
    } catch {
      let places = edits.enumerated().map { ("/edits/\($0.offset)", $0.element.field) }
      return exchange.page(
        form, of: entry, Problem(any: error), fields: Dictionary(places) { first, _ in first }, context)
    }
  }

  /// The form of a new concept.
  private static let newConceptForm = Route(
    "GET", "/concepts/new", name: "newConceptForm", group: .pages, role: .contributor,
    LocalizedText("The page on which a new concept is written.", fr: "La page où une nouvelle notion s’écrit."),
    answers: [page],
    examples: [
      RouteExample(
        meaning: LocalizedText("the page", fr: "la page"), target: "/concepts/new", headers: ["accept": "text/html"],
        answer: "name=\"new-0-text\"")
    ]
  ) { exchange in
    let context = exchange.pageContext
    return exchange.page(ConceptForm(new: context.language), of: nil, ConceptFormAnswer(), context)
  }

  /// A new concept, or a proposal of one.
  private static let addConcept = form(
    "/concepts/new", name: "addConcept", role: .contributor,
    LocalizedText(
      "Adds or proposes the new concept of the form.", fr: "Ajoute ou propose la nouvelle notion du formulaire."),
    problems: [409, 422],
    example: RouteExample(
      meaning: LocalizedText("a term that another concept has", fr: "un terme qu’une autre notion a"),
      target: "/concepts/new", headers: ["accept": "text/html", "sec-fetch-site": "same-origin"],
      type: "application/x-www-form-urlencoded",
      body: "new-0-language=en&new-0-text=stranded+migrant&field=status", status: 409, answer: "name=\"force\"")
  ) { exchange in
    let fields = try exchange.form()
    let form = ConceptForm(fields)
    let context = exchange.pageContext
    let faults = form.faults(in: nil)
    guard faults.isEmpty else { return exchange.page(form, of: nil, faults: faults, context) }
    let concept = FormConcept(form, context.language)
    do {
      guard exchange.isSaved(fields) else {
        var request = Proposal.Request(concept: concept.input)
        request.comment = tidy(form.comment).isEmpty ? nil : form.comment
        request.force = form.isForced ? true : nil
        return exchange.shown(try exchange.propose(request), context)
      }
      let stamp = exchange.stamp(remark: tidy(form.comment))
      let id = try exchange.edit(stamp) { changes in
        (try changes.add(concept.input.entry(), isForced: form.isForced, stamp), [])
      }
      return exchange.shown(id, context)
    } catch {
      return exchange.page(form, of: nil, Problem(any: error), fields: concept.fields, context)
    }
  }

  /// That somebody has changed the concept between the reading of the form and the writing.
  private struct Stale: Error {}
}

extension Exchange {
  /// The concept whose form is asked for, as it is on the disk. Throws `Problem` 404 where there is none.
  fileprivate func entryOfForm() throws -> ConceptEntry {
    guard let entry = service.desk?.read({ $0[ConceptEntry.ID(rawValue: self[.id] ?? "")] }) else {
      return try entryOfPage()
    }
    return entry
  }

  /// Whether what the form asks for is done at once: an editor has pressed that button.
  fileprivate func isSaved(_ fields: [String: String]) -> Bool {
    fields["do"] == "save" && (user?.role ?? .contributor) >= .editor
  }

  /// The way to a concept that was changed.
  fileprivate func shown(_ id: ConceptEntry.ID, _ context: PageContext) -> HTTPResponse {
    .seeOther(context.link("concept", id.rawValue, query: [("done", DoneNotice.saved.rawValue)]))
  }

  /// The way to a proposal that was made.
  fileprivate func shown(_ proposal: Proposal, _ context: PageContext) -> HTTPResponse {
    .seeOther(context.link("proposals", proposal.id, query: [("done", DoneNotice.proposed.rawValue)]))
  }

  fileprivate func page(
    _ form: ConceptForm, of entry: ConceptEntry?, _ answer: ConceptFormAnswer, status: Int = 200, _ context: PageContext
  ) -> HTTPResponse {
    let page = ConceptFormPage(form, of: entry, answer, in: index, glossary.register, context)
    return HTTPResponse(page: page.text, status: status, request, context, isPrivate: true)
  }

  fileprivate func page(
    _ form: ConceptForm, of entry: ConceptEntry?, faults: [String: LocalizedText], _ context: PageContext
  ) -> HTTPResponse {
    var answer = ConceptFormAnswer()
    answer.faults = faults
    return page(form, of: entry, answer, status: 422, context)
  }

  /// The form with what stood in the way of it.
  ///
  /// - Parameter fields: the fields by the JSON pointers of what they ask for.
  fileprivate func page(
    _ form: ConceptForm, of entry: ConceptEntry?, _ problem: Problem, fields: [String: String], _ context: PageContext
  ) -> HTTPResponse {
    var answer = ConceptFormAnswer()
    // A pointer may lead deeper, to a part of what a field asks for.
    let places = problem.fault.map { fault in
      fields.filter { fault.pointer == $0.key || fault.pointer.hasPrefix($0.key + "/") }
    }
    if let fault = problem.fault, let field = places?.max(by: { $0.key.count < $1.key.count })?.value {
      answer.faults = [field: fault.message.asSentence]
    } else if !problem.concepts.isEmpty {
      answer.duplicates = problem.concepts
    } else {
      answer.notice = problem.forPage
    }
    return page(form, of: entry, answer, status: problem.status, context)
  }

  /// The form on the concept as somebody else has made it meanwhile.
  fileprivate func stale(_ form: ConceptForm, _ entry: ConceptEntry, _ context: PageContext) -> HTTPResponse {
    let (merged, lost) = form.onto(entry, mark: EntityTag.mark(of: entry))
    return page(merged, of: entry, ConceptFormAnswer(.changedMeanwhile(entry, lost: lost)), status: 409, context)
  }
}

extension LocalizedText {
  fileprivate static let nothingChanged = Self(
    "Nothing is different from what the glossary has, so nothing was done.",
    fr: "Rien ne diffère de ce que le glossaire contient\u{A0}; rien n’a donc été fait.")

  fileprivate static func changedMeanwhile(_ entry: ConceptEntry, lost: [String]) -> Self {
    let last = entry.infos.transactions.max { ($0.date ?? "") < ($1.date ?? "") }
    let who = last?.responsibility.map { Self($0, fr: $0) } ?? Self("Somebody", fr: "Quelqu’un")
    let day = last?.date.map { DateWords($0) }
    let names = lost.joined(separator: ", ")
    return Self(
      "\(who.english) has changed this concept since you opened it\(day.map { " (\($0.day(.english)))" } ?? ""). What you wrote is below, on the concept as it is now; nothing is saved yet.\(lost.isEmpty ? "" : " These terms are gone, with what you wanted of them: \(names).")",
      fr:
        "\(who.french) a modifié cette notion depuis que vous l’avez ouverte\(day.map { " (\($0.day(.french)))" } ?? ""). Ce que vous avez écrit est ci-dessous, sur la notion telle qu’elle est\u{A0}; rien n’est encore enregistré.\(lost.isEmpty ? "" : " Ces termes n’existent plus, avec ce que vous en vouliez\u{A0}: \(names).")"
    )
  }

  /// The text with a capital and a full stop.
  var asSentence: Self { Self(Self.sentence(english), fr: Self.sentence(french)) }

  private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }
}
