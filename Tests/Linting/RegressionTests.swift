import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

/// Replacements that once were offered as fixes and are none, and places that were missed or wrong.
@Suite struct RegressionTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | en | preferred | migrant in an irregular situation | pos=noun",
      "irregular-migrant | en | deprecated | illegal migrant | pos=noun",
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | clandestin | pos=noun | gender=masculine",
      "centre | en | preferred | holding centre | pos=noun", "centre | en | deprecated | immigration prison | pos=noun",
      "disabled | fr | preferred | handicapé | pos=noun | gender=masculine",
      "disabled | fr | deprecated | infirme | pos=noun | gender=masculine",
      "counter | fr | preferred | lutte antitraite | pos=noun | gender=feminine",
      "counter | fr | deprecated | lutte contre le trafic | pos=noun | gender=feminine",
      "idp | fr | preferred | personne déplacée dans son propre pays | pos=noun | gender=feminine",
      "idp | fr | deprecated | personne délogée | pos=noun | gender=feminine",
    ])
  }

  private func findings(_ text: String, _ language: Language) throws -> [Finding] {
    try Linter(Self.index.get()).findings(in: DraftFormat.plainText.draft(Array(text.utf8)), language: language)
  }

  @Test(
    "what surrounds a term can forbid a fix",
    arguments: [
      ("The illegal migrant's child", Language.english), ("Illegal migrant children", .english),
      ("an \"illegal migrant\" was", .english), ("Les migrants illégaux et réguliers", .french),
    ])
  func isNoFix(text: String, language: Language) throws {
    #expect(try findings(text, language).map { $0.replacements.first?.isFix } == [false])
  }

  @Test("a verb with its object is no noun, whatever it looks like")
  func verb() throws {
    #expect(try findings("Elle lutte contre le trafic", .french).isEmpty)
    #expect(try findings("La lutte contre le trafic", .french).count == 1)
  }

  @Test("several persons have their own country together")
  func possessive() throws {
    let found = try findings("Les personnes délogées", .french)
    #expect(found.first?.replacements.first?.text == "personnes déplacées dans leur propre pays")
  }

  @Test(
    "numbers and adjectives introduce a noun",
    arguments: ["Quatre clandestins", "30 clandestins", "Les autres clandestins"])
  func introduced(text: String) throws {
    #expect(try findings(text, .french).map(\.text) == ["clandestins"])
  }

  @Test("a footnote digit before a soft hyphen ends at a letter")
  func footnote() throws {
    #expect(try findings("Les migrants illégaux3\u{AD} arrivent", .french).map(\.text) == ["migrants illégaux"])
    #expect(
      try findings("Les migrants illégaux1\u{AD}2 arrivent", .french).map(\.text).first?.hasPrefix("migrants illégaux")
        == true)
  }

  @Test("a long line is shown as far as it matters")
  func longLine() throws {
    let text = String(repeating: "é ", count: 5_000) + "migrants illégaux" + String(repeating: " à", count: 5_000)
    let file = LintedFile(
      path: "a", DraftFormat.plainText.draft(Array(text.utf8)), Linter(try Self.index.get()), language: .french)
    let report = TextReport(.english, isColoured: false).text(file)
    #expect(report.utf8.count < 1_500)
    #expect(report.hasPrefix("a:1:10001: error:"))
    #expect(report.contains("| …"))
  }

  @Test("findings stop at a limit")
  func limit() throws {
    let draft = DraftFormat.plainText.draft(Array(String(repeating: "migrants illégaux, ", count: 50).utf8))
    #expect(try Linter(Self.index.get()).findings(in: draft, language: .french, limit: 7).count == 7)
  }
}
