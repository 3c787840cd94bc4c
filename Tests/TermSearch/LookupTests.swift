import Languages
import TermMatching
import TermSearch
import TestSupport
import Testing

@Suite struct LookupTests {
  private static let index = Result {
    try TestIndex.index([
      "stranded-migrant | fr | preferred | migrant bloqué | pos=noun | gender=masculine",
      "stranded-migrant | en | preferred | stranded migrant | pos=noun",
      "trafficking | fr | preferred | traite des personnes | pos=noun | gender=feminine",
      "trafficking | fr | deprecated | trafic d'êtres humains | pos=noun | gender=masculine",
      "trafficking | en | preferred | trafficking in persons | pos=noun",
      "mixed-flows | fr | admitted | flux migratoires composites | pos=noun | gender=masculine",
      "treaty | fr | preferred | traité | pos=noun | gender=masculine",
      "treated | fr | admitted | traite | pos=noun | gender=feminine",
      "un | fr | preferred | Nations Unies | pos=noun",
      "undocumented | fr | admitted | sans-papiers | pos=noun | gender=masculine",
    ])
  }

  @Test(
    "a term is found as it is typed, and the match says why",
    arguments: [
      ("migrant bloqué", "migrant bloqué", MatchKind.exact), ("Migrant Bloqué", "migrant bloqué", .exact),
      ("migrantes bloquées", "migrant bloqué", .inflected), ("migrantes bloquees", "migrant bloqué", .inflected),
      ("migrant bloque", "migrant bloqué", .folded), ("MIGRANTS BLOQUES", "migrant bloqué", .inflected),
      ("stranded migrants", "stranded migrant", .inflected),
      ("trafic d’êtres humains", "trafic d'êtres humains", .exact),
      ("traite des pers", "traite des personnes", .prefix), ("composites flux", "flux migratoires composites", .words),
      ("migrant bloqeé", "migrant bloqué", .fuzzy), ("straned migrant", "stranded migrant", .fuzzy),
      ("sans papiers", "sans-papiers", .folded), ("les migrants bloqués", "migrant bloqué", .inflected),
      ("the stranded migrant's", "stranded migrant", .exact), ("  nations\u{A0}unies ", "Nations Unies", .exact),
    ])
  func finds(query: String, term: String, kind: MatchKind) throws {
    let answer = try Self.index.get().lookup(query)
    #expect(answer.hits.first?.term.text == term)
    #expect(answer.hits.first?.kind == kind)
    #expect(answer.didYouMean.isEmpty == (kind != .fuzzy))
  }

  @Test("the exact form comes before the one without accents")
  func exactFirst() throws {
    #expect(try Self.index.get().lookup("traité").hits.map(\.term.text) == ["traité", "traite"])
    #expect(try Self.index.get().lookup("traite").hits.map(\.term.text) == ["traite", "traité"])
  }

  @Test("only the language that is asked for")
  func language() throws {
    #expect(try Self.index.get().lookup("stranded migrant", language: .french).hits.isEmpty)
    #expect(try Self.index.get().lookup("stranded migrant", language: .english).hits.count == 1)
  }

  @Test("what is nothing like any term finds nothing", arguments: ["photosynthèse", "xq", "…", "", "42"])
  func nothing(query: String) throws {
    let answer = try Self.index.get().lookup(query)
    #expect(answer.hits.isEmpty && answer.didYouMean.isEmpty)
  }
}
