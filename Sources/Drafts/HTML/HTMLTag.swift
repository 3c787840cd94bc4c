/// A tag of HTML, with what of it matters to a draft.
struct HTMLTag: Sendable, Hashable {
  /// The name in lower case.
  var name: String
  /// Whether it is an end tag.
  var isEnd: Bool
  /// Whether it closes itself, as in XHTML: `<a id="x"/>`. A script that nothing ends is taken to do so too.
  var isEmpty = false
  /// The value of `lang`, or of `xml:lang`.
  var language: String?
  /// Whether it has `translate="no"` or the class `notranslate`.
  var isUntranslated = false
  /// Where it stands, from `<` to `>`: UTF-8 offsets.
  var source: Range<Int>
}

/// A piece of HTML. All of them together are the whole source.
enum HTMLToken: Sendable, Hashable {
  /// Text, with its character references as they stand.
  case text(Range<Int>)
  case tag(HTMLTag)
  /// A comment, and the words between its marks.
  case comment(words: Range<Int>, source: Range<Int>)
  /// A document type, a processing instruction, or what HTML reads as a comment without its marks.
  case declaration(Range<Int>)
}
