@testable import WebPages
import Access
import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TermSearch
import Terminology
import TestSupport
import Testing
import XML

/// What is true of every page. That each can be read as XML is a part of every claim.
@Suite struct EveryPageTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (TermIndex, PageContext) throws -> String
  }

  /// A draft with findings and hostile words.
  private static func checked(_ index: TermIndex) -> CheckedDraft {
    CheckedDraft(
      Array("Un migrant illégal \(PageSample.hostileText)".utf8), path: "<b>", format: .plainText, Linter(index),
      language: .french, limit: 9)
  }

  private static let hostile = LocalizedText(untranslated: PageSample.hostileText)

  private static func signedIn(_ context: PageContext) -> PageContext {
    PageContext(
      context.language, isLanguageChosen: context.isLanguageChosen, address: context.address, origin: context.origin,
      signIn: .done(Visitor(PageSample.hostileText, .editor, openProposals: 1_234)))
  }

  private static func form(
    _ entry: ConceptEntry?, _ index: TermIndex, _ context: PageContext, _ answer: ConceptFormAnswer
  ) throws -> String {
    let form = entry.map { ConceptForm($0, mark: PageSample.hostileText, .french) } ?? ConceptForm(new: .french)
    return ConceptFormPage(form, of: entry, answer, in: index, TermRegister(index), signedIn(context)).text
  }

  /// A proposal of hostile words.
  private static func proposal(_ index: TermIndex, _ state: ShownProposal.State) -> ShownProposal {
    let text = PageSample.hostileText
    let said = ShownProposal.Remark(text, "2026-11-21T14:30:12Z", text)
    return ShownProposal(
      "proposal-1", state, made: said, decided: state == .open ? nil : said, remarks: [said, said],
      concept: index.conceptID(3),
      [
        ProposedEdit(hostile, of: text, .french, before: .text(text, .french), after: .text("a \(text)", .french)),
        ProposedEdit(hostile, before: .status(nil), after: .status(.deprecated), remark: hostile),
        ProposedEdit(hostile, after: .term(text, .english, .preferred)),
        ProposedEdit(hostile, before: .word(hostile), after: nil),
        ProposedEdit(hostile, after: .concept(index.conceptID(3))),
      ])
  }

  static let pages = [
    Page(testDescription: "home") { HomePage($0, TermRegister($0), limit: 9, $1).text },
    Page(testDescription: "search, nothing asked") { SearchPage(nil, query: "", in: $0, $1).text },
    Page(testDescription: "search, found") {
      SearchPage($0.lookup("clandestin"), query: "clandestin", in: $0, $1).text
    },
    Page(testDescription: "search, nothing found") {
      SearchPage($0.lookup(PageSample.hostileText + "qqq"), query: PageSample.hostileText, in: $0, $1).text
    },
    Page(testDescription: "search, hostile term") { SearchPage($0.lookup("script"), query: "script", in: $0, $1).text },
    Page(testDescription: "concept") { index, context in
      try ConceptPage(index.entry(0), in: index, context).text
    },
    Page(testDescription: "concept, hostile") { index, context in
      try ConceptPage(index.entry(3), in: index, context).text
    },
    Page(testDescription: "browse") { BrowsePage(.overview, in: $0, TermRegister($0), $1).text ?? "" },
    Page(testDescription: "field") {
      BrowsePage(.field(PageSample.hostileText), in: $0, TermRegister($0), $1).text ?? ""
    },
    Page(testDescription: "letter") { BrowsePage(.letter("E", .french), in: $0, TermRegister($0), $1).text ?? "" },
    Page(testDescription: "draft") { DraftPage(languages: $0.languages, limit: 9, $1).text },
    Page(testDescription: "draft, checked") { index, context in
      DraftPage(
        DraftForm(text: PageSample.hostileText), checked: checked(index),
        notice: LocalizedText(untranslated: PageSample.hostileText), languages: index.languages, limit: 9, context
      ).text
    },
    Page(testDescription: "audit") { index, context in
      var finding = Finding(
        rule: "spelling", severity: .warning, conceptID: index.conceptID(3), text: "", range: 0..<0,
        message: LocalizedText(untranslated: PageSample.hostileText))
      finding.term = PageSample.hostileText
      let file = LintedFile(path: "<b>", language: .french, source: [], findings: [finding])
      let rule = ReportedRule(
        id: "spelling", severity: .warning, summary: LocalizedText(untranslated: PageSample.hostileText),
        explanation: LocalizedText(untranslated: ""))
      return AuditPage([file], rules: [rule], in: index, context).text
    },
    Page(testDescription: "sign in") { SignInPage(target: "/a", error: hostile, signedIn($1)).text },
    Page(testDescription: "form of a concept") { index, context in
      try form(index.entry(0), index, context, ConceptFormAnswer(hostile))
    },
    Page(testDescription: "form of a concept, hostile") { index, context in
      var answer = ConceptFormAnswer()
      answer.faults = ["new-0-text": hostile, "term-0-status": hostile, "definition-0-text": hostile]
      return try form(index.entry(3), index, context, answer)
    },
    Page(testDescription: "new concept") { index, context in
      var answer = ConceptFormAnswer()
      answer.duplicates = [index.conceptID(3), index.conceptID(0)]
      return try form(nil, index, context, answer)
    },
    Page(testDescription: "proposals") { index, context in
      ProposalsPage(
        [proposal(index, .open), proposal(index, .rejected)], counts: [.open: 1, .rejected: 70], state: nil, page: 2,
        in: index, signedIn(context)
      ).text
    },
    Page(testDescription: "proposal, open") { index, context in
      ProposalPage(proposal(index, .open), typed: PageSample.hostileText, in: index, signedIn(context)).text
    },
    Page(testDescription: "proposal, accepted") { index, context in
      ProposalPage(proposal(index, .accepted), notice: hostile, in: index, signedIn(context)).text
    },
    Page(testDescription: "changes") { index, context in
      let change = ShownChange(
        of: index.conceptID(3), type: PageSample.hostileText, date: "2026-11-21T14:30:12Z",
        author: PageSample.hostileText, term: PageSample.hostileText,
        note: "\(PageSample.hostileText); + fr \(PageSample.hostileText); - fr: definition: \(PageSample.hostileText)")
      return ChangesPage([change], total: 99, page: 1, in: index, signedIn(context)).text
    },
    Page(testDescription: "error") { ErrorPage(404, LocalizedText(untranslated: PageSample.hostileText), $1).text },
  ]

  private static func tree(_ page: Page, _ context: PageContext) throws -> Element {
    try PageSample.tree(page.text(PageSample.index.get(), context))
  }

  @Test("it says its language, has one first heading, and a title", arguments: pages, UILanguage.allCases)
  func frame(_ page: Page, _ language: UILanguage) throws {
    let tree = try Self.tree(page, PageSample.context(language))
    #expect(tree.name == "html" && tree["lang"] == language.rawValue)
    #expect(tree.all("h1").count == 1)
    #expect(tree.all("title").allSatisfy { $0.text.contains("Motjuste") })
    #expect(tree.all("a", class: "skip").map { $0["href"] } == ["#main"])
    #expect(tree.all("main").map { $0["id"] } == ["main"])
    #expect(tree.all("form", class: "search").count == 1)
  }

  @Test("no script, style or address of elsewhere stands in it", arguments: pages, UILanguage.allCases)
  func policy(_ page: Page, _ language: UILanguage) throws {
    let tree = try Self.tree(page, PageSample.context(language))
    #expect(tree.all("script").map { $0["src"] } == [PageAsset.script.address])
    #expect(tree.all("script").allSatisfy { $0.text.isEmpty })
    #expect(tree.all("style").isEmpty && tree.all("iframe").isEmpty && tree.all("img").isEmpty)
    for element in tree.descendants {
      for attribute in element.attributes {
        let name = attribute.qualifiedName
        #expect(!name.hasPrefix("on") && name != "style")
        if ["href", "src", "action"].contains(name) {
          #expect(attribute.value.hasPrefix("/") && !attribute.value.hasPrefix("//") || attribute.value.hasPrefix("#"))
        }
      }
    }
  }

  @Test("every id stands once, and what refers to one finds it", arguments: pages, UILanguage.allCases)
  func ids(_ page: Page, _ language: UILanguage) throws {
    let all = try Self.tree(page, PageSample.context(language)).descendants
    let ids = all.compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count)
    for element in all {
      for name in ["for", "aria-labelledby", "aria-describedby"] {
        for id in element[name]?.split(separator: " ") ?? [] { #expect(ids.contains(String(id))) }
      }
      if let target = element["href"], target.hasPrefix("#") { #expect(ids.contains(String(target.dropFirst()))) }
    }
  }

  @Test("a language that was chosen is kept by its links and forms, another is offered", arguments: pages)
  func language(_ page: Page) throws {
    let address = PageAddress(["search"], query: [("q", "a&b")])
    let chosen = try Self.tree(page, PageSample.context(.french, isChosen: true, address))
    let inner = chosen.all("a").compactMap { $0["href"] }.filter {
      $0.hasPrefix("/") && !$0.hasPrefix("/v1/") && !$0.hasSuffix("/tbx")
    }
    let permanent = chosen.all("section", class: "forms").flatMap { $0.all("a") }.compactMap { $0["href"] }
    for link in inner where !permanent.contains(link) { #expect(link.contains("lang=")) }
    let search = chosen.all("form", class: "search").flatMap { $0.all("input") }
    #expect(search.contains { $0["name"] == "lang" && $0["value"] == "fr" })
    let languages = chosen.all("nav", class: "languages").flatMap { $0.all("a") }
    #expect(languages.map { $0["href"] } == ["/search?q=a%26b&lang=en", "/search?q=a%26b&lang=fr"])
    let usual = try Self.tree(page, PageSample.context(.french))
    #expect(usual.main.all("a").allSatisfy { !($0["href"] ?? "").contains("lang=") })
  }

  @Test("French is set as French", arguments: pages) func typography(_ page: Page) throws {
    let text = try Self.tree(page, PageSample.context(.french)).text
    for wrong in [" :", " ;", " ?", " !", "« ", " »"] { #expect(!text.contains(wrong)) }
    #expect(!text.replacing(PageSample.hostileText, with: "").contains("'"))
  }

  @Test("the style and the script have an address that tells their content") func assets() {
    #expect(Set(PageAsset.all.map(\.mark)).count == 3)
    #expect(PageAsset.style.address.hasPrefix("/style.css?v="))
    #expect(!PageAsset.style.text.contains("url(") && !PageAsset.style.text.contains("@import"))
    for word in ["innerHTML", "insertAdjacentHTML", "eval(", "document.write", "localStorage", "cookie", "http:"] {
      #expect(!PageAsset.script.text.contains(word))
    }
  }
}
