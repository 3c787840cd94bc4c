import Languages
public import TermMatching
import Terminology

/// The terms of a glossary by subject field and by letter, in alphabetical order. It is made once for an index.
public struct TermRegister: Sendable {
  /// The concepts of one subject field.
  public struct Field: Sendable {
    /// The name, as the files have it.
    public let name: String
    /// The numbers of the entries, by the alphabet of their first terms.
    public let entries: [Int]
  }

  /// The terms of one language that begin with one letter.
  struct Letter: Sendable {
    /// The letter in capitals, without accent; `#` for what begins with none.
    let name: String
    /// The numbers of the terms, in alphabetical order.
    let terms: [Int]
  }

  /// The subject fields, in alphabetical order.
  let fields: [Field]
  /// The letters of each language, in alphabetical order; the languages in the order of their codes.
  let letters: [(language: Language, letters: [Letter])]

  /// Sorts the terms of an index. O(n log n) in the number of terms.
  public init(_ index: TermIndex) {
    var groups: [Language: [String: [(key: [UInt8], term: Int)]]] = [:]
    var fields: [String: [(key: [UInt8], term: Int)]] = [:]
    for entry in 0..<index.entryCount {
      var name: (key: [UInt8], term: Int)?
      for number in index.terms(ofEntry: entry) {
        let term = index.term(number)
        let key = Self.key(term)
        guard let first = key.first else { continue }
        let letter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) ? String(UnicodeScalar(first - 0x20)) : "#"
        groups[term.language, default: [:]][letter, default: []].append((key, number))
        if name == nil || term.status == .preferred && term.language == .english { name = (key, number) }
      }
      guard let name else { continue }
      for field in Set(index.subjectFields(ofEntry: entry)) { fields[field, default: []].append((name.key, entry)) }
    }
    self.fields = fields.sorted { $0.key < $1.key }.map { Field(name: $0.key, entries: Self.sorted($0.value)) }
    letters = index.languages.sorted { $0.code < $1.code }.map { language in
      let letters = (groups[language] ?? [:]).sorted { $0.key < $1.key }
      return (language, letters.map { Letter(name: $0.key, terms: Self.sorted($0.value)) })
    }
  }

  /// What a term is sorted by: its words, folded, without accents.
  private static func key(_ term: IndexedTerm) -> [UInt8] {
    let words = TermWords(term.text, language: term.language).words.map { Folding.stripped($0.folded) }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  private static func sorted(_ items: [(key: [UInt8], term: Int)]) -> [Int] {
    items.sorted { left, right in
      left.key.lexicographicallyPrecedes(right.key) || left.key == right.key && left.term < right.term
    }.map(\.term)
  }

  /// The letters of a language.
  func letters(_ language: Language) -> [Letter] { letters.first { $0.language == language }?.letters ?? [] }

  /// The concepts of a subject field, or nil where no concept is in it.
  func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}
