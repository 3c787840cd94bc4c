import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

/// What the rules that look at a whole document say and propose.
@Suite struct DocumentRulesTests {
  private static let index = Result {
    try TestIndex.index([
      "trafficking | fr | preferred | traite des personnes | gender=feminine | type=fullForm",
      "trafficking | fr | admitted | traite des êtres humains | gender=feminine | type=fullForm",
      "trafficking | fr | admitted | traite | gender=feminine | type=shortForm",
      "flow | fr | admitted | flux mixte | gender=masculine | type=fullForm",
      "flow | fr | admitted | mouvement composite | gender=masculine | type=fullForm",
      "stowaway | fr | preferred | passager clandestin | gender=masculine | type=fullForm",
      "stowaway | en | preferred | stowaway | type=fullForm",
      "iom | fr | preferred | Organisation internationale pour les migrations | gender=feminine | type=fullForm",
      "iom | fr | admitted | OIM | gender=feminine | type=acronym",
      "iom | en | preferred | International Organization for Migration | type=fullForm",
      "iom | en | admitted | IOM | type=acronym",
      "idp | fr | preferred | personne déplacée interne | gender=feminine | type=fullForm",
      "idp | fr | admitted | PDI | gender=feminine | type=acronym",
      "un | fr | preferred | Organisation des Nations Unies | gender=feminine | type=fullForm",
      "un | fr | admitted | ONU | gender=feminine | type=acronym",
    ])
  }

  private static let filler =
    String(repeating: "Le texte parle de bien des choses qui ne sont pas dans le glossaire. ", count: 5)

  private func findings(_ text: String, of rule: String, _ language: Language = .french) throws -> [Finding] {
    try Linter(Self.index.get()).findings(in: DraftFormat.markdown.draft(Array(text.utf8)), language: language)
      .filter { $0.rule == rule }
  }

  @Test("a second name is counted with the first, without what is quoted")
  func counts() throws {
    let found = try findings(
      """
      La traite des personnes, la traite des êtres humains, la traite des personnes.
      Il a dit « la traite des êtres humains est un crime ». LA TRAITE DES PERSONNES.
      """, of: "mixed-variants")
    #expect(
      found.map(\.message.english) == [
        "“traite des êtres humains” (1×) beside “traite des personnes” (3×): one concept, one name"
      ])
    #expect(found.first?.replacements == [Finding.Replacement("traite des personnes", isFix: false)])
  }

  @Test("without a preferred name the most frequent one is kept")
  func mostFrequent() throws {
    let found = try findings(
      "Un flux mixte, des mouvements composites, un mouvement composite.", of: "mixed-variants")
    #expect(found.map(\.text) == ["flux mixte"])
    #expect(found.first?.replacements.first?.text == "mouvement composite")
  }

  @Test(
    "a foreign term is replaced in its number, with the article that goes with it",
    arguments: [
      ("Il y a des stowaways à bord.", "passagers clandestins"),
      ("Il y a un stowaway à bord.", "passager clandestin"), ("Le chef de l'IOM est venu.", "OIM"),
      ("Le chef de l’IOM est venu.", "OIM"),
    ])
  func foreign(text: String, replacement: String) throws {
    let found = try findings(text, of: "foreign-term")
    #expect(found.map { $0.replacements.first?.text } == [replacement])
  }

  @Test("a possessive does not hide a French acronym in English")
  func possessive() throws {
    #expect(try findings("The OIM's office was closed.", of: "foreign-term", .english).map(\.text) == ["OIM"])
  }

  @Test(
    "what stands in an English reference is English",
    arguments: [
      "Voir Glossary on Migration, IOM, Geneva, 2004.", "4 IOM International Migration Law (2004).",
      "Le recueil Compendium of IOM activities in 2004.",
    ])
  func reference(text: String) throws {
    #expect(try findings(text, of: "foreign-term").isEmpty)
  }

  @Test(
    "an acronym is to follow its full form at its first use, with the article that goes with that",
    arguments: [
      ("Le chef de l'OIM est venu.", ["Organisation internationale pour les migrations (OIM)"]),
      ("Les PDI sont là. Les PDI restent.", ["personnes déplacées internes (PDI)"]),
      ("Une personne déplacée interne est là. Les PDI restent.", []),
      ("Les personnes venues de loin (PDI) restent.", []),
      ("Les PDI (les personnes venues de loin) restent.", []), ("Les PDI, personnes déplacées internes, sont là.", []),
      ("L'ONU est venue.", []), ("Il a dit « les PDI sont là ».", []),
      ("# LE TRAVAIL DES PDI\n\nOn le verra plus loin.", []),
    ] as [(String, [String])])
  func acronym(text: String, replacements: [String]) throws {
    let found = try findings("\(text)\n\n\(Self.filler)", of: "acronym-first-use")
    #expect(found.compactMap { $0.replacements.first?.text } == replacements)
  }

  @Test("a short text explains no acronym")
  func short() throws {
    #expect(try findings("Les PDI sont là.", of: "acronym-first-use").isEmpty)
  }

  @Test("findings stop at a limit")
  func limit() throws {
    let draft = DraftFormat.plainText.draft(Array(String(repeating: "un stowaway et ", count: 50).utf8))
    #expect(try Linter(Self.index.get()).findings(in: draft, language: .french, limit: 7).count == 7)
  }
}
