import Localization

/// What to write in the place of a term.
struct Proposal {
  /// What the replacements take the place of: UTF-8 offsets into the text of the draft. The term, with the article
  /// before it where that changes.
  var range: Range<Int>
  /// The best first.
  var replacements: [Finding.Replacement]
  /// What to adjust where the first is no fix.
  var advice: LocalizedText?
}
