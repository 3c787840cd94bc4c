import Foundation
import Languages
import TestSupport
import Testing

@testable import TermMatching

/// Over random texts and random terms, the matcher finds exactly what a naive search finds.
@Suite struct MatcherPropertyTests {
  private static let letters = ["a", "b", "d", "e", "é", "â", "œ", "d'", "d’", "bab", "dédébâbé"]
  private static let gaps =
    Array(repeating: " ", count: 12) + [
      "\n", "\r\n", "\n\n", "-", "-\n", "- \n", "\u{2011}", ", ", ",", " ; ", ". ", ".", "…", " « ", " » ", "\" ", "'",
      "’", "'s ", "\u{A0}", "\u{202F}", "\u{AD}\n", "3 ", "12 ", " 7 ", "\n7\n", "\n\n73 \n", "a ", "B\n", " - ", " – ",
      "\u{2029}", "\u{200B}", " (", ") ", "), ", "/", " : ", " ? ", "? ", ".. ", ",. ", ". ; ", "(", " - (", "'(", "('",
    ]

  private static func word(_ chance: inout SmallGenerator) -> String {
    (0..<Int.random(in: 1...3, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
  }

  private static func glossary(_ pool: [String], _ chance: inout SmallGenerator) throws -> TermIndex {
    let joints = [" ", " ", " ", "-", ", "]
    let rows = (0..<25).map { number in
      var term = pool.randomElement(using: &chance) ?? ""
      for _ in 0..<Int.random(in: 0...2, using: &chance) {
        term += (joints.randomElement(using: &chance) ?? "") + (pool.randomElement(using: &chance) ?? "")
      }
      let facts = ["", " | pos=noun | gender=masculine", " | type=acronym"].randomElement(using: &chance) ?? ""
      return "c\(number) | fr | preferred | \(term)\(facts)"
    }
    return try TestIndex.index(rows)
  }

  /// A word as a text may have it: in capitals, without accents, with invisible characters, or with separate accents.
  private static func written(_ word: String, _ chance: inout SmallGenerator) -> String {
    switch Int.random(in: 0..<12, using: &chance) {
    case 0: word.uppercased()
    case 1: word.uppercased().folding(options: .diacriticInsensitive, locale: nil)
    case 2: word.prefix(1).uppercased() + word.dropFirst()
    case 3: word.prefix(1).uppercased().folding(options: .diacriticInsensitive, locale: nil) + word.dropFirst()
    case 4: word.decomposedStringWithCanonicalMapping
    case 5: word.prefix(1) + "\u{AD}" + word.dropFirst()
    case 6: word.prefix(1) + "-\n" + word.dropFirst()
    default: word
    }
  }

  @Test(
    "the matcher agrees with the naive search, in short texts and in long ones",
    arguments: (1...24).map { ($0, 60, 50) } + (25...28).map { ($0, 3, 2_000) })
  func agrees(seed: UInt64, texts: Int, words: Int) throws {
    var chance = SmallGenerator(seed: seed)
    let pool = (0..<14).map { _ in Self.word(&chance) }
    let index = try Self.glossary(pool, &chance)
    let naive = NaiveSearch(index, .french)
    var found = 0
    for _ in 0..<texts {
      var text: [UInt8] = []
      for _ in 0..<words {
        text += Self.written(pool.randomElement(using: &chance) ?? "", &chance).utf8
        text += (Self.gaps.randomElement(using: &chance) ?? "").utf8
        if Int.random(in: 0..<40, using: &chance) == 0 { text.append(UInt8.random(in: 0x80...0xFF, using: &chance)) }
      }
      try text.withUnsafeBytes { bytes in
        let occurrences = index.occurrences(in: bytes, language: .french).map { occurrence in
          occurrence.with(forms: FormNumbers(occurrence.forms.sorted()))
        }
        let expected = naive.occurrences(in: bytes)
        let different = zip(occurrences, expected).first { $0 != $1 }
        try #require(
          occurrences == expected,
          "\(String(describing: different)) in \(String(decoding: text, as: UTF8.self).debugDescription)")
        found += occurrences.count
      }
    }
    #expect(found > 300)
  }

  @Test(
    "long texts without sentences, spaces or letters are read to their end",
    arguments: [
      ("x", 1_000_000, 0), ("\u{301}", 300_000, 0), ("a-\n", 300_000, 0), ("\u{FFFD}", 300_000, 0),
      ("mot ", 200_000, 0),
      ("migrant ", 100_000, 100_000), ("e\u{301}", 200_000, 0), ("\u{AD}   ", 200_000, 0), ("- ", 300_000, 0),
      ("9", 300_000, 0),
    ])
  func hostile(piece: String, count: Int, expected: Int) throws {
    let index = try TestIndex.index(["m | fr | preferred | migrant", "b | fr | preferred | migrant bloqué"])
    let text =
      Array(String(repeating: piece, count: count).utf8) + [0x0A, 0xC3, 0xE2, 0x80] + Array(" migrant bloqué".utf8)
    let found = text.withUnsafeBytes { index.occurrences(in: $0, language: .french) }
    #expect(found.count == expected + 1)
    #expect(found.last?.range == text.count - 15..<text.count)
  }
}
