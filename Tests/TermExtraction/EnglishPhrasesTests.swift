import Languages
import TermExtraction
import Testing

@Suite struct EnglishPhrasesTests {
  @Test(
    "phrases of nouns with what stands before them are found in base form",
    arguments: [
      ("They reinforce the resettlement mechanisms.", "resettlement mechanism"),
      ("It is an assisted voluntary return.", "assisted voluntary return"),
      ("There are unaccompanied minors here.", "unaccompanied minor"),
      ("They flee as internally displaced persons.", "internally displaced person"),
      ("The freedom of movement is old.", "freedom of movement"),
      ("The smuggling of migrants has grown.", "smuggling of migrants"),
      ("It is human trafficking.", "human trafficking"),
      ("There are many host communities.", "host community"),
      ("They are victims of trafficking.", "victim of trafficking"),
    ]) func found(text: String, term: String) throws
  {
    let terms = try Extracted([text], .english).terms
    #expect(terms.contains(term), "\(terms)")
  }

  @Test(
    "what is no term is left out",
    arguments: [
      "The present report is new.", "In January 2008 and in March.", "A certain number of important things.",
      "They will travel and return.", "See page 3.", "In this respect, the same day.", "12 345 678", "a b c d e",
    ]) func junk(text: String) throws
  {
    #expect(try Extracted([text], .english).terms == [])
  }

  @Test("coordinated adjectives share a head") func coordination() throws {
    let terms = try Extracted(["They study regular and irregular migration."], .english).terms
    #expect(terms.contains("regular migration"))
    #expect(terms.contains("irregular migration"))
  }

  @Test(
    "no phrase crosses a boundary", arguments: ["Voluntary. Repatriation", "The asylum, seekers", "Asylum is seekers"])
  func boundaries(text: String) throws {
    #expect(try Extracted([text], .english).terms.allSatisfy { !$0.contains(" ") })
  }

  @Test("an English sentence in a French text is read as English") func foreign() throws {
    let counts = try Extracted([
      "Le flux est là. They speak of the resettlement of the refugees and of the asylum seekers."
    ])
    #expect(counts.terms == ["flux"])
  }
}
