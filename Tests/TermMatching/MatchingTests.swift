import Languages
import TermMatching
import Terminology
import TestSupport
import Testing

/// What counts as the same term. Each text has `[[` and `]]` round what is found.
@Suite struct MatchingTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | clandestin | pos=noun | gender=masculine",
      "irregular-migrant | en | deprecated | illegal migrant | pos=noun",
      "stranded-migrant | fr | preferred | migrant bloqué | pos=noun | gender=masculine",
      "mixed-flows | fr | preferred | flux composites | pos=noun | gender=masculine",
      "mixed-flows | fr | admitted | flux migratoires composites | pos=noun | gender=masculine",
      "migration | fr | preferred | migration | pos=noun | gender=feminine",
      "irregular-migration | fr | preferred | migration irrégulière | pos=noun | gender=feminine",
      "labour-migration | fr | preferred | migration de main-d'œuvre | pos=noun | gender=feminine",
      "trafficking | fr | admitted | traite | pos=noun | gender=feminine",
      "smuggling | fr | deprecated | trafic de migrants | pos=noun | gender=masculine",
      "bali | fr | preferred | Processus de Bali sur le trafic de migrants, la traite des personnes et la criminalité | pos=noun",
      "state | fr | preferred | État membre | pos=noun | gender=masculine",
      "clandestine-work | fr | preferred | travail clandestin | pos=noun | gender=masculine",
      "constitution | fr | admitted | Constitution | pos=noun | gender=feminine | type=shortForm",
      "eu | fr | deprecated | CE | pos=noun | type=acronym",
      "undocumented | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
      "country | en | deprecated | source country | pos=noun",
      "slave | en | deprecated | sex slave | pos=noun",
      "seeker | en | preferred | asylum-seeker | pos=noun",
    ])
  }

  private func check(_ marked: String, _ language: Language) throws {
    let expected = MarkedText(marked)
    let found = try Array(expected.text.utf8).withUnsafeBytes { text in
      try Self.index.get().occurrences(in: text, language: language).map(\.range)
    }
    #expect(MarkedText.marking(found, in: expected.text) == marked)
  }

  @Test(
    "a name of one word that is short for another has its capital",
    arguments: ["la [[Constitution]] et", "la constitution d'équipes", "LA [[CONSTITUTION]]", "les [[Constitutions]]"])
  func shortNames(marked: String) throws { try check(marked, .french) }

  @Test(
    "every form, folded, over line ends and other scars",
    arguments: [
      "Des [[migrantes bloquées]] et un [[Migrant illégal]].", "LES [[MIGRANTS ILLÉGAUX]], LES [[MIGRANTS ILLEGAUX]]",
      "[[Migrations irrégulières]]", "Les [[Etats membres]], l'[[état membre]], l'[[ÉTAT MEMBRE]].",
      "les [[migrants\nbloqués]] ; les [[migrants\r\nbloqués]]", "la [[migra-\ntion irrégulière]]",
      "des [[migra- \n tions]]",
      "une [[migration de main-\nd'œuvre]], de [[migration de main-d’oeuvre]]", "des [[migrants\u{A0}bloqués]]",
      "des [[flux composites]]3 et d'autres", "les [[migrants\n\nbloqués]] ici", "les [[migrants bloque\u{301}s]]",
      "les [[mi\u{AD}grants bloqués]]", "une [[migration « irrégulière]] »", "l’[[état membre]] d’une [[migration]]",
      "tous les [[clandestins]] ; des [[clandestines]]", "Ils vivent en [[clandestins]].",
    ])
  func finds(_ marked: String) throws { try check(marked, .french) }

  @Test(
    "what only looks like a term",
    arguments: [
      "l'émigration irrégulière, les émigrations", "Les migrants. Illégaux ou non", "un migrant illégalement entré",
      "un migrant, illégal", "il traite de la question ; qui traite ce cas",
      "il en traite ; qui en traite ; il n'en traite pas",
      "un atelier clandestin, une publication clandestine",
      "un homme entré clandestinement", "Ce matin, ce soir ; LE ce", "les migrants irreguliers",
      "des ex-migrants illégaux-nés",
      "les sans papiers", "Migrants\n\nBloqués", "flux\u{2029}composites",
    ])
  func isSilent(_ text: String) throws {
    let found = try Array(text.utf8).withUnsafeBytes { bytes in
      try Self.index.get().occurrences(in: bytes, language: .french).filter { occurrence in
        let term = try Self.index.get().term(Self.index.get().form(occurrence.forms[0]).term)
        return term.status != .preferred
      }
    }
    #expect(MarkedText.marking(found.map(\.range), in: text) == text)
  }

  @Test(
    "the leftmost, and there the longest, whatever its status",
    arguments: [
      "la [[migration irrégulière]]", "le [[travail clandestin]] des [[clandestins]]",
      "des [[flux migratoires composites]]",
      "Le [[Processus de Bali sur le trafic de\nmigrants, la traite des personnes et la criminalité]] et le [[trafic de migrants]]",
      "la [[traite]] et sa [[traite]]", "La [[CE]] et ce fait",
    ])
  func prefersLongest(_ marked: String) throws { try check(marked, .french) }

  @Test(
    "English: possessives, compounds and their parts",
    arguments: [
      "The [[illegal migrants]]' camp; an [[illegal migrant]]'s tent.",
      "An open-source country code, a [[source country]]",
      "A [[sex slave]]’s story", "[[asylum-seekers]] and asylum seekers", "an illegal-migrants page",
      "Illegal. Migrants",
    ])
  func english(_ marked: String) throws { try check(marked, .english) }

  @Test("a right term in pieces is found where all are asked for", arguments: [false, true]) func pieces(all: Bool)
    throws
  {
    let marked =
      all
      ? "des [[migrants illégaux]] et [[bloqués]], des [[flux nouveaux composites]], un [[migrant présumé illégal]]"
      : "des [[migrants illégaux]] et bloqués, des flux nouveaux composites, un [[migrant présumé illégal]]"
    let expected = MarkedText(marked)
    let found = try Array(expected.text.utf8).withUnsafeBytes { text in
      try Self.index.get().occurrences(in: text, language: .french, splitsAll: all).map(\.range)
    }
    #expect(MarkedText.marking(found, in: expected.text) == marked)
  }

  @Test("a language without terms has no occurrences")
  func otherLanguage() throws {
    let count = try Array("migrant".utf8).withUnsafeBytes { text in
      try Self.index.get().occurrences(in: text, language: .other("es")).count
    }
    #expect(count == 0)
  }

  @Test("a text without sentences is matched from end to end")
  func longText() throws {
    let text = String(repeating: "mot, ", count: 30_000) + "migrants bloqués" + String(repeating: " mot", count: 30_000)
    let found = try Array(text.utf8).withUnsafeBytes { try Self.index.get().occurrences(in: $0, language: .french) }
    #expect(found.map(\.range) == [150_000..<150_017])
  }
}
