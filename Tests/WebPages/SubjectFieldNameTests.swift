@testable import WebPages
import Localization
import TermMatching
import Terminology
import TestSupport
import Testing
import XML

/// Subject fields have French names on French pages and English ones in addresses.
@Suite struct SubjectFieldNameTests {
  @Test("every field of the glossary of the package has a French name, and no other has one") func complete() throws {
    let fields = TermRegister(try TestIndex.embedded.get()).fields.map(\.name)
    #expect(Set(fields) == Set(SubjectFieldName.french.keys))
  }

  @Test(
    "a field that is not known keeps its name",
    arguments: [
      ("status", UILanguage.french, "statut"), ("status", .english, "status"), ("Status", .french, "Status"),
      ("fishing", .french, "fishing"), ("", .french, ""),
    ])
  func names(field: String, language: UILanguage, name: String) {
    #expect(SubjectFieldName.shown(field, language) == name)
  }

  @Test(
    "lists, titles and concepts show the name of the language; links keep the field", arguments: UILanguage.allCases)
  func pages(_ language: UILanguage) throws {
    let index = try TestIndex.embedded.get()
    let name = language == .french ? "frontière" : "border"
    let context = PageContext(language, address: PageAddress(["browse"]))
    let register = TermRegister(index)
    let text = try #require(BrowsePage(.field("border"), in: index, register, context).text)
    let page = try PageSample.tree(text).main
    #expect(page.all("h1").map(\.text) == [name])
    let current = page.all("a").filter { $0["aria-current"] == "page" }
    #expect(current.count == 1 && current[0].text.hasPrefix(name) && current[0]["href"] == "/browse?field=border")
    let links = page.all("ul", class: "fields").flatMap { $0.all("a") }.map(\.text)
    #expect(links.count == register.fields.count && links == links.sorted())
    let entry = try index.entry(try #require(register.field("border")?.entries.first))
    let concept = try PageSample.tree(ConceptPage(entry, in: index, context).text).main
    #expect(concept.all("a").contains { $0.text == name && $0["href"] == "/browse?field=border" })
  }
}
