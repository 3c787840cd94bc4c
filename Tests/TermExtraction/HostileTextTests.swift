import Languages
import TermExtraction
import Testing

@Suite struct HostileTextTests {
  static let texts: [(name: String, text: String)] = [
    ("nothing", ""), ("only punctuation", String(repeating: ".,;:!?«»()[]-—'’ ", count: 30_000)),
    ("1 MB without spaces", String(repeating: "migration", count: 116_000)),
    ("hyphens without an end", String(repeating: "migrant-", count: 60_000)),
    ("apostrophes without an end", String(repeating: "l'", count: 100_000)),
    ("capitals and brackets", String(repeating: "(OIM) ", count: 50_000)),
    ("one sentence of joints", String(repeating: "migration de ", count: 50_000)),
    ("one sentence of commas", String(repeating: "migration forcée, ", count: 30_000)),
    ("line ends", String(repeating: "\n \n", count: 200_000)),
    ("combining marks", String(repeating: "e\u{301}", count: 100_000)),
  ]

  @Test(
    "a hostile text takes no longer than its length, and gives no junk", arguments: texts, [Language.french, .english])
  func hostile(text: (name: String, text: String), language: Language) throws {
    let terms = try Extracted([text.text], language, minimum: 2).terms
    #expect(terms.count < 10, "\(terms)")
    #expect(terms.allSatisfy { $0.utf8.count < 200 })
  }

  @Test("bytes that are no UTF-8 separate words") func bytes() {
    var extractor = TermExtractor(environment: [:], places: 1)
    let bytes: [UInt8] = Array("migration ".utf8) + [0xFF, 0xC3, 0x28, 0xE2] + Array(" forcée".utf8)
    bytes.withUnsafeBytes { extractor.add($0, document: 0, language: .french) }
    #expect(
      !CandidateRanking(nil, environment: [:]).candidates(extractor.counts, language: .french, minimum: 1, limit: 9)
        .contains { $0.term.contains(" ") })
  }

  @Test("100,000 different words are counted") func manyWords() throws {
    var text = ""
    for number in 0..<100_000 {
      var rest = number
      var word = "q"
      for _ in 0..<6 {
        word.append(Character(Unicode.Scalar(UInt8(0x61 + rest % 20))))
        rest /= 20
      }
      text += "le \(word) et "
    }
    #expect(try Extracted([text], minimum: 2).terms == [])
  }
}
