import Drafts
import Languages
import Localization
import TermMatching
import Terminology

/// A term in a draft, with all that a rule needs to judge it.
struct Site {
  let document: Document
  let mention: Mention
  let term: IndexedTerm
  let form: IndexedForm
  /// Where it stands in the text of the draft.
  let range: Range<Int>
  /// The words as they stand in the text of the draft.
  let words: String
  /// How its words are capitalised.
  let capitals: [Token.Capitals]
  /// The words before it in its sentence, the nearest first.
  let before: [Neighbour]
  /// The words behind it in its sentence, the nearest first.
  let after: [Neighbour]

  var index: TermIndex { document.index }
  var language: Language { document.language }

  /// How many words before a term and behind it are read.
  private static let wordsBefore = 4
  private static let wordsAfter = 24

  init?(_ mention: Mention, in document: Document) {
    let index = document.index
    self.document = document
    self.mention = mention
    form = index.form(mention.form)
    term = document.forms.member(mention.term).term
    range = mention.occurrence.range
    guard range.upperBound <= document.text.count else { return nil }
    words = String(decoding: document.text[range], as: UTF8.self)
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: document.text[range]), language: document.language)
    var capitals: [Token.Capitals] = []
    while let token = scanner.next() { capitals.append(token.capitals) }
    self.capitals = capitals
    before = Neighbour.before(range.lowerBound, Self.wordsBefore, in: document.text, document.language)
    after = Neighbour.after(range.upperBound, Self.wordsAfter, in: document.text, document.language)
  }

  /// The words of the term as a message shows them: shared ones with dots.
  private func shownWords(_ range: Range<Int>) -> String {
    let words = document.words(range)
    return switch mention.occurrence.split {
    case .sharedBefore(let shared)?: "\(document.words(shared)) … \(words)"
    case .sharedAfter(let shared)?: "\(words) … \(document.words(shared))"
    case .inserted?, nil: words
    }
  }

  /// A finding of a rule at the term.
  ///
  /// - Parameter message: what it says; without one that the term has its status.
  func finding(_ rule: any RuleText.Type, _ proposal: Proposal, message: LocalizedText? = nil) -> Finding {
    let place = document.draft.replaceableRange(of: proposal.range)
    let isPlain = place.isWhole && !place.holdsMarkup
    let shown = shownWords(proposal.range)
    var finding = Finding(
      rule: rule.id, severity: rule.severity, conceptID: term.conceptID, term: term.text, status: term.status,
      text: String(decoding: document.draft.source[place.source], as: UTF8.self), range: place.source,
      message: message ?? Messages.message(shown, term.status ?? .preferred, proposal.replacements.first?.text))
    finding.replacements = proposal.replacements.map { Finding.Replacement($0.text, isFix: $0.isFix && isPlain) }
    finding.isUncertain = mention.occurrence.split != nil
    if document.explains { finding.explanation = document.explanation(of: self) }
    finding.reason = document.notes.note(on: term)
    finding.advice = isPlain ? proposal.advice : proposal.advice ?? Advice.markup
    return finding
  }
}
