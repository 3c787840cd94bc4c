import Languages
import TermMatching
import TestSupport
import Testing

/// Leaping over text that starts no term leaves none out, wherever in a block of 64 bytes it stands.
@Suite struct StartFinderTests {
  private static let index = Result {
    try TestIndex.index([
      "a | fr | preferred | migrant illégal | pos=noun | gender=masculine",
      "b | fr | preferred | état de droit | pos=noun | gender=masculine",
      "c | fr | preferred | main-d'œuvre | pos=noun | gender=feminine",
      "d | fr | preferred | œuvre commune | pos=noun | gender=feminine",
      "e | fr | deprecated | trafic d'êtres humains | pos=noun | gender=masculine",
      "f | fr | preferred | 11 Septembre | pos=noun | gender=masculine",
      "g | fr | preferred | anticonstitutionnellement | pos=adverb",
      "h | fr | preferred | l'exil | pos=noun | gender=masculine",
      "i | fr | preferred | réfugié reconnu | pos=noun | gender=masculine",
    ])
  }

  /// Texts, and whether a term is in them.
  private static let texts = [
    ("des migrants illégaux et", true),
    ("Migrants illégaux", true),
    ("l’État de droit.", true),
    ("les Etats de droit", true),
    ("MIGRANTS ILLEGAUX", true),
    ("la main-d’œuvre, la main-\nd'œuvre", true),
    ("une œuvre commune, une oeuvre commune", true),
    ("migrants4 illégaux5", true),
    ("le\u{A0}migrant illégal\u{A0}!", true),
    ("«\u{A0}migrants illégaux\u{A0}»", true),
    ("trafic présumé d’êtres humains", true),
    ("le 11 Septembre 2001", true),
    ("un\u{A0}M\nigrant illégal", true),
    ("les migrants\u{2011}illégaux", false),
    ("les migra-\nnts illégaux", true),
    ("12\n-migrants illégaux", true),
    ("il agit anticonstitutionnellement", true),
    ("non-migrants illégaux", false),
    ("l’exil de", true),
    ("migrants illégauxa", true),
    ("des mi\u{AD}grants illégaux", true),
    ("des migrants ille\u{301}gaux", true),
    ("migrants. Illégaux", false),
    ("(migrants illégaux)", true),
    ("les RÉFUGIÉS RECONNUS", true),
    ("les REFUGIÉS RECONNUS", true),
    ("les REFUGIES RECONNUS", true),
    ("les Réfugiés reconnus", true),
    ("les Refugies reconnus", false),
    ("l’ÉTAT DE DROIT", true),
    ("fin\u{2029}migrants illégaux", true),
    ("les migrants « illégaux »", true),
    ("l’\u{AD}exil de", false),
    ("en 2015 migrants illégaux", true),
    ("migrants 12 illégaux", false),
  ]

  @Test("a term is found at every distance from the start of the text", arguments: texts)
  func distances(text: String, hasTerm: Bool) throws {
    let alone = try Self.found(in: text)
    #expect(alone.isEmpty == !hasTerm)
    for distance in 0..<130 {
      let before = String(repeating: "a ", count: distance / 2) + (distance % 2 == 0 ? "" : ".")
      let words = before.isEmpty ? "" : before + "\n"
      let found = try Self.found(in: words + text + "\n" + String(repeating: "bc ", count: 60))
      #expect(found == alone.map { $0 + words.utf8.count }, "\(distance)")
    }
  }

  /// The starts of what is found.
  private static func found(in text: String) throws -> [Int] {
    try Array(text.utf8).withUnsafeBytes { bytes in
      try index.get().occurrences(in: bytes, language: .french).map(\.range.lowerBound)
    }
  }
}
