import Drafts
import Languages
import Linting
import TermMatching
import TestSupport
import Testing

/// What is proposed in the place of a term.
@Suite struct ReplacementTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | admitted | migrant irrégulier | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | immigré clandestin | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
      "trafficking | fr | preferred | traite des personnes | pos=noun | gender=feminine",
      "trafficking | fr | deprecated | trafic d'êtres humains | pos=noun | gender=masculine",
      "mixed-flows | fr | preferred | flux composites | pos=noun | gender=masculine",
      "mixed-flows | fr | superseded | flux mixtes | pos=noun | gender=masculine",
      "expel | en | preferred | deport | pos=verb", "expel | en | deprecated | ship back | pos=verb",
      "irregular-migrant | en | preferred | irregular migrant | pos=noun",
      "irregular-migrant | en | deprecated | illegal alien | pos=noun",
      "irregular-migrant | en | deprecated | clandestine migrant | pos=noun",
      "brain-drain | fr | preferred | exode des compétences | pos=noun | gender=masculine",
      "brain-drain | fr | deprecated | fuite des cerveaux | pos=noun | gender=feminine",
      "flow | fr | preferred | flux migratoire | pos=noun | gender=masculine",
      "flow | fr | deprecated | déferlante migratoire | pos=noun | gender=feminine",
      "disabled | fr | preferred | handicapé | pos=noun | gender=masculine",
      "disabled | fr | deprecated | infirme | pos=noun | gender=masculine",
      "traveller | fr | preferred | homme du voyage | pos=noun | gender=masculine",
      "traveller | fr | deprecated | habitant nomade | pos=noun | gender=masculine",
      "member | en | preferred | unit member | pos=noun", "member | en | deprecated | outlander | pos=noun",
      "un | en | preferred | UN person | pos=noun", "un | en | deprecated | EC person | pos=noun",
      "iom | en | preferred | IOM person | pos=noun", "iom | en | deprecated | bad person | pos=noun",
      "mobilise | fr | preferred | mobilisation des diasporas | pos=noun | gender=feminine",
      "mobilise | fr | admitted | mobiliser les diasporas | pos=verb",
      "mobilise | fr | deprecated | engager les diasporas | pos=verb",
      "enrol | fr | preferred | embauche | pos=noun | gender=feminine", "enrol | fr | deprecated | enrôler | pos=verb",
      "alone | fr | deprecated | flux nocturne | pos=noun | gender=masculine",
    ])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Language
    let replacements: [Finding.Replacement]
    var testDescription: String { text }

    init(_ text: String, _ replacements: [(String, Bool)], _ language: Language = .french) {
      self.text = text
      self.language = language
      self.replacements = replacements.map { Finding.Replacement($0, isFix: $1) }
    }
  }

  @Test(
    "number, gender and capitals are kept, and a fix is offered only where nothing beside it changes", arguments: rows)
  func replacements(_ row: Row) throws {
    let draft = DraftFormat.plainText.draft(Array(row.text.utf8))
    let findings = try Linter(Self.index.get()).findings(in: draft, language: row.language)
    #expect(findings.map(\.replacements) == [row.replacements])
  }

  static let rows: [Row] = [
    Row("Les migrants illégaux.", [("migrants en situation irrégulière", true), ("migrants irréguliers", true)]),
    Row("Une migrante illégale.", [("migrante en situation irrégulière", true), ("migrante irrégulière", true)]),
    Row("Migrants illégaux", [("Migrants en situation irrégulière", true), ("Migrants irréguliers", true)]),
    Row("LES MIGRANTS ILLEGAUX", [("MIGRANTS EN SITUATION IRRÉGULIÈRE", true), ("MIGRANTS IRRÉGULIERS", true)]),
    // The article, the elision or the contraction before it goes with it.
    Row("l'immigré clandestin", [("le migrant en situation irrégulière", true), ("le migrant irrégulier", true)]),
    Row("L’immigrée clandestine", [("La migrante en situation irrégulière", true), ("La migrante irrégulière", true)]),
    Row("d'immigrés clandestins", [("de migrants en situation irrégulière", true), ("de migrants irréguliers", true)]),
    Row("cet immigré clandestin", [("ce migrant en situation irrégulière", true), ("ce migrant irrégulier", true)]),
    Row(
      "qu'immigrés clandestins", [("que migrants en situation irrégulière", true), ("que migrants irréguliers", true)]),
    Row("du trafic d'êtres humains", [("de la traite des personnes", true)]),
    Row("DU TRAFIC D'ÊTRES HUMAINS", [("DE LA TRAITE DES PERSONNES", true)]),
    Row("au\ntrafic d’êtres humains", [("à la traite des personnes", true)]),
    Row("Le trafic d'êtres humains", [("La traite des personnes", true)]),
    Row("ce trafic d'êtres humains", [("cette traite des personnes", true)]),
    Row("son trafic d'êtres humains", [("sa traite des personnes", true)]),
    Row("aucun trafic d'êtres humains", [("aucune traite des personnes", true)]),
    Row("tout le trafic d'êtres humains", [("toute la traite des personnes", true)]),
    Row("un nouveau trafic d'êtres humains", [("une nouvelle traite des personnes", true)]),
    Row("de trafic d'êtres humains", [("traite des personnes", true)]),
    Row("par le trafic d'êtres humains", [("la traite des personnes", true)]),
    Row("de la fuite des cerveaux", [("l'exode des compétences", true)]),
    Row("à la déferlante migratoire", [("au flux migratoire", true)]),
    Row("toutes les déferlantes migratoires", [("tous les flux migratoires", true)]),
    Row("l'infirme", [("le handicapé", true)]), Row("d'infirmes", [("de handicapés", true)]),
    Row("L'habitant nomade", [("homme du voyage", true)]),
    // Something behind it may agree with the old gender.
    Row("Le trafic d'êtres humains est combattu.", [("La traite des personnes", false)]),
    Row("un trafic d'êtres humains organisé", [("une traite des personnes", false)]),
    Row("La déferlante migratoire, annoncée hier", [("Le flux migratoire", false)]),
    Row("Ce trafic d'êtres humains, il faut le combattre", [("Cette traite des personnes", false)]),
    Row("L'une des déferlantes migratoires", [("flux migratoires", false)]),
    Row("La déferlante migratoire. Elle passe", [("Le flux migratoire", false)]),
    Row("les déferlantes migratoires qu'on a subies", [("flux migratoires", false)]),
    Row("Finie, la déferlante migratoire", [("le flux migratoire", false)]),
    Row("un tel trafic d'êtres humains", [("une telle traite des personnes", true)]),
    Row("le\u{A0}trafic d'êtres humains", [("la\u{A0}traite des personnes", true)]),
    Row("le trafic d'êtres humains et d'armes", [("la traite des personnes", false)]),
    Row("le trafic d'êtres humains2, le 3 mai", [("la traite des personnes", true)]),
    Row("« le trafic d'êtres humains", [("la traite des personnes", false)]),
    Row(
      "ces immigrés clandestins-là", [("migrants en situation irrégulière", false), ("migrants irréguliers", false)]),
    // The words beside an invariable term tell its number.
    Row("des sans-papiers", [("migrants en situation irrégulière", true), ("migrants irréguliers", true)]),
    Row("un sans-papiers", [("migrant en situation irrégulière", true), ("migrant irrégulier", true)]),
    Row("une sans-papiers", [("migrante en situation irrégulière", true), ("migrante irrégulière", true)]),
    Row(
      "une dizaine de sans-papiers", [("migrants en situation irrégulière", true), ("migrants irréguliers", true)]),
    Row("Sans-papiers et asile", [("Migrants en situation irrégulière", false), ("Migrants irréguliers", false)]),
    Row("12 sans-papiers", [("migrants en situation irrégulière", true), ("migrants irréguliers", true)]),
    Row("des flux mixtes", [("flux composites", true)]),
    Row("ces migrants « illégaux »", [("migrants en situation irrégulière", false), ("migrants irréguliers", false)]),
    Row("le flux nocturne", []),
    Row("They were shipped back.", [("deported", false)], .english),
    Row("An illegal alien", [("irregular migrant", true)], .english),
    Row("A CLANDESTINE MIGRANT and more", [("AN IRREGULAR MIGRANT", true)], .english),
    Row("regular and clandestine migrants", [("irregular migrants", true)], .english),
    Row("irregular migrants and clandestine migrants", [("irregular migrants", false)], .english),
    Row("Clandestine Migrants at Sea", [("Irregular Migrants", true)], .english),
    Row("A clandestine migrant", [("An irregular migrant", true)], .english),
    Row("AN ILLEGAL ALIEN", [("IRREGULAR MIGRANT", true)], .english),
    Row("A CLANDESTINE MIGRANT", [("AN IRREGULAR MIGRANT", true)], .english),
    Row("an outlander", [("a unit member", true)], .english),
    Row("an EC person", [("a UN person", true)], .english), Row("a bad person", [("an IOM person", true)], .english),
    Row("Il engage les diasporas.", [("mobilise les diasporas", false), ("mobilisation des diasporas", false)]),
    Row("Ils enrôlent.", [("embauche", false)]),
    Row("Clandestine migrants", [("Irregular migrants", true)], .english),
  ]

  @Test("a term that is right in one sense is not reported in another")
  func rightInOneSense() throws {
    let index = try TestIndex.index([
      "a | fr | deprecated | déportation | pos=noun | gender=feminine",
      "b | fr | preferred | déportation | pos=noun | gender=feminine",
    ])
    let draft = DraftFormat.plainText.draft(Array("La déportation.".utf8))
    #expect(Linter(index, LintOptions(minimum: .hint)).findings(in: draft, language: .french).isEmpty)
  }
}
