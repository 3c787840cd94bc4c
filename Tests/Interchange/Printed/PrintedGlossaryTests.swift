import FileBytes
import Interchange
import Localization
import Terminology
import TestSupport
import Testing
import XML

/// Glossaries for people.
@Suite struct PrintedGlossaryTests {
  private static func html(_ interface: UILanguage) -> String {
    var options = ExchangeOptions()
    options.interface = interface
    return String(decoding: HTMLGlossaryFormat.write(AvoidingSample.termbase, options).bytes, as: UTF8.self)
  }

  @Test("the page says in words what to avoid and why, in the language of the interface") func words() {
    let english = Self.html(.english)
    #expect(english.contains("<html lang=\"en\">"))
    #expect(english.contains("<title>Small &amp; &lt;good&gt;</title>"))
    #expect(english.contains("<th scope=\"col\">English</th><th scope=\"col\">French</th>"))
    #expect(
      english.contains(
        "<s>illegal migrant</s> <small lang=\"en\">noun</small> <span class=\"status\" lang=\"en\">deprecated: avoid</span>"
      ))
    #expect(english.contains("<p class=\"note\" lang=\"en\">No person is &lt;illegal&gt;.</p>"))
    let french = Self.html(.french)
    #expect(french.contains("<th scope=\"col\">Anglais</th><th scope=\"col\">Français</th>"))
    #expect(french.contains("<span class=\"status\" lang=\"fr\">remplacé\u{A0}: à éviter</span>"))
    #expect(french.contains("Pourquoi\u{A0}: &lt;c’est&gt;"))
  }

  @Test("the page needs nothing from elsewhere, and has styles for darkness and paper") func selfContained() {
    let page = Self.html(.english)
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("@media print"))
    for sign in ["<script", "<link", "<img", "src=", "url(", "http:", "https:"] { #expect(!page.contains(sign)) }
  }

  @Test("the page of the real glossary is well-formed and holds every term") func glossary() throws {
    for (name, termbase) in try SKOSSample.glossary() {
      let bytes = HTMLGlossaryFormat.write(termbase, ExchangeOptions()).bytes
      let text = String(decoding: bytes, as: UTF8.self)
      let closed = text.replacing("<!DOCTYPE html>\n", with: "").replacing("<meta charset=\"utf-8\">", with: "")
        .replacing("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", with: "")
      let root = try Element(parsing: MappedBytes(Array(closed.utf8)), file: name)
      let shown = Set(Self.all(root, ["b", "s"]).map(\.text))
      let terms = termbase.entries.flatMap(\.languages).flatMap(\.terms).map(\.text)
      #expect(Set(terms).subtracting(shown) == [])
    }
  }

  private static func all(_ element: Element, _ names: Set<String>) -> [Element] {
    element.elements.flatMap { (names.contains($0.name) ? [$0] : []) + all($0, names) }
  }

  @Test("Markdown: one row a concept, signs escaped") func markdown() throws {
    var termbase = AvoidingSample.termbase
    termbase.entries[1].languages[0].terms = [TermSec("a|b*c_d\n<e>")]
    let text = String(decoding: MarkdownGlossaryFormat.write(termbase, ExchangeOptions()).bytes, as: UTF8.self)
    #expect(text.hasPrefix("# Small \\& \\<good\\>\n\n## status\n\n| English | French |\n| --- | --- |\n"))
    #expect(text.contains("| **a\\|b\\*c\\_d \\<e\\>** | **passager clandestin** (noun, masculine) |\n"))
    #expect(text.contains("~~illegal migrant~~ (noun, deprecated: avoid)\u{A0}– No person is \\<illegal\\>."))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| ") } == 5)
  }

  @Test("losses of the pages are told") func losses() throws {
    var termbase = AvoidingSample.termbase
    termbase.entries[0].languages.append(LangSec(LanguageTag(rawValue: "es"), terms: [TermSec("x")]))
    termbase.entries[1].infos.append(AuxInfo(.descrip, .subjectField, "sea"))
    termbase.entries[1].infos.append(AuxInfo(.ref, .crossReference, "iom"))
    let losses = HTMLGlossaryFormat.write(termbase, ExchangeOptions()).losses.losses
    #expect(losses.map(\.what.english) == ["other languages", "further subject fields", "cross-references"])
  }
}
