/// Why a term answers a query, the closest first.
public enum MatchKind: String, Sendable, CaseIterable, Codable, Comparable {
  /// The query is the term.
  case exact
  /// The query is another form of the term (`migrantes bloquées`).
  case inflected
  /// The query is the term without its accents or hyphens.
  case folded
  /// The term begins with the query.
  case prefix
  /// The term has all words of the query, in some order.
  case words
  /// The query is the term with a typing error or two.
  case fuzzy
  /// The words stand somewhere in the entry.
  case fulltext

  /// Orders the closest first.
  public static func < (left: MatchKind, right: MatchKind) -> Bool { left.place < right.place }

  /// How close the match is, from 1 downwards.
  var score: Double { [1, 0.95, 0.9, 0.7, 0.6, 0.5, 0.3][place] }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
