import Languages
import TermExtraction
import Terminology
import TestSupport
import Testing

@Suite struct RankingTests {
  @Test("a part that stands in one longer term only is no term of its own") func nested() throws {
    let text = Array(repeating: "Le retour volontaire assisté.", count: 4).joined(separator: " ")
    let terms = try Extracted([text], minimum: 2).terms
    #expect(terms.contains("retour volontaire assisté"))
    #expect(!terms.contains("retour volontaire"))
  }

  @Test("a part that stands alone too, or in several longer terms, is one") func independent() throws {
    let text = """
      Le retour volontaire assisté. Le retour volontaire assisté. Le retour volontaire. Le retour volontaire. Le retour
      volontaire immédiat. Le programme de retour volontaire. Le programme de retour volontaire.
      """
    let terms = try Extracted([text], minimum: 2).terms
    #expect(terms.contains("retour volontaire"))
    #expect(terms.contains("retour volontaire assisté"))
  }

  @Test("words of all reports rank below words of a field") func general() throws {
    let text = Array(
      repeating: "La réinstallation humanitaire. Le service régional. Une délégation internationale.", count: 5
    ).joined(separator: " ")
    let terms = try Extracted([text], minimum: 2).terms
    #expect(terms.first == "réinstallation humanitaire")
    #expect(terms.contains("service régional"))
  }

  @Test("of two equal candidates the one in more texts ranks higher") func dispersion() throws {
    let extracted = try Extracted(
      ["Le refoulement partiel. Le refoulement partiel. Une apatridie partielle.", "Une apatridie partielle."],
      minimum: 2)
    let scattered = try #require(extracted["apatridie partielle"])
    let local = try #require(extracted["refoulement partiel"])
    #expect(scattered.count == local.count)
    #expect(scattered.score > local.score)
  }

  @Test("the minimum and the limit hold") func bounds() throws {
    let text = "Le refoulement partiel. Le refoulement partiel. Une apatridie partielle."
    #expect(try Extracted([text], minimum: 2)["apatridie partielle"] == nil)
    #expect(try Extracted([text], minimum: 1, limit: 1).candidates.count == 1)
  }

  @Test(
    "what the termbase has is left out, in any form and whatever its status",
    arguments: [
      "Les migrants bloqués.", "Une migrante bloquée.", "Des migrants illégaux.", "Un migrant clandestin.",
      "Les MIGRANTS BLOQUES",
    ]) func known(text: String) throws
  {
    let terms = try Extracted([text], known: TestIndex.migrants).terms
    #expect(terms.allSatisfy { !$0.contains(" ") }, "\(terms)")
    #expect(try Extracted([text]).terms.contains { $0.contains(" ") })
  }

  @Test("a known term with another article is known") func articles() throws {
    let known = ["s|fr|preferred|trafic de migrants|pos=noun|gender=masculine"]
    for text in ["Le trafic des migrants.", "Le trafic de migrants.", "Un trafic de migrant."] {
      #expect(try Extracted([text], known: known)["trafic de migrants"] == nil)
      #expect(try Extracted([text], known: known)["trafic des migrants"] == nil)
    }
    #expect(try Extracted(["Le trafic des armes."], known: known).terms.contains("trafic des armes"))
  }

  @Test("a known term inside a longer one is fine, and is named as the nearest") func near() throws {
    let extracted = try Extracted(["Un centre de migrants bloqués."], known: TestIndex.migrants)
    let candidate = try #require(extracted["centre de migrants bloqués"])
    #expect(candidate.nearest.first == ConceptEntry.ID(rawValue: "stranded-migrant"))
    let head = try Extracted(["Un migrant saisonnier."], known: TestIndex.migrants)["migrant saisonnier"]
    #expect(head?.nearest.contains(ConceptEntry.ID(rawValue: "irregular-migrant")) == true)
  }

  @Test("the headers of pages do not count") func headers() throws {
    let page = "\n\nNote sur le refoulement indirect 3\n\nUne apatridie partielle existe.\n\n\u{C}"
    let extracted = try Extracted([String(repeating: page, count: 5)], minimum: 2)
    #expect(extracted["refoulement indirect"] == nil)
  }
}
