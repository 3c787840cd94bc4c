import Localization
import TermStore
import Terminology
import WebPages

extension Proposal {
  /// The proposal as the pages show it; what is there before is told only while it is open.
  func shown(_ store: TermStore) -> ShownProposal {
    let id = request.conceptId.map { ConceptEntry.ID(rawValue: $0) }
    let entry = state == .open ? id.flatMap { store[$0] } : nil
    var shown = ShownProposal(
      self.id, state.shown, made: .init(author, date, request.comment ?? ""),
      decided: decision.map { .init($0.author, $0.date, $0.reason ?? "") },
      remarks: comments.map { .init($0.author, $0.date, $0.text) }, concept: id,
      request.concept?.shown ?? (request.edits ?? []).map { $0.shown(in: entry) })
    shown.isOvertaken = seen != nil && entry.map { EntityTag.mark(of: $0) != seen } ?? false
    return shown
  }

  /// Why it cannot be made now; nil where it can. O(size of the termbase) for a new concept.
  func obstacle(_ store: TermStore) -> LocalizedText? {
    guard state == .open else { return nil }
    var trial = ChangeSet(of: store)
    do {
      try make(in: &trial, EditStamp(author: author, date: date))
      return nil
    } catch {
      return Problem(any: error).forPage
    }
  }
}

extension Proposal.State {
  /// The state as the pages show it.
  var shown: ShownProposal.State {
    switch self {
    case .open: .open
    case .accepted: .accepted
    case .rejected: .rejected
    }
  }
}

extension Problem {
  /// The problem for people who know nothing of JSON pointers and options of a command line.
  var forPage: LocalizedText {
    if let fault { return fault.message.asSentence }
    guard concepts.isEmpty else {
      let list = concepts.map(\.rawValue).joined(separator: ", ")
      return LocalizedText(
        "The glossary has a concept with one of these terms already: \(list).",
        fr: "Le glossaire a déjà une notion qui porte l’un de ces termes\u{A0}: \(list).")
    }
    guard status != 404 else {
      return LocalizedText(
        "The concept is not in the glossary any more.", fr: "La notion n’est plus dans le glossaire.")
    }
    return detail
  }
}
