import Drafts
import Languages
import Linting
import TermMatching
import TestSupport
import Testing

/// What is proposed in the place of a term.
@Suite struct ReplacementTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | admitted | migrant irrégulier | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | immigré clandestin | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
      "trafficking | fr | preferred | traite des personnes | pos=noun | gender=feminine",
      "trafficking | fr | deprecated | trafic d'êtres humains | pos=noun | gender=masculine",
      "mixed-flows | fr | preferred | flux composites | pos=noun | gender=masculine",
      "mixed-flows | fr | superseded | flux mixtes | pos=noun | gender=masculine",
      "expel | en | preferred | deport | pos=verb", "expel | en | deprecated | ship back | pos=verb",
      "irregular-migrant | en | preferred | irregular migrant | pos=noun",
      "irregular-migrant | en | deprecated | illegal alien | pos=noun",
      "irregular-migrant | en | deprecated | clandestine migrant | pos=noun",
      "alone | fr | deprecated | flux nocturne | pos=noun | gender=masculine",
    ])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let replacements: [Finding.Replacement]
    var testDescription: String { text }

    init(_ text: String, _ replacements: [(String, Bool)], _ language: Language = .french) {
      self.text = text
      self.language = language
      self.replacements = replacements.map { Finding.Replacement($0, isFix: $1) }
    }
  }

  @Test(
    "number, gender and capitals are kept, and a fix is offered only where nothing beside it changes", arguments: rows)
  func replacements(_ row: Row) throws {
    let draft = DraftFormat.plainText.draft(Array(row.text.utf8))
    let findings = try Linter(Self.index.get()).findings(in: draft, language: row.language)
    #expect(findings.map(\.replacements) == [row.replacements])
  }

  static let rows: [Row] = [
    Row("Les migrants illégaux.", [("migrants en situation irrégulière", true), ("migrants irréguliers", true)]),
    Row("Une migrante illégale.", [("migrante en situation irrégulière", true), ("migrante irrégulière", true)]),
    Row("Migrants illégaux", [("Migrants en situation irrégulière", true), ("Migrants irréguliers", true)]),
    Row("LES MIGRANTS ILLEGAUX", [("MIGRANTS EN SITUATION IRRÉGULIÈRE", true), ("MIGRANTS IRRÉGULIERS", true)]),
    // The article or the elision before it changes: a suggestion.
    Row("l'immigré clandestin", [("migrant en situation irrégulière", false), ("migrant irrégulier", false)]),
    Row("du trafic d'êtres humains", [("traite des personnes", false)]),
    // The number of an invariable word is not known.
    Row("des sans-papiers", [("migrant en situation irrégulière", false), ("migrant irrégulier", false)]),
    Row("des flux mixtes", [("flux composites", true)]),
    Row("ces migrants « illégaux »", [("migrants en situation irrégulière", false), ("migrants irréguliers", false)]),
    Row("le flux nocturne", []),
    Row("They were shipped back.", [("deported", false)], .english),
    Row("An illegal alien", [("irregular migrant", true)], .english),
    Row("A clandestine migrant", [("irregular migrant", false)], .english),
    Row("Clandestine migrants", [("Irregular migrants", true)], .english),
  ]

  @Test("a term that is right in one sense is not reported in another")
  func rightInOneSense() throws {
    let index = try TestIndex.index([
      "a | fr | deprecated | déportation | pos=noun | gender=feminine",
      "b | fr | preferred | déportation | pos=noun | gender=feminine",
    ])
    let draft = DraftFormat.plainText.draft(Array("La déportation.".utf8))
    #expect(Linter(index, LintOptions(minimum: .hint)).findings(in: draft, language: .french).isEmpty)
  }
}
