import Languages
import TermMatching
import TestSupport
import Testing

/// What extraction leaves in a text is no obstacle.
@Suite struct ScarsTests {
  private static let index = Result {
    try TestIndex.index([
      "a | fr | preferred | migrant illégal | pos=noun | gender=masculine",
      "b | fr | preferred | droits de l'homme | pos=noun | gender=masculine",
      "c | fr | preferred | flux composites | pos=noun | gender=masculine",
      "d | fr | preferred | migration | pos=noun | gender=feminine",
      "e | fr | preferred | Convention 18 | pos=noun | gender=feminine",
      "f | fr | preferred | traite | pos=noun | gender=feminine",
      "g | fr | preferred | la traite des fonds | pos=noun | gender=feminine",
    ])
  }

  @Test(
    "terms are found through them",
    arguments: [
      "Les [[migrants illégaux]]3 et les [[flux composites]]12.", "les [[droits de l'homme]]a et",
      "des [[flux composites]]b,",
      "des flux composantea", "Les [[migrants\n73\nillégaux]] sont", "les [[migrants\n\n18\n\nillégaux]] sont",
      "Les migrants\n73 autres\nillégaux", "Les migrants\n\n73\n\nIllégaux", "les migrants 73 illégaux",
      "les migrants\n12345\nillégaux", "la [[Convention 18]] et", "[[M\nigration]] et retour", "M\nesure",
      "[[L\na traite des fonds]]",
      "A\nla [[traite]]", "les [[ﬂux composites]] et", "les [[migrants illé-\ngaux]]", "main-\nd'œuvre",
      "les [[migrants illégaux]]²",
    ])
  func found(marked: String) throws {
    let text = MarkedText(marked)
    let ranges = try Array(text.text.utf8).withUnsafeBytes { bytes in
      try Self.index.get().occurrences(in: bytes, language: .french).map(\.range)
    }
    #expect(MarkedText.marking(ranges, in: text.text) == marked)
  }
}
