/// How a query is to be understood.
public enum SearchMode: String, Sendable, CaseIterable, Codable {
  /// As a term first, in every way of writing it, then as words of an entry.
  case smart
  /// As a term or one of its forms, accents heeded.
  case exact
  /// As the beginning of a term, or of a word in it.
  case prefix
  /// As words that a term has, in any order.
  case words
  /// As a term with a typing error or two.
  case fuzzy
  /// As words that stand anywhere in an entry.
  case fulltext
}
