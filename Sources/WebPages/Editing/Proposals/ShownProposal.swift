public import Localization
public import Terminology

/// A proposal as the pages show it.
public struct ShownProposal: Sendable {
  /// What became of it.
  public enum State: String, Sendable, CaseIterable {
    case open, accepted, rejected
  }

  /// What somebody said, and when.
  public struct Remark: Sendable {
    let author: String
    let date: String
    let text: String

    /// Creates a remark.
    public init(_ author: String, _ date: String, _ text: String) {
      self.author = author
      self.date = date
      self.text = text
    }
  }

  let id: String
  let state: State
  /// Who made it, when, and what there is to say of it.
  let made: Remark
  /// Who decided on it, when, and why; nil while it is open.
  let decided: Remark?
  let remarks: [Remark]
  /// The concept; nil for a new one.
  let concept: ConceptEntry.ID?
  let edits: [ProposedEdit]
  /// Why it cannot be accepted any more; nil where it can be.
  public var obstacle: LocalizedText?
  /// Whether the concept is another one than it was when the proposal was made.
  public var isOvertaken = false

  /// Creates a proposal.
  public init(
    _ id: String, _ state: State, made: Remark, decided: Remark?, remarks: [Remark], concept: ConceptEntry.ID?,
    _ edits: [ProposedEdit]
  ) {
    self.id = id
    self.state = state
    self.made = made
    self.decided = decided
    self.remarks = remarks
    self.concept = concept
    self.edits = edits
  }
}

extension ShownProposal.State {
  /// What it is called.
  var label: LocalizedText {
    switch self {
    case .open: LocalizedText("open", fr: "ouverte")
    case .accepted: LocalizedText("accepted", fr: "acceptée")
    case .rejected: LocalizedText("rejected", fr: "rejetée")
    }
  }

  /// What stands above the edits.
  var heading: LocalizedText {
    switch self {
    case .open: LocalizedText("What would change", fr: "Ce qui changerait")
    case .accepted: LocalizedText("What was changed", fr: "Ce qui a été modifié")
    case .rejected: LocalizedText("What was proposed", fr: "Ce qui était proposé")
    }
  }

  /// The state as a sign with its word.
  func chip(_ language: UILanguage) -> Markup {
    let (name, sign) =
      switch self {
      case .open: ("admitted", "○")
      case .accepted: ("preferred", "✓")
      case .rejected: ("deprecated", "✗")
      }
    return
      "<span class=\"chip \(name)\"><span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(label[language])</span>"
  }
}

extension ShownProposal {
  /// What it is about: a link to the concept, or the first terms of the new one.
  func title(_ names: ConceptNames, isLinked: Bool) -> Markup {
    if let concept { return isLinked ? names.link(concept) : names.plain(concept) }
    let terms = edits.compactMap { edit -> Markup? in
      guard case .term(let text, let language, _)? = edit.after else { return nil }
      return "<span lang=\"\(language.rawValue)\">\(text)</span>"
    }
    return terms.prefix(2).map { $0 }.joined(" – ")
  }
}
