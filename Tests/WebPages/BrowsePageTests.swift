@testable import WebPages
import Languages
import Localization
import TermMatching
import TestSupport
import Testing
import XML

@Suite struct BrowsePageTests {
  private static func page(_ selection: BrowsePage.Selection, page: Int = 1) throws -> Element? {
    let index = try PageSample.index.get()
    let text = BrowsePage(selection, page: page, in: index, TermRegister(index), PageSample.context()).text
    return try text.map(PageSample.tree)
  }

  @Test("fields and letters lead to what is in them") func overview() throws {
    let page = try #require(try Self.page(.overview)).main
    let fields = page.all("ul", class: "fields").flatMap { $0.all("a") }
    #expect(fields.map { $0["href"] }.contains("/browse?field=protection"))
    #expect(fields.count == 3)
    let letters = page.all("ul", class: "letters").map { $0.all("a").map(\.text) }
    #expect(letters == [["I", "R", "S", "Z"], ["E", "M", "R"]])
  }

  @Test("a letter holds its terms whatever their accents and capitals, those to avoid so marked") func letter() throws {
    let page = try #require(try Self.page(.letter("E", .french))).main
    let items = page.all("ul", class: "register").flatMap { $0.all("li") }
    #expect(items.map(\.text) == ["étape ✗ à éviter", "État"])
    #expect(items.flatMap { $0.all("a") }.map { $0["href"] } == ["/concept/%C3%A9tat", "/concept/%C3%A9tat"])
  }

  @Test("a field holds its concepts in both languages") func field() throws {
    let page = try #require(try Self.page(.field("protection"))).main
    #expect(page.all("ul", class: "register").flatMap { $0.all("li") }.map(\.text) == ["refugee – réfugié"])
    #expect(page.all("a").filter { $0["aria-current"] == "page" }.count == 1)
  }

  @Test(
    "what is not there is no page",
    arguments: [
      (BrowsePage.Selection.field("x"), 1), (.letter("X", .french), 1), (.letter("E", .other("xx")), 1),
      (.field("protection"), 2), (.field("protection"), 0), (.field("protection"), .max), (.field("protection"), .min),
    ])
  func missing(_ selection: BrowsePage.Selection, page: Int) throws {
    #expect(try Self.page(selection, page: page) == nil)
  }

  @Test("a long list is cut into pages that hold each term once") func pages() throws {
    let index = try TestIndex.index((0..<450).map { "c\($0)|fr|preferred|mot \($0)" })
    let register = TermRegister(index)
    var terms: [String] = []
    for number in 1...3 {
      let address = PageAddress(["browse"], query: [("in", "fr"), ("letter", "M"), ("page", "\(number)")])
      let context = PageSample.context(.french, isChosen: false, address)
      let text = BrowsePage(.letter("M", .french), page: number, in: index, register, context).text
      let page = try PageSample.tree(#require(text)).main
      terms += page.all("ul", class: "register").flatMap { $0.all("li") }.map(\.text)
      let links = page.all("ul", class: "pages").flatMap { $0.all("a") }
      #expect(
        links.map { $0["href"] } == [
          "/browse?in=fr&letter=M", "/browse?in=fr&letter=M&page=2", "/browse?in=fr&letter=M&page=3",
        ])
      #expect(links.map { $0["aria-current"] == "page" } == [number == 1, number == 2, number == 3])
    }
    #expect(terms.count == 450 && Set(terms).count == 450)
  }
}
