import Languages
import TestSupport
import Terminology
import Testing

/// The forms of terms, by the dictionaries that the tools install.
@Suite struct FormsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let term: String
    let pos: PartOfSpeech
    let gender: GrammaticalGender?
    let forms: [String]
    var testDescription: String { term }

    init(_ term: String, gender: GrammaticalGender? = nil, pos: PartOfSpeech = .noun, forms: [String]) {
      self.term = term
      self.pos = pos
      self.gender = gender
      self.forms = forms
    }
  }

  @Test("the head and what agrees with it inflect together, complements stay", arguments: frenchRows)
  func french(_ row: Row) {
    let term = TermDescription(row.term, partOfSpeech: row.pos, gender: row.gender)
    let forms = Inflector(environment: [:]).forms(of: term, language: .french)
    #expect(Set(forms.map(\.text)) == Set(row.forms))
    #expect(forms.first?.text == row.term)
  }

  static let frenchRows: [Row] = [
    Row(
      "migrant bloqué", gender: .masculine,
      forms: ["migrant bloqué", "migrante bloquée", "migrants bloqués", "migrantes bloquées"]),
    Row(
      "migrant illégal", gender: .masculine,
      forms: ["migrant illégal", "migrante illégale", "migrants illégaux", "migrantes illégales"]),
    Row("flux composites", gender: .masculine, forms: ["flux composites", "flux composite"]),
    Row("migration irrégulière", gender: .feminine, forms: ["migration irrégulière", "migrations irrégulières"]),
    Row("victime de la traite", gender: .feminine, forms: ["victime de la traite", "victimes de la traite"]),
    Row("traite des personnes", gender: .feminine, forms: ["traite des personnes", "traites des personnes"]),
    Row("trafic d'êtres humains", gender: .masculine, forms: ["trafic d'êtres humains", "trafics d'êtres humains"]),
    Row("pays d'origine", gender: .masculine, forms: ["pays d'origine"]),
    Row("pays source", gender: .masculine, forms: ["pays source", "pays sources"]),
    Row(
      "faux réfugié", gender: .masculine,
      forms: ["faux réfugié", "fausse réfugiée", "faux réfugiés", "fausses réfugiées"]),
    Row("État partie", gender: .masculine, forms: ["État partie", "États parties"]),
    Row("groupe cible", gender: .masculine, forms: ["groupe cible", "groupes cibles"]),
    Row(
      "personne relevant du mandat du HCR", gender: .feminine,
      forms: ["personne relevant du mandat du HCR", "personnes relevant du mandat du HCR"]),
    Row(
      "accord bilatéral portant sur la main-d'œuvre", gender: .masculine,
      forms: ["accord bilatéral portant sur la main-d'œuvre", "accords bilatéraux portant sur la main-d'œuvre"]),
    Row(
      "enfant vivant", gender: .masculine,
      forms: [
        "enfant vivant", "enfants vivants", "enfant vivante", "enfants vivantes",
      ]),
    Row("apatride", gender: .masculine, forms: ["apatride", "apatrides"]),
    Row("sans-papiers", gender: .masculine, forms: ["sans-papiers"]),
    Row("non-refoulement", gender: .masculine, forms: ["non-refoulement", "non-refoulements"]),
    Row("centre de rétention", gender: .masculine, forms: ["centre de rétention", "centres de rétention"]),
    Row(
      "enfant non accompagné", gender: .masculine,
      forms: ["enfant non accompagné", "enfants non accompagnés", "enfant non accompagnée", "enfants non accompagnées"]),
    Row(
      "migrant en situation irrégulière", gender: .masculine,
      forms: [
        "migrant en situation irrégulière", "migrante en situation irrégulière", "migrants en situation irrégulière",
        "migrantes en situation irrégulière",
      ]),
  ]

  @Test("an adjective after the complement agrees with the head or with the complement, the likelier one first")
  func trailingAdjective() {
    func plural(_ term: String) -> String? {
      let forms = Inflector(environment: [:]).forms(
        of: TermDescription(term, partOfSpeech: .noun, gender: .masculine), language: .french)
      return forms.first { $0.number == .plural && $0.gender == .masculine }?.text
    }
    #expect(plural("demandeur d'asile débouté") == "demandeurs d'asile déboutés")
    #expect(plural("migrant en séjour irrégulier") == "migrants en séjour irrégulier")
    #expect(plural("travailleur immigré") == "travailleurs immigrés")
    #expect(plural("titre de séjour temporaire") == "titres de séjour temporaire")
  }

  @Test("gender and number of each form are known")
  func features() {
    let term = TermDescription("migrant bloqué", partOfSpeech: .noun, gender: .masculine)
    let forms = Inflector(environment: [:]).forms(of: term, language: .french)
    #expect(
      forms == [
        Form("migrant bloqué", gender: .masculine, number: .singular),
        Form("migrants bloqués", gender: .masculine, number: .plural),
        Form("migrante bloquée", gender: .feminine, number: .singular),
        Form("migrantes bloquées", gender: .feminine, number: .plural),
      ])
  }

  @Test("inflection only, never derivation: a verb does not yield its noun, nor a noun its verb")
  func verbs() {
    let inflector = Inflector(environment: [:])
    let verb = inflector.forms(of: TermDescription("déporter", partOfSpeech: .verb), language: .french).map(\.text)
    #expect(
      Set(["déporter", "déporte", "déportent", "déporté", "déportées", "déporterait", "déportant"]).isSubset(of: verb))
    #expect(!verb.contains("déportation"))
    let noun = inflector.forms(of: TermDescription("traite", partOfSpeech: .noun, gender: .feminine), language: .french)
    #expect(noun.map(\.text) == ["traite", "traites"])
  }

  @Test(
    "English: the plural of the head noun, the forms of a verb, acronyms as they are but for an s",
    arguments: englishRows)
  func english(_ row: Row) {
    let type: TermType? = row.term.allSatisfy(\.isUppercase) ? .acronym : nil
    let term = TermDescription(row.term, partOfSpeech: row.pos, type: type)
    #expect(Set(Inflector(environment: [:]).forms(of: term, language: .english).map(\.text)) == Set(row.forms))
  }

  static let englishRows: [Row] = [
    Row("stranded migrant", forms: ["stranded migrant", "stranded migrants"]),
    Row("mixed flows", forms: ["mixed flows", "mixed flow"]),
    Row(
      "migrant in an irregular situation",
      forms: ["migrant in an irregular situation", "migrants in an irregular situation"]),
    Row("unaccompanied child", forms: ["unaccompanied child", "unaccompanied children"]),
    Row("stateless person", forms: ["stateless person", "stateless persons", "stateless people"]),
    Row("country of origin", forms: ["country of origin", "countries of origin"]),
    Row("asylum-seeker", forms: ["asylum-seeker", "asylum-seekers"]),
    Row("boat people", forms: ["boat people"]),
    Row("IDP", forms: ["IDP", "IDPs"]),
    Row("deport", pos: .verb, forms: ["deport", "deports", "deported", "deporting"]),
    Row("ship back", pos: .verb, forms: ["ship back", "ships back", "shipped back", "shipping back"]),
    Row("traffic", pos: .verb, forms: ["traffic", "traffics", "trafficked", "trafficking"]),
    Row("smuggle", pos: .verb, forms: ["smuggle", "smuggles", "smuggled", "smuggling"]),
  ]

  @Test("another language keeps its terms as they are written")
  func otherLanguage() {
    let term = TermDescription("persona migrante", partOfSpeech: .noun)
    let forms = Inflector(environment: [:]).forms(of: term, language: .other("es"))
    #expect(forms == [Form("persona migrante")])
  }
}
