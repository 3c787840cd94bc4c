import Drafts
import Languages
import Linting
import TermMatching
import TestSupport
import Testing

/// Where a term is reported and where it is not, by what stands round it.
@Suite struct ContextTests {
  private static let index = Result {
    try TestIndex.index([
      "irregular-migrant | en | preferred | irregular migrant | pos=noun",
      "irregular-migrant | en | deprecated | illegal migrant | pos=noun",
      "irregular-migrant | en | deprecated | sans-papiers | pos=noun",
      "non-national | en | preferred | non-national | pos=noun", "non-national | en | deprecated | alien | pos=noun",
      "destination | en | preferred | country of destination | pos=noun",
      "destination | en | superseded | receiving country | pos=noun",
      "origin | en | preferred | country of origin | pos=noun", "origin | en | superseded | sending country | pos=noun",
      "smuggling | en | preferred | smuggling of migrants | pos=noun",
      "smuggling | en | deprecated | smuggling of people | pos=noun",
      "developing | en | preferred | developing country | pos=noun",
      "developing | en | deprecated | third world country | pos=noun",
      "irregular-migrant | fr | preferred | migrant en situation irrégulière | pos=noun | gender=masculine",
      "irregular-migrant | fr | admitted | migrant irrégulier | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | migrant illégal | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | clandestin | pos=noun | gender=masculine",
      "irregular-migrant | fr | deprecated | sans-papiers | pos=noun | gender=masculine",
      "irregular-migration | fr | preferred | migration irrégulière | pos=noun | gender=feminine",
      "irregular-migration | fr | deprecated | migration illégale | pos=noun | gender=feminine",
      "trafficking | fr | preferred | traite des personnes | pos=noun | gender=feminine",
      "trafficking | fr | deprecated | trafic d'êtres humains | pos=noun | gender=masculine",
      "destination | fr | preferred | pays de destination | pos=noun | gender=masculine",
      "destination | fr | deprecated | pays de réception | pos=noun | gender=masculine",
      "expel | fr | preferred | expulser | pos=verb", "expel | fr | deprecated | déporter | pos=verb",
      "eu | fr | preferred | Union européenne | pos=noun | gender=feminine",
      "eu | fr | superseded | CE | pos=noun | gender=feminine | type=acronym",
      "eu | en | preferred | European Union | pos=noun", "eu | en | superseded | EC | pos=noun | type=acronym",
      "pushback | fr | preferred | refoulement | pos=noun | gender=masculine",
      "pushback | fr | deprecated | pushback | pos=noun | gender=masculine",
    ])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let language: Language
    let marked: String
    let format: DraftFormat
    var testDescription: String { marked }
  }

  private static func rows(_ language: Language, _ texts: [String], _ format: DraftFormat = .plainText) -> [Row] {
    texts.map { Row(language: language, marked: $0, format: format) }
  }

  private func check(_ row: Row) throws {
    let marked = MarkedText(row.marked)
    let draft = row.format.draft(Array(marked.text.utf8))
    let findings = try Linter(Self.index.get()).findings(in: draft, language: row.language)
    #expect(MarkedText.marking(findings.map(\.range), in: marked.text) == row.marked)
  }

  @Test("somebody else's words are left alone, a term alone in quotation marks is not", arguments: quotations)
  func quotationsHold(_ row: Row) throws { try check(row) }

  static let quotations =
    rows(
      .french,
      [
        "« Les clandestins ne viennent pas », dit-il.", "Les « [[clandestins]] » du port.",
        "Selon « les [[clandestins]] », tout va.", "Le livre “Migrants illégaux et sans voix” paraît.",
        "Il écrit « les migrants illégaux\narrivent » puis parle des [[migrants illégaux]].",
        "Un rapport intitulé Migrants illégaux en Europe.", "« Non fermé. Les [[migrants illégaux]].",
        "Fermé ». Les [[migrants illégaux]].",
        "« Ouvert " + String(repeating: "et encore un mot ", count: 100) + "des [[migrants illégaux]] »",
        String(repeating: "un mot ", count: 30) + "« Ouvert\nLes [[migrants illégaux]] » et",
        "« Ouvert\n\nLes [[migrants illégaux]] »",
        "Les migrants \"illégaux\" et d'autres".replacing(
          "migrants \"illégaux\"", with: "[[migrants \"illégaux\"]]"),
      ])
    + rows(
      .english,
      [
        "He said \"illegal migrants are here\" twice.", "They call ‘illegal migrants here’ names.",
        "The migrants' \"[[illegal migrant]]\" label.", "It's the [[illegal migrant]]’s word.",
      ])

  @Test("passages in another language are left alone", arguments: passages)
  func passagesHold(_ row: Row) throws { try check(row) }

  static let passages =
    rows(
      .french,
      [
        "Le rapport parle de pushbacks.".replacing("pushbacks", with: "[[pushbacks]]"),
        "On lit ensuite, the pushback was unlawful, sans plus.", "Ils disent : die pushback wird kommen.",
        "On lit : the\npushback pays.",
      ]) + rows(.english, ["Il faut, les sans-papiers et nous, partir.", "The [[sans-papiers]] and their union."])

  @Test("a term inside a name is left alone", arguments: names)
  func namesHold(_ row: Row) throws { try check(row) }

  static let names =
    rows(
      .french,
      [
        "Le Comité national de lutte contre la migration illégale se réunit.",
        "Le Comité recommande d'étudier la [[migration illégale]].", "La Commission a vu des [[migrants illégaux]].",
        "La Direction de la lutte contre le trafic d'êtres humains.",
        "Le plan de lutte contre la [[migration illégale]].",
      ])
    + rows(
      .english,
      [
        "They meet in a third World Country Data Forum today.", "[[Third World Countries]] in Debt",
        "In [[third world countries]] people save.", "[[Illegal Migrants]] at Sea",
        "Later the Illegal Migrant Act was repealed.",
      ])

  @Test("names of files and numbers of acts are left alone", arguments: symbols)
  func symbolsHold(_ row: Row) throws { try check(row) }

  static let symbols =
    rows(
      .french,
      [
        "Le fichier les_clandestins.docx et liste clandestins.csv.", "Le compte @clandestins écrit.",
        "des immigrés, des [[clandestins]]/[[sans-papiers]].", "La directive 2004/38/CE", "le règlement (CE) n° 862",
        "CE QUE DIT LA LOI", "[[La CE]] agit.", "Ce que dit la loi.",
      ])
    + rows(.english, ["Regulation (EC) No 862", "the EC Treaty", "[[EC]] Member States", "Directive 2003/86/EC"])

  @Test("words that are something else as well are judged by their neighbours", arguments: homographs)
  func homographsHold(_ row: Row) throws { try check(row) }

  static let homographs =
    rows(
      .french,
      [
        "L'élu doit se déporter.", "Nous nous déportons.", "Je me déporte.", "Nous [[déportons]] des gens.",
        "Elle s'est déportée à gauche.",
        "On a voulu [[les déporter]].".replacing(
          "[[les déporter]]", with: "les [[déporter]]"), "Clandestine, elle a fui.", "Clandestine ou non, elle part.",
        "Un atelier clandestin.", "Le [[clandestin]] et la [[clandestine]].",
      ])
    + rows(
      .english,
      [
        "An alien species grows.", "A custom alien to the coast.", "[[An alien]] was seen.", "[[Aliens]] and others.",
        "This is alien to us.",
      ])

  @Test("terms that share words or are parted are found", arguments: splits)
  func splitsHold(_ row: Row) throws { try check(row) }

  static let splits =
    rows(
      .french,
      [
        "Les migrants réguliers et [[illégaux]].", "des migrants, réguliers ou [[illégaux]], tous",
        "tant réguliers qu'illégaux", "les migrants tant réguliers qu'[[illégaux]] partent",
        "les pays d'origine et [[de réception]]", "pays d’origine, de transit et [[de réception]]",
        "du trafic d'armes et [[d'êtres humains]]", "[[un trafic présumé d'êtres humains]]",
        "des [[migrants souvent illégaux]]", "des migrants et illégaux", "Les migrants sont illégaux.",
        "des migrants devenus illégaux", "les migrants réguliers et un illégaux", "les migrants de la mer et illégaux",
        "les migrants réguliers. Et illégaux", "un migrant réguliers et illégaux",
        "le trafic et les droits d'êtres humains",
      ])
    + rows(
      .english,
      [
        "[[sending]] and [[receiving countries]]", "[[sending]], transit and [[receiving countries]]",
        "an [[illegal Libyan migrant]]",
        "[[illegal young migrants]]", "illegal trade and migrants", "illegal acts of migrants",
        "illegal and the migrants",
        "smuggling of goods and [[people]]", "smuggling of goods and of migrants", "illegal boats migrants",
        "sending money and receiving countries' help".replacing("receiving countries", with: "[[receiving countries]]"),
      ])

  @Test("comments switch the rules off and on", arguments: instructions)
  func instructionsHold(_ row: Row) throws { try check(row) }

  static let instructions = rows(
    .french,
    [
      "<!-- motjuste: off -->\nDes clandestins.\n\n<!-- motjuste: on -->\nDes [[clandestins]].\n",
      "Des [[clandestins]].\n\n<!-- motjuste: off -->\n\nDes clandestins.\n",
      "<!-- motjuste: ignore-next-line -->\nDes clandestins\net des [[clandestins]].\n",
      "Des sans-papiers, des [[clandestins]].\n\n<!-- motjuste: ignore sans-papiers car c’est leur nom -->\n",
      "Des clandestins. <!-- motjuste: ignore because it is a quotation -->\n\nDes [[clandestins]].\n",
      "[[<!-- motjuste: of -->]]\n\nDes [[clandestins]].\n",
      "<!-- une remarque sur motjuste -->\n\nDes [[clandestins]].\n",
    ], .markdown)
}
