import Localization
import Testing

@Suite struct UILanguageTests {
  @Test(
    "the first language that Motjuste speaks, by weight",
    arguments: [
      ("fr", UILanguage.french), ("fr-CH, en;q=0.5", .french), ("en, fr;q=0.9", .english), ("de, fr;q=0.4", .french),
      ("de", .english), ("", .english), ("fr;q=0, en;q=0.1", .english), ("fr;q=x", .french),
    ])
  func acceptLanguage(header: String, expected: UILanguage) {
    #expect(UILanguage(acceptLanguage: header) == expected)
  }

  @Test(
    "the first variable that is set decides",
    arguments: [
      (["LANG": "fr_FR.UTF-8"], UILanguage.french), (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], .english),
      (["LC_MESSAGES": "fr_CA", "LANG": "en_CA"], .french), (["LANG": "", "LC_ALL": ""], .english), ([:], .english),
    ])
  func environment(variables: [String: String], expected: UILanguage) {
    #expect(UILanguage(environment: variables) == expected)
  }
}
