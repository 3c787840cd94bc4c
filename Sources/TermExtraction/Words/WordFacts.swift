/// What a word can be in a noun phrase.
struct WordFacts: Sendable {
  /// What words do in phrases.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt16

    static let noun = Roles(rawValue: 1)
    static let adjective = Roles(rawValue: 2)
    /// A past participle that the dictionary does not list as an adjective.
    static let participle = Roles(rawValue: 4)
    /// An adjective that stands before its noun and makes terms there.
    static let before = Roles(rawValue: 8)
    /// A preposition that joins a complement.
    static let joint = Roles(rawValue: 16)
    /// An article that may stand behind a joint.
    static let article = Roles(rawValue: 32)
    /// `et`, `ou`, `and`, `or`.
    static let coordinator = Roles(rawValue: 64)
    /// `non` before an adjective.
    static let negation = Roles(rawValue: 128)
    /// A noun that qualifies the noun before it.
    static let apposition = Roles(rawValue: 256)
    /// A word that may be a verb, so that the words before it decide.
    static let verb = Roles(rawValue: 512)
    /// A word that a noun follows.
    static let introducing = Roles(rawValue: 1024)
    /// A word that a verb follows.
    static let subject = Roles(rawValue: 2048)
    /// A comma, and nothing else.
    static let comma = Roles(rawValue: 4096)
  }

  /// Genders and numbers that a word may have, as bits.
  struct Agreement: OptionSet, Sendable {
    let rawValue: UInt8

    static let masculine = Agreement(rawValue: 1)
    static let feminine = Agreement(rawValue: 2)
    static let singular = Agreement(rawValue: 4)
    static let plural = Agreement(rawValue: 8)
    static let all: Agreement = [.masculine, .feminine, .singular, .plural]

    /// Whether a noun and an adjective can go together.
    func agrees(with other: Agreement) -> Bool {
      let common = intersection(other)
      return !common.isDisjoint(with: [.masculine, .feminine])
        && !common.isDisjoint(with: [.singular, .plural])
    }
  }

  /// How the word is compared: its base form in small letters; of a joint the one that stands for its like.
  var lemma: String
  /// How the word is shown.
  var text: String
  /// What it can be; empty for a word that ends a phrase.
  var roles: Roles
  /// As a noun.
  var noun: Agreement = .all
  /// As an adjective or participle.
  var adjective: Agreement = .all
  /// How common it is in texts of all kinds.
  var band: GeneralWords.Band = .empty

  /// A word that no phrase contains.
  static func stop(_ text: String, _ roles: Roles = []) -> WordFacts {
    WordFacts(lemma: text, text: text, roles: roles)
  }

  /// Whether it says something, as nouns and adjectives do.
  var isContent: Bool { !roles.isDisjoint(with: [.noun, .adjective, .participle, .before]) }
}
