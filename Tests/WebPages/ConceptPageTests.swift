@testable import WebPages
import Localization
import TestSupport
import Testing
import XML

@Suite struct ConceptPageTests {
  @Test("English stands first, then French; the term to write before the others") func order() throws {
    let columns = try PageSample.concept("irregular-migrant").all("section", class: "column")
    #expect(
      columns.map { $0.all("h2").flatMap { $0.all("span") }.first?.text } == [
        "irregular migrant", "migrant en situation irrégulière",
      ])
    let lists = columns[1].all("ul", class: "terms")
    #expect(
      lists.map { $0.all("span", class: "term").map(\.text) } == [
        ["migrant irrégulier"], ["migrant clandestin", "migrant illégal"],
      ])
  }

  @Test("a status is a sign, a word and a class", arguments: UILanguage.allCases) func statuses(_ language: UILanguage)
    throws
  {
    let column = try PageSample.concept("irregular-migrant", language).all("section", class: "column")[1]
    #expect(
      column.all("span", class: "chip").map(\.text)
        == (language == .french
          ? ["✓ privilégié", "○ admis", "↺ remplacé", "✗ à éviter"]
          : ["✓ preferred", "○ admitted", "↺ superseded", "✗ deprecated"]))
    #expect(column.all("li").map { $0["class"] } == ["admitted", "superseded", "deprecated"])
  }

  @Test("why a term is avoided is told in the language of the page, else in another") func reasons() throws {
    let french = try PageSample.concept("irregular-migrant").all("p", class: "reason")
    #expect(french.map(\.text) == ["Dit jadis.", "Nul ne l’est."])
    let english = try PageSample.concept("irregular-migrant", .english).all("p", class: "reason")
    #expect(english.map(\.text) == ["Dit jadis.", "No person is."])
    #expect(english.map { $0["lang"] } == ["fr", "en"])
  }

  @Test("other concepts are linked by their preferred terms; what is not in the glossary is no link") func references()
    throws
  {
    let page = try PageSample.concept("irregular-migrant", .english)
    let related = page.all("section", class: "related").flatMap { $0.all("li") }
    #expect(related.map(\.text) == ["refugee", "elsewhere"])
    #expect(related.map { $0.all("a").first?["href"] } == ["/concept/refugee", nil])
    let friends = page.all("p", class: "friends")
    #expect(friends.map(\.text) == ["Not to be confused with réfugié"])
  }

  @Test("subject field, remark, source, history, link and data stand on the page") func facts() throws {
    let page = try PageSample.concept("irregular-migrant", isChosen: true)
    #expect(page.main.all("a").compactMap { $0["href"] }.contains("/browse?field=statut%20%26%20droit&lang=fr"))
    #expect(page.all("section", class: "remarks").flatMap { $0.all("p") }.map(\.text) == ["Une remarque."])
    #expect(page.all("blockquote").map(\.text) == ["personne sans titre\nSource\u{A0}: Un manuel"])
    #expect(
      page.all("section", class: "history").flatMap { $0.all("li") }.map(\.text) == [
        "1er\u{A0}février 2024 création A. B."
      ])
    #expect(page.all("time").map { $0["datetime"] } == ["2024-02-01"])
    let forms = page.all("section", class: "forms").flatMap { $0.all("a") }
    #expect(
      forms.map { $0["href"] } == [
        "/concept/irregular-migrant", "/v1/concepts/irregular-migrant", "/concept/irregular-migrant/tbx",
      ])
    #expect(forms.first?.text == "http://a.test/concept/irregular-migrant")
  }

  @Test("a term to write can be copied, one to avoid cannot") func copying() throws {
    let copied = try PageSample.concept("irregular-migrant").all("section", class: "column").flatMap {
      $0.all("button", class: "copy")
    }
    #expect(
      copied.map { $0["data-copy"] } == ["irregular migrant", "migrant en situation irrégulière", "migrant irrégulier"])
  }

  @Test("hostile words are text, and an id with signs of an address is one part of it") func hostile() throws {
    let page = try PageSample.concept("a/b?c&\"<", .english)
    #expect(
      page.all("section", class: "column").flatMap { $0.all("h2") }.flatMap { $0.all("span") }.first?.text
        == PageSample.hostileText)
    #expect(page.all("blockquote").map(\.text) == [PageSample.hostileText])
    let links = page.all("section", class: "forms").flatMap { $0.all("a") }.compactMap { $0["href"] }
    #expect(links[0] == "/concept/a%2Fb%3Fc%26%22%3C")
  }
}
