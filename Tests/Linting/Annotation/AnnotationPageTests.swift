@testable import Linting
import Drafts
import Languages
import Localization
import TestSupport
import Testing
import XML

/// The page that shows a draft with its terms marked. That it can be read as XML is a part of every claim.
@Suite struct AnnotationPageTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let format: DraftFormat
    let paragraphs: [String]
    var testDescription: String { source }

    init(_ source: String, _ paragraphs: [String], _ format: DraftFormat = .plainText) {
      self.source = source
      self.paragraphs = paragraphs
      self.format = format
    }
  }

  @Test("the text is there, with its line breaks, and in it what was not looked at", arguments: rows)
  func text(_ row: Row) throws {
    let page = try AnnotatedSample.page(AnnotatedSample.draft(row.source, row.format))
    #expect(page.all("main").flatMap { $0.all("p") }.map(\.visibleText) == row.paragraphs)
  }

  static let rows = [
    Row("", []), Row(" \n", []),
    Row(
      "  Des clandestins\r\n en <mer> & « là » :\n\n  ]]> \u{0B}😀\n",
      ["Des clandestins\n en <mer> & « là » :\n\n  ]]> \u{FFFD}😀"]),
    Row("Voir https://a.fr/?b&c, clandestin https://d.fr", ["Voir https://a.fr/?b&c, clandestin https://d.fr"]),
    Row(
      "---\na: b\n---\n\n# Été\n\nUn *clandestin*,\n`a < b` <https://c.fr>\n\n    code\n    code\n\n- d\n- e `f`\n\ng",
      ["[…]", "Été", "Un clandestin,\n`a < b` https://c.fr", "[…]", "d", "e `f`", "g"], .markdown),
    Row(
      "<head><title>a</title><style>p {}</style></head><p>b <code>c</code> &lt;d&gt;</p>\n\n <script>\ne</script><pre>f\ng</pre>h",
      ["a", "b […] <d>", "[…]", "h"], .html),
    Row("<p>a <i translate=no>b</i> c</p><p translate=no>d</p>e", ["a […] c", "[…]", "e"], .html),
  ]

  @Test("each status has a sign and a name in the legend and beside its terms", arguments: UILanguage.allCases)
  func statuses(uiLanguage: UILanguage) throws {
    let draft = try AnnotatedSample.draft(
      "Migrant en situation irrégulière, migrant irrégulier, un migrant illégal, migrant clandestin, pays d'origine.")
    let page = try AnnotatedSample.page(draft, uiLanguage)
    let classes = ["preferred", "admitted", "deprecated", "superseded", "unknown"]
    let signs = ["✓", "○", "✗", "↺", "·"]
    let legend = page.all("ul", class: "legend").flatMap(\.elements)
    #expect(legend.map { $0["class"] } == classes)
    #expect(legend.flatMap { $0.all("span", class: "sign") }.map(\.text) == signs)
    #expect(
      legend.flatMap { $0.all("mark") }.map(\.text)
        == (uiLanguage == .french
          ? ["privilégié", "admis", "à éviter", "remplacé", "sans statut"]
          : ["preferred", "admitted", "deprecated", "superseded", "no status"]))
    let terms = page.all("main").flatMap { $0.all("a") }
    #expect(terms.map { $0["class"] } == classes)
    #expect(terms.flatMap { $0.all("span", class: "sign") }.map(\.text) == signs)
  }

  @Test("a tooltip says what to write, what the concept is, and why a term is avoided") func tips() throws {
    let page = try AnnotatedSample.page(AnnotatedSample.draft("Un migrant illégal, un migrant irrégulier."))
    let tips = page.all("main").flatMap { $0.all("span", class: "tip") }.map { $0.elements.map(\.text) }
    let definition = "personne <b>sans</b> titre & sans \"papiers\""
    #expect(
      tips == [
        [
          "à éviter\u{A0}: écrire «\u{A0}migrant en situation irrégulière\u{A0}»", definition,
          "<script>alert(1)</script>",
        ],
        ["admis\u{A0}: le terme privilégié est «\u{A0}migrant en situation irrégulière\u{A0}»", definition],
      ])
    let english = try AnnotatedSample.page(AnnotatedSample.draft("Un clandestin."), .english)
    #expect(
      english.all("main").flatMap { $0.all("strong") }.map(\.text)
        == ["deprecated: write “migrant en situation irrégulière”"])
  }

  @Test("what a tooltip says in short stands at the end of the page, once, and is tied to each place")
  func list() throws {
    let page = try AnnotatedSample.page(
      AnnotatedSample.draft("Un clandestin, un pays d'origine, des clandestins, un migrant clandestin."))
    let concepts = page.all("section").flatMap { $0.all("ol") }.flatMap(\.elements)
    #expect(concepts.flatMap { $0.all("h3") }.map(\.text) == ["migrant en situation irrégulière", "pays d'origine"])
    let items = concepts.flatMap { $0.all("ul") }.flatMap(\.elements)
    #expect(
      items.map(\.visibleText) == [
        "clandestin (2\u{A0}fois) à éviter\u{A0}: écrire «\u{A0}migrant en situation irrégulière\u{A0}». Un adjectif.",
        "migrant clandestin remplacé\u{A0}: écrire «\u{A0}migrant en situation irrégulière\u{A0}». Dit jadis.",
        "pays d'origine sans statut",
      ])
    let ids = Set((page.all("li") + page.all("span") + page.all("p")).compactMap { $0["id"] })
    let links = page.all("main").flatMap { $0.all("a") }
    #expect(links.count == 4)
    for link in links {
      #expect(ids.contains(String(link["href"]?.dropFirst() ?? "")))
      for id in link["aria-describedby"]?.split(separator: " ") ?? [] { #expect(ids.contains(String(id))) }
    }
  }

  @Test("words between those of a term are not marked") func inserted() throws {
    let page = try AnnotatedSample.page(AnnotatedSample.draft("Un trafic  présumé d'êtres humains."))
    #expect(page.all("main").flatMap { $0.all("mark") }.map(\.text) == ["trafic", "d'êtres humains"])
    #expect(page.all("main").map(\.visibleText).joined().contains("Un trafic  présumé d'êtres humains."))
  }

  @Test("a page without terms says so", arguments: UILanguage.allCases) func none(uiLanguage: UILanguage) throws {
    let page = try AnnotatedSample.page(AnnotatedSample.draft("Rien."), uiLanguage)
    let said =
      uiLanguage == .french ? "Aucun terme du glossaire dans ce texte." : "No term of the glossary is in this text."
    #expect(page.all("header").flatMap { $0.all("p") }.map(\.text) == [said])
    #expect(page.all("section").isEmpty)
  }

  @Test("the page needs nothing beside itself: no script, no address", arguments: UILanguage.allCases)
  func selfContained(uiLanguage: UILanguage) throws {
    let draft = try AnnotatedSample.draft(
      "<script>clandestin</script> \" onfocus=\"x\" javascript:x", path: "<b>\"'&.txt", language: .french)
    let page = try AnnotatedSample.page(draft, uiLanguage)
    #expect(page.all("script").isEmpty && page.all("link").isEmpty && page.all("img").isEmpty && page.all("b").isEmpty)
    #expect(page["lang"] == uiLanguage.rawValue)
    #expect(page.all("main").map { $0["lang"] } == ["fr"])
    for name in ["src", "style", "onfocus", "onmouseover"] {
      #expect(page.all("main").flatMap { $0.all("a") + $0.all("span") }.allSatisfy { $0[name] == nil })
    }
    #expect(page.all("a").allSatisfy { $0["href"]?.hasPrefix("#") ?? false })
    #expect(!draft.page(uiLanguage).contains("url("))
  }

  @Test("French is set as French") func typography() throws {
    let draft = try AnnotatedSample.draft("Un clandestin, un migrant illégal, un pays d'origine, deux pays d'origine.")
    let page = try AnnotatedSample.page(draft)
    let said = (page.all("header") + page.all("section") + page.all("strong")).map(\.text).joined(separator: "\n")
    for wrong in [" :", " ;", "« ", " »"] { #expect(!said.contains(wrong)) }
    #expect(said.contains("4 termes marqués, 2 concepts"))
    #expect(page.all("title").map(\.text) == ["Termes de note.txt"])
  }

  @Test("a page grows with its draft, whatever its definitions are") func size() throws {
    let one = try AnnotatedSample.draft("Un clandestin. ").page(.french).utf8.count
    let many = try AnnotatedSample.draft(String(repeating: "Un clandestin. ", count: 1_001)).page(.french).utf8.count
    #expect((many - one) / 1_000 < 5_000)
  }
}
