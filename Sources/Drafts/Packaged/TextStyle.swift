/// What the formatting of some words says of them.
struct TextStyle: Sendable, Hashable {
  /// The tag of their language, or nil where none is given.
  var language: String?
  /// Whether they are code.
  var isCode = false
  /// Whether they are somebody else's words.
  var isQuotation = false
  /// Whether they are emphasised.
  var isEmphasis = false
}
