import Drafts
import Foundation
import Languages
import Linting
import Localization
import TermUsage
import Terminology
import TestSupport
import Testing

@Suite struct UsageReportTests {
  private static func usage(_ path: String, _ text: String, concordances: Int = 3) throws -> DocumentUsage {
    let linter = Linter(try TestIndex.index(TestIndex.migrants), LintOptions())
    let draft = DraftFormat(path: path).draft(Array(text.utf8))
    return DocumentUsage(
      linter.annotate(draft, path: path, language: .french), concordances: concordances)
  }

  private static func report(_ texts: [(path: String, text: String)], concordances: Int = 3) throws -> UsageReport {
    UsageReport(try texts.map { try usage($0.path, $0.text) }, concordances: concordances)
  }

  private static let texts = [
    ("a.md", "# Les migrants illégaux\n\nUn migrant illégal, un **migrant bloqué**.\n"),
    ("b.txt", "Migrants en situation irrégulière et migrants clandestins.\nMigrant illégal."),
    ("c.txt", "Rien ici."), ("vide.txt", ""),
  ]

  @Test("words and terms are counted by document and status, and by 1,000 words") func figures() throws {
    let report = try Self.report(Self.texts)
    #expect(report.documents.map(\.words) == [9, 9, 2, 0])
    #expect(report.documents.map(\.counts.total) == [3, 3, 0, 0])
    #expect(report.documents.map(\.counts.avoided) == [2, 2, 0, 0])
    #expect(report.documents.map { $0.perThousandWords($0.counts.total).rounded() } == [333, 333, 0, 0])
    #expect(report.words == 20 && report.counts.total == 6)
    #expect(report.counts[.preferred] == 2 && report.counts[.deprecated] == 3 && report.counts[.superseded] == 1)
  }

  @Test("a concept is told with its names, their forms and documents, the most frequent first") func concepts() throws {
    let report = try Self.report(Self.texts)
    #expect(report.concepts.map(\.id.rawValue) == ["irregular-migrant", "stranded-migrant"])
    let concept = try #require(report.concepts.first)
    #expect(
      concept.variants.map(\.term) == ["migrant illégal", "migrant clandestin", "migrant en situation irrégulière"])
    #expect(concept.variants[0].forms.map { "\($0.text) \($0.count)" } == ["migrant illégal 2", "migrants illégaux 1"])
    #expect(concept.variants[0].documents.map { "\($0.document) \($0.count)" } == ["0 2", "1 1"])
    #expect(concept.preferred == "migrant en situation irrégulière" && concept.isCompeting && concept.avoided == 4)
    #expect(report.competing.map(\.id.rawValue) == ["irregular-migrant"])
    #expect(
      report.avoided.map { "\($0.variant.term) \($0.variant.count)" } == ["migrant illégal 3", "migrant clandestin 1"])
  }

  @Test("concordances have the words round the term, on one line and without those of other blocks") func lines() throws
  {
    let report = try Self.report(Self.texts)
    let places = report.concepts[0].variants[0].concordances.map { "\($0.document):\($0.place.line) \($0.place)" }
    #expect(places.count == 3)
    let first = report.concepts[0].variants[0].concordances[0].place
    #expect(first.line == 1 && first.left == "Les " && first.text == "migrants illégaux" && first.right == "")
    let last = report.concepts[0].variants[0].concordances[2].place
    #expect(last.line == 2 && last.left == "Migrants en situation irrégulière et migrants clandestins. ")
  }

  @Test("a long context is cut between words and says so") func cut() throws {
    let words = (1...40).map { "mot\($0)" }.joined(separator: " ")
    let usage = try Self.usage("a.txt", "\(words) migrant bloqué \(words)")
    let place = try #require(usage.uses.first?.concordances.first)
    #expect(place.left.hasPrefix("… mot") && place.left.hasSuffix("mot40 ") && place.left.count <= 61)
    #expect(place.right.hasPrefix(" mot1 ") && place.right.hasSuffix(" …") && place.right.count <= 61)
  }

  @Test("the places that are kept come from as many documents as possible") func spread() throws {
    let many = String(repeating: "Un migrant bloqué. ", count: 5)
    let report = try Self.report([("a.txt", many), ("b.txt", many), ("c.txt", many)])
    #expect(report.concepts[0].variants[0].concordances.map(\.document) == [0, 1, 2])
    let all = try Self.report([("a.txt", many), ("b.txt", many)], concordances: 4)
    #expect(all.concepts[0].variants[0].concordances.map(\.document) == [0, 0, 1, 1])
  }

  @Test("the table has a row for each term of each document, in their order") func table() throws {
    let rows = UsageTable(try Self.report(Self.texts)).rows
    #expect(rows.first?.first == "document")
    #expect(
      rows.dropFirst().map { "\($0[0]) \($0[4]) \($0[7])" } == [
        "a.md migrant illégal 2", "a.md migrant bloqué 1", "b.txt migrant illégal 1", "b.txt migrant clandestin 1",
        "b.txt migrant en situation irrégulière 1",
      ])
    #expect(Set(rows.map(\.count)) == [9])
  }

  @Test("the text tells figures, names to avoid and competing names, in both languages") func text() throws {
    let report = try Self.report(Array(Self.texts.prefix(2)))
    #expect(
      UsageText(report, .english).text == """
        2 documents, 18 words, 6 terms of 2 concepts: 333.3 per 1,000 words
          preferred  2 (33.3%)
          superseded  1 (16.7%)
          deprecated  3 (50.0%)

        Documents
          a.md: 9 words, 3 terms (333.3 per 1,000 words), 2 to avoid
          b.txt: 9 words, 3 terms (333.3 per 1,000 words), 2 to avoid

        Terms to avoid
          3 × migrant illégal → migrant en situation irrégulière
              a.md 2, b.txt 1
          1 × migrant clandestin → migrant en situation irrégulière
              b.txt 1

        Concepts with several names
          irregular-migrant (fr): migrant illégal ✗ 3, migrant clandestin ↺ 1, migrant en situation irrégulière ✓ 1

        """)
    let french = UsageText(report, .french).text
    #expect(french.hasPrefix("2 documents, 18 mots, 6 termes de 2 notions\u{A0}: 333,3 pour 1\u{202F}000 mots\n"))
    #expect(french.contains("  3 × migrant illégal → migrant en situation irrégulière\n      a.md 2, b.txt 1\n"))
    #expect(
      french.contains(
        "  irregular-migrant (fr): migrant illégal ✗ 3, migrant clandestin ↺ 1, migrant en situation irrégulière ✓ 1\n")
    )
  }

  @Test("the JSON has the figures and the places") func json() throws {
    let data = try JSONEncoder().encode(UsageJSON(try Self.report(Self.texts)))
    let json = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let summary = try #require(json["summary"] as? [String: Any])
    #expect(summary["words"] as? Int == 20 && summary["concepts"] as? Int == 2)
    let concept = try #require((json["concepts"] as? [[String: Any]])?.first)
    let variant = try #require((concept["variants"] as? [[String: Any]])?.first)
    #expect((variant["concordances"] as? [[String: Any]])?.first?["path"] as? String == "a.md")
  }
}
