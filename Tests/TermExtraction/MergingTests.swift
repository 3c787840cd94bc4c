import Languages
import TermExtraction
import Terminology
import TestSupport
import Testing

@Suite struct MergingTests {
  @Test(
    "forms of one term are merged, and the singular is shown",
    arguments: [
      (["La migration irrégulière.", "Les migrations irrégulières."], "migration irrégulière"),
      (["Un migrant bloqué.", "Une migrante bloquée.", "Des migrantes bloquées."], "migrant bloqué"),
      (["Des migrants bloqués.", "Les migrants bloqués."], "migrant bloqué"),
      (["Le demandeur d’asile.", "Le demandeur d'asile."], "demandeur d'asile"),
      (
        ["La gestion de la migration.", "La gestion des migrations.", "La gestion des migrations."],
        "gestion des migrations"
      ),
      (["Une Réinstallation volontaire.", "La réinstallation volontaire."], "réinstallation volontaire"),
      (["L’EGLISE MIGRANTE", "L’Église migrante aide."], "Église migrante"),
      (["Les savoir-faire migratoires.", "Un savoir-faire migratoire."], "savoir-faire migratoire"),
    ]) func merging(texts: [String], term: String) throws
  {
    let extracted = try Extracted(texts)
    let found = extracted.candidates.filter { $0.term.lowercased() == term.lowercased() }
    #expect(found.count == 1, "\(extracted.terms)")
    #expect(found.first?.count == texts.count)
    #expect(found.first?.documents == texts.count)
    #expect(found.first?.forms.reduce(0) { $0 + $1.count } == texts.count)
  }

  @Test("English numbers are merged") func english() throws {
    let extracted = try Extracted(
      ["The host community.", "Some host communities.", "Host communities."], .english)
    #expect(extracted["host community"]?.count == 3)
    #expect(extracted["host communities"] == nil)
  }

  @Test(
    "a plural that is a word of its own is shown so, and others in the singular",
    arguments: [
      ("Les droits humains.", "droits humains"), ("Les flux composites.", "flux composites"),
      ("Les travailleurs migrants.", "travailleur migrant"), ("Les transferts monétaires.", "transfert monétaire"),
    ]) func plural(text: String, term: String) throws
  {
    #expect(try Extracted(Array(repeating: text, count: 8)).terms.contains(term))
  }

  @Test("the gender is that of the head") func gender() throws {
    let extracted = try Extracted(["Le retour volontaire et la réinstallation volontaire."])
    #expect(extracted["retour volontaire"]?.gender == .masculine)
    #expect(extracted["réinstallation volontaire"]?.gender == .feminine)
    #expect(extracted["retour volontaire"]?.partOfSpeech == .noun)
  }

  @Test("the counts of two extractors are those of one") func adding() throws {
    let texts = ["Le retour volontaire assisté.", "Les retours volontaires assistés et le non-refoulement."]
    var counts = try Extracted([texts[0]]).counts
    counts.add(try Extracted([texts[1]]).counts)
    let whole = try Extracted(texts)
    let ranking = try Extracted.ranking()
    let terms = ranking.candidates(counts, language: .french, minimum: 1, limit: 100)
    #expect(terms.map(\.term) == whole.terms)
    #expect(terms.map(\.count) == whole.candidates.map(\.count))
  }
}
