public import Drafts

/// Applies fixes to drafts until none is left.
public struct Fixer {
  /// How often a draft is checked again after its fixes.
  public static let mostRounds = 10

  private let lint: (Draft) -> LintedFile

  /// Creates a fixer.
  ///
  /// - Parameter lint: checks a draft; its findings are what may be fixed. Equal drafts must give equal findings.
  public init(_ lint: @escaping (Draft) -> LintedFile) { self.lint = lint }

  /// Applies all fixes, then those of what this gave, until there are none: fixing the result changes nothing.
  ///
  /// Where the fixes go round in a circle, the draft stays as it is where the circle begins; where they have no end, as it
  /// was. Either is told as a fault. O(length) for each of at most `mostRounds` rounds.
  ///
  /// - Parameter language: the language of the draft, where a bilingual file may hold several.
  public func fix(_ source: [UInt8], format: DraftFormat, path: String, language: String? = nil) -> FixedDraft {
    var state = State(
      revision: Revision(of: source, []), fixes: 0, file: lint(format.draft(source, language: language)))
    var states = [state]
    while true {
      let fixable = state.file.fixable(in: format)
      guard let first = fixable.first else {
        return noted(state, format, language)
      }
      let round = Revision(of: state.revision.revised, fixable.map(\.edit))
      let revised = round.revised
      if let start = states.first(where: { $0.file.positions.source == revised }) {
        let fix = start.file.fixable(in: format).first ?? first
        return stopped(at: start, by: fix, offset: fix.finding.range.lowerBound, path)
      }
      guard states.count < Self.mostRounds else {
        let offset = state.revision.originalOffset(of: first.finding.range.lowerBound)
        return stopped(at: states[0], by: first, offset: offset, path)
      }
      state = State(
        revision: state.revision.followed(by: round), fixes: state.fixes + round.edits.count,
        file: lint(format.draft(revised, language: language)))
      states.append(state)
    }
  }

  /// The result, with notes on the changes where the format has such.
  private func noted(_ state: State, _ format: DraftFormat, _ language: String?) -> FixedDraft {
    let notes = Revision(of: state.revision.revised, format.changeNotes(on: state.revision, language: language))
    guard !notes.edits.isEmpty else {
      return FixedDraft(state.revision, fixes: state.fixes, remaining: state.file)
    }
    return FixedDraft(
      state.revision.followed(by: notes), fixes: state.fixes,
      remaining: lint(format.draft(notes.revised, language: language)))
  }

  /// A draft between two rounds.
  private struct State {
    let revision: Revision
    let fixes: Int
    let file: LintedFile
  }

  /// The draft of a round, with the fix that leads on from there for ever.
  private func stopped(
    at state: State, by fix: (finding: Finding, edit: Edit), offset: Int, _ path: String
  ) -> FixedDraft {
    let (line, column) = state.file.positions.position(of: offset)
    let text = String(decoding: fix.edit.bytes, as: UTF8.self)
    let fault = FixError(file: path, line: line, column: column, found: fix.finding.text, replacement: text)
    return FixedDraft(state.revision, fixes: state.fixes, remaining: state.file, fault: fault)
  }
}
