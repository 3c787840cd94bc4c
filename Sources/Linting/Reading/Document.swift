import Drafts
import Languages
import TermMatching
import Terminology

/// A draft as the rules see it: the terms in it, and which of them are the author's own words.
struct Document {
  let index: TermIndex
  let language: Language
  let draft: Draft
  /// The text of the draft.
  let text: UnsafeRawBufferPointer
  /// The terms that are looked at, in the order of the text.
  let mentions: [Mention]
  /// Whether findings explain themselves.
  let explains: Bool
  /// How many findings a rule stops after.
  let limit: Int
  /// Whether the draft writes ’ rather than '.
  let usesCurlyApostrophes: Bool
  /// The terms that were asked for, with their forms.
  let forms: TermForms
  /// The notes on terms, read once each.
  let notes: TermNotes
  /// The concepts that are looked at.
  let filter: ConceptFilter
  private let passages: ForeignWords

  /// Reads a draft.
  ///
  /// - Parameter splitsAll: whether terms of any status are found where their words do not stand together.
  init(
    _ draft: Draft, _ text: UnsafeRawBufferPointer, _ index: TermIndex, _ language: Language, _ options: LintOptions,
    limit: Int, splitsAll: Bool = false
  ) {
    self.index = index
    self.language = language
    self.draft = draft
    self.text = text
    self.limit = limit
    explains = options.explains
    let filter = ConceptFilter(options, index)
    self.filter = filter
    let occurrences = index.occurrences(in: text, language: language, splitsAll: splitsAll)
    mentions = occurrences.compactMap { Mention($0, index) }.filter {
      filter.includes($0.entry)
    }
    notes = TermNotes(index)
    forms = TermForms(index)
    usesCurlyApostrophes = Self.usesCurlyApostrophes(text)
    passages = ForeignWords(draft, text, language, options.quotations)
  }

  /// What a rule finds at the terms of a status that are the author's own words.
  func findings(of status: AdministrativeStatus, _ finding: (Site) -> Finding?) -> [Finding] {
    var findings: [Finding] = []
    for mention in mentions where mention.status == status {
      guard findings.count < limit else { break }
      guard let site = Site(mention, in: self), skip(mention) == nil, !AcronymContext.isPartOfAnother(site),
        let found = finding(site)
      else { continue }
      findings.append(found)
    }
    return findings
  }

  /// Whether words stand in quotation marks, or where one is open.
  func isQuoted(_ range: Range<Int>) -> Bool { passages.isQuoted(range) }

  /// Why nothing is said of a term at its place, or nil.
  func skip(_ mention: Mention) -> SkippedPlace.Kind? {
    if FileNames.hold(mention.occurrence.range, in: text) { return .address }
    if let kind = passages.kind(at: mention.occurrence.range) { return kind }
    return ProperName.contains(mention.occurrence.range, of: index.form(mention.form).text, in: text, language)
      ? .name : nil
  }
}
