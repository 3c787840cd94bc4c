import Languages
import Testing

@Suite struct LanguageDetectorTests {
  @Test(
    "small words tell the language, and too few tell nothing",
    arguments: [
      ("Les migrants sont arrivés dans la ville avec leurs enfants.", Language?.some(.french)),
      ("The migrants have arrived in the city with their children.", .english),
      ("Migrants bloqués", nil), ("", nil), ("the la", nil),
    ])
  func language(text: String, expected: Language?) {
    let found = Array(text.utf8).withUnsafeBytes { LanguageDetector.language(of: $0) }
    #expect(found == expected)
  }

  @Test("a passage is foreign only where another language is clear")
  func foreign() {
    func isForeign(_ text: String) -> Bool {
      Array(text.utf8).withUnsafeBytes { LanguageDetector.isForeign($0, in: .french) }
    }
    #expect(isForeign("See IOM, The State of the World's Migrants, in which it is said that"))
    #expect(!isForeign("Voir le rapport de l'OIM, State of Migration"))
    #expect(!isForeign("IOM, Genève"))
  }
}
