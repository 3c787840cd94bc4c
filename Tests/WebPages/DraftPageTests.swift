@testable import WebPages
import Drafts
import Languages
import Linting
import TermMatching
import TestSupport
import Testing
import XML

@Suite struct DraftPageTests {
  private static func checked(_ text: String, _ format: DraftFormat = .plainText, limit: Int = 99) throws
    -> CheckedDraft
  {
    let linter = Linter(try TestIndex.index(TestIndex.migrants))
    return CheckedDraft(Array(text.utf8), path: "a", format: format, linter, language: .french, limit: limit)
  }

  private static func page(_ checked: CheckedDraft) throws -> Element {
    let form = DraftForm(text: String(decoding: checked.source, as: UTF8.self), format: checked.format)
    return try PageSample.tree(
      DraftPage(form, checked: checked, languages: [.english, .french], limit: 9, PageSample.context()).text)
  }

  @Test("the text is there whole, in place and in the field, with its findings marked")
  func inPlace() throws {
    let text = "\nUn migrant illégal,\n  <b>&amp; deux migrants clandestins."
    let page = try Self.page(Self.checked(text))
    #expect(page.all("div", class: "draft").map(\.text) == [text])
    // The first line feed of a text field is not part of it (HTML Standard).
    #expect(page.all("textarea").map(\.text) == ["\n" + text])
    #expect(page.all("mark").map(\.text) == ["migrant illégal", "migrants clandestins"])
    #expect(page.all("a", class: "place").map { $0["href"] } == ["#finding-0", "#finding-1"])
    #expect(page.all("ol", class: "findings").flatMap(\.elements).map { $0["id"] } == ["finding-0", "finding-1"])
  }

  @Test(
    "the place of a replacement is told in units of UTF-16, as a script counts",
    arguments: ["", "é", "😀", "\n", String(repeating: "😀é", count: 300)])
  func units(before: String) throws {
    let text = before + " Un migrant illégal."
    let box = try #require(try Self.page(Self.checked(text)).all("input").first { $0["name"] == "apply" })
    let units = Array(text.utf16)
    let start = try #require(Int(box["data-start"] ?? ""))
    let end = try #require(Int(box["data-end"] ?? ""))
    #expect(String(decoding: units[start..<end], as: UTF16.self) == "migrant illégal")
    #expect(box["data-text"] == "migrant en situation irrégulière")
    #expect(box["value"] == "0:0")
  }

  @Test(
    "line ends of any kind become line feeds",
    arguments: [("a\r\nb", "a\nb"), ("a\rb\r", "a\nb\n"), ("\r\r\n\n", "\n\n\n")])
  func lineEnds(text: String, expected: String) throws {
    #expect(try Self.checked(text).source == Array(expected.utf8))
  }

  @Test("a replacement is written as the format writes it, over the lines that it stood on") func formats() throws {
    let draft = try Self.checked("Les migrants\nillégaux.", .markdown)
    let revised = draft.revision([try #require(CheckedDraft.Choice("0:0"))]).revised
    #expect(String(decoding: revised, as: UTF8.self) == "Les migrants\nen situation irrégulière.")
  }

  @Test("choices that name nothing change nothing", arguments: ["5:0", "0:9", "1:0"]) func choices(_ text: String)
    throws
  {
    let draft = try Self.checked("Un migrant illégal.")
    let revision = draft.revision([try #require(CheckedDraft.Choice(text))])
    #expect(revision.edits.isEmpty && revision.revised == draft.source)
  }

  @Test(
    "what is no choice is none",
    arguments: ["", ":", "0", "0:", "-1:0", "0:-1", "a:b", "0:0:0", "99999999999999999999:0"])
  func noChoices(_ text: String) { #expect(CheckedDraft.Choice(text) == nil) }

  @Test("the mark of a text changes with it") func marks() throws {
    #expect(try Self.checked("a").mark == Self.checked("a").mark)
    #expect(try Self.checked("a").mark != Self.checked("b").mark)
  }

  @Test("a text with more findings than are shown says so") func limits() throws {
    let draft = try Self.checked("Un migrant illégal, un migrant illégal, un migrant illégal.", limit: 2)
    #expect(draft.findings.count == 2 && draft.isCutShort)
    let summary = try Self.page(draft).main.all("p", class: "summary").map(\.text)
    #expect(summary == ["2\u{A0}constats, texte lu en français\u{A0}; il y en a d’autres, qui ne sont pas montrés."])
  }

  @Test(
    "a text without findings says so, and an empty one that it is empty",
    arguments: [("Rien.", "Rien à signaler"), ("", "Le texte est vide.")])
  func nothing(text: String, said: String) throws {
    let page = try Self.page(Self.checked(text))
    #expect(page.all("p", class: "notice").map { $0.text.hasPrefix(said) } == [true])
    #expect(page.all("ol", class: "findings").isEmpty)
  }
}
