import Languages
import TermExtraction
import Testing

@Suite struct FrenchPhrasesTests {
  @Test(
    "phrases of nouns with adjectives and complements are found in base form",
    arguments: [
      ("Il renforce le mécanisme de réinstallation.", "mécanisme de réinstallation"),
      ("Elle a choisi le retour volontaire assisté.", "retour volontaire assisté"),
      ("Ils secourent les migrants bloqués.", "migrant bloqué"),
      ("Les mineurs non accompagnés sont là.", "mineur non accompagné"),
      ("C’est la lutte contre la traite qui compte.", "lutte contre la traite"),
      ("La libre circulation est un droit.", "libre circulation"),
      ("Des pays d’origine et autres.", "pays d'origine"),
      ("On craint les rapatriements de fonds.", "rapatriement de fonds"),
      ("Le principe du non-refoulement est ancien.", "principe du non-refoulement"),
      ("Sur la main-d’œuvre migrante on débat.", "main-d'œuvre migrante"),
      ("Un flux migratoire composite arrive.", "flux migratoire composite"),
      ("LA RÉINSTALLATION VOLONTAIRE", "réinstallation volontaire"),
      ("LA MIGRATION IRREGULIERE", "migration irrégulière"),
      ("Les Eglises migrantes ont signé.", "Église migrante"),
      ("Voici la migra-\ntion circulaire.", "migration circulaire"),
      ("Les travailleurs migrants3 vivent ici.", "travailleur migrant"),
    ]) func found(text: String, term: String) throws
  {
    let terms = try Extracted([text]).terms
    #expect(terms.contains { $0.lowercased() == term.lowercased() }, "\(terms)")
  }

  @Test(
    "what is no term is left out",
    arguments: [
      "Le présent rapport est publié.", "La mise en œuvre de la décision.", "En janvier 2008 et en mars.",
      "Un certain nombre de mesures importantes.", "Il la traite bien.", "Elle lutte contre.", "Voir la page 3.",
      "À cet égard, le même jour.", "12 345 678", "a b c d e", "Il en a fait part.", "Genève, Paris et Dakar.",
    ]) func junk(text: String) throws
  {
    #expect(try Extracted([text]).terms == [])
  }

  @Test(
    "no phrase crosses a boundary",
    arguments: [
      "La migration. Circulaire reçue.", "La migration, circulaire.", "Une migration\u{2029}circulaire.",
      "La migration\n\nCirculaire", "La migration (circulaire)", "La migration «\u{A0}circulaire\u{A0}»",
      "La migration 12 circulaire", "La migration est circulaire",
    ]) func boundaries(text: String) throws
  {
    let terms = try Extracted([text]).terms
    #expect(terms.contains("migration"))
    #expect(!terms.contains { $0.contains("circulaire") && $0.contains("migration") })
  }

  @Test("an adjective that does not agree is no part of the term") func agreement() throws {
    #expect(try Extracted(["La migration composites."])["migration composites"] == nil)
    #expect(try Extracted(["La gestion des flux composites."]).terms.contains("gestion des flux composites"))
  }

  @Test(
    "coordination shares a head: each of its parts is a term",
    arguments: [
      ("La migration forcée et irrégulière augmente.", ["migration forcée", "migration irrégulière"]),
      ("Les pays de transit et de destination.", ["pays de transit", "pays de destination"]),
      (
        "Les pays d’origine, de transit et de destination.",
        ["pays d'origine", "pays de transit", "pays de destination"]
      ),
      ("Les droits des migrants et des réfugiés.", ["droits des migrants", "droits des réfugiés"]),
    ]) func coordination(text: String, terms: [String]) throws
  {
    let found = try Extracted([text]).terms
    for term in terms { #expect(found.contains(term), "\(found)") }
  }

  @Test("an enumeration without an end shares nothing") func enumeration() throws {
    #expect(try Extracted(["La migration forcée, irrégulière."])["migration irrégulière"] == nil)
  }

  @Test("a participle with an agent is a verb") func passive() throws {
    let terms = try Extracted(["Des camps financés par un bailleur."]).terms
    #expect(terms.contains("camp"))
    #expect(!terms.contains { $0.contains("financé") })
  }
}
