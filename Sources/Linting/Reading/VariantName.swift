import Languages
import TermMatching

/// What a reader takes for one name: the words of a term without the small ones, in any order.
///
/// `victime de la traite` and `victime de traite` are one name, so are `migrant smuggling` and `smuggling of migrants`;
/// `traite des personnes` and `traite des êtres humains` are two.
struct VariantName {
  /// Words that do not make another name.
  private static let smallWords: Set<String> = [
    "le", "la", "les", "l'", "un", "une", "du", "des", "de", "d'", "à", "au", "aux", "en", "et", "ou", "s'", "y",
    "the", "a", "an", "of", "in", "on", "for", "to", "and", "or", "by", "with", "from", "against",
  ]

  /// How many letters words of a family begin with.
  private static let family = 5

  /// The words, without their plurals.
  let words: Set<String>
  /// All words as they are written, with what joins them.
  let spelling: [TermWords.Word]

  init(_ term: IndexedTerm) {
    spelling = TermWords(term.text, language: term.language).words
    let all = spelling.map { String(decoding: $0.folded, as: UTF8.self) }
    let kept = all.filter { !Self.smallWords.contains($0) }
    words = Set((kept.isEmpty ? all : kept).map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 })
  }

  /// Whether one is the other with more words or fewer: `traite` for `traite des personnes`, `mouvement migratoire` for
  /// `migration`.
  func isShortOrLong(of other: VariantName) -> Bool {
    words.isStrictSubset(of: other.words) || words.isStrictSuperset(of: other.words) || isSpunOut(to: other)
      || other.isSpunOut(to: self)
  }

  /// Whether it is one word, and the other name has one of its family among several.
  private func isSpunOut(to other: VariantName) -> Bool {
    guard words.count == 1, let word = words.first, word.count >= Self.family, other.words.count > 1 else {
      return false
    }
    return other.words.contains { $0.hasPrefix(word.prefix(Self.family)) }
  }

  /// Whether the words are the same and only joined otherwise: `asylum-seeker` and `asylum seeker`.
  func differsInHyphens(from other: VariantName) -> Bool {
    spelling.map(\.folded) == other.spelling.map(\.folded) && spelling != other.spelling
  }
}
