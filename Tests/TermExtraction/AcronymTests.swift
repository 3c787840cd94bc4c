import Languages
import TermExtraction
import Testing

@Suite struct AcronymTests {
  @Test(
    "an acronym is given with what it stands for",
    arguments: [
      (
        "Le Forum mondial sur la migration et le développement (FMMD) se réunit.",
        "Forum mondial sur la migration et le développement", "FMMD"
      ),
      ("Les mineurs étrangers isolés (MEI) arrivent.", "mineur étranger isolé", "MEI"),
      ("Le HCR (Haut-Commissariat pour les réfugiés) siège.", "Haut-commissariat pour les réfugiés", "HCR"),
    ]) func explained(text: String, term: String, acronym: String) throws
  {
    let extracted = try Extracted([text])
    let found = extracted.candidates.first { $0.term.lowercased() == term.lowercased() }
    #expect(found?.acronym == acronym, "\(extracted.terms)")
  }

  @Test("the acronym alone counts as an occurrence of the term") func counted() throws {
    let text = "Un retour volontaire assisté (RVA). Le RVA aide. Le RVA coûte."
    let extracted = try Extracted([text])
    #expect(extracted["retour volontaire assisté"]?.count == 3)
    #expect(extracted["retour volontaire assisté"]?.acronym == "RVA")
  }

  @Test(
    "letters in brackets that are not the initials are no acronym",
    arguments: ["Le retour volontaire assisté (OIM) existe.", "Le retour (A) existe.", "Un retour volontaire (VR)."])
  func others(text: String) throws {
    #expect(try Extracted([text]).candidates.allSatisfy { $0.acronym == nil })
  }
}
