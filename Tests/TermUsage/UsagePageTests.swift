import Drafts
import FileBytes
import Languages
import Linting
import Localization
import TermUsage
import TestSupport
import Testing
import XML

@Suite struct UsagePageTests {
  private static func page(_ text: String, path: String = "a.txt", _ language: UILanguage = .french) throws -> String {
    let linter = Linter(try TestIndex.index(TestIndex.migrants), LintOptions())
    let annotated = linter.annotate(
      DraftFormat.plainText.draft(Array(text.utf8)), path: path, language: .french)
    let report = UsageReport([DocumentUsage(annotated, concordances: 3)], concordances: 3)
    return UsagePage(report, title: "R <&> \(path)", language).text
  }

  @Test(
    "the page can be read as XML, needs nothing beside itself and says its language", arguments: UILanguage.allCases)
  func wellFormed(_ language: UILanguage) throws {
    let page = try Self.page(
      "Un <migrant illégal> & « migrants bloqués ».", path: "<script>&\"'.txt", language)
    let root = try Element(parsing: MappedBytes(Array(page.utf8)), file: "page.html")
    #expect(root.name == "html")
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(
      !page.contains("<script") && !page.contains("http://") && !page.contains("src=") && !page.contains("@import"))
  }

  @Test("the page tells the names to avoid, what to write and where they stand") func content() throws {
    let page = try Self.page("Les migrants illégaux et les migrants bloqués.")
    #expect(page.contains(">Termes à éviter<") && page.contains(">migrant en situation irrégulière<"))
    #expect(page.contains("<td class=\"left\">Les </td>"))
    #expect(page.contains("<mark class=\"deprecated\">migrants illégaux</mark>"))
    #expect(page.contains("<rect class=\"deprecated\""))
    #expect(
      page.contains("href=\"#concept-fr-irregular-migrant\"") && page.contains("id=\"concept-fr-irregular-migrant\""))
  }

  @Test("documents without a term are a report, too") func empty() throws {
    #expect(try Self.page("Rien.").contains("Aucun terme du glossaire dans ces documents."))
  }
}
