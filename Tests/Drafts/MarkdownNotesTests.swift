import Drafts
import Testing
import TestSupport

@Suite struct MarkdownNotesTests {
  typealias Row = NotesRow

  private static func draft(_ source: String) -> Draft { DraftFormat.markdown.draft(Array(source.utf8)) }

  @Test("passages are noted", arguments: passageRows)
  func passages(_ row: Row) { #expect(DraftNotes(Self.draft(row.source)).passages == row.expected) }

  static let passageRows = [
    Row("block quotations", "a\n\n> b\n> c\n>\n> > d\n\ne", ["quotation: d", "quotation: b\nc¶d"]),
    Row("emphasis", "le *a _b_* **c** ***d***", ["emphasis: b", "emphasis: a b", "emphasis: d"]),
    Row(
      "elements", "<cite>La *Mer*</cite>, <q>b</q>, <span lang=\"en\">c [d](/e)</span> <em>f</em>",
      ["emphasis: Mer", "title: La Mer", "quotation: b", "en: c d", "emphasis: f"]),
    Row("an element ends with its paragraph", "a <q>b\nc\n\nd</q> e", ["quotation: b\nc"]),
    Row(
      "an element ends with its cell", "| a <i>b | c</i> |\n|--|--|\n| d | <q>e</q> |",
      ["emphasis: b", "quotation: e"]),
    Row("signs that mark nothing", "a * b * c\n\n\\*d\\* `*e*`", []),
  ]

  @Test("what is not looked at is noted", arguments: skippedRows)
  func skipped(_ row: Row) {
    let notes = DraftNotes(Self.draft(row.source))
    #expect(notes.skipped == row.expected)
    #expect(notes.areStandInsBoundaries)
  }

  static let skippedRows = [
    Row("code spans", "a `b` ``c ` d`` e", ["code: `b`", "code: ``c ` d``"]),
    Row(
      "blocks of code", "```swift\na\n\nb\n```\n\n    c\n    d\n\n~~~\ne",
      ["code: ```swift\na\n\nb\n```", "code: c\n    d", "code: ~~~\ne"]),
    Row("an empty block of code", "```\n```\n\na", ["code: ```\n```"]),
    Row(
      "a block of code in a quotation", "> ```\n> a\n> ```\n> b\n\n> ~~~\n> c\nd",
      ["code: ```\n> a\n> ```", "code: ~~~\n> c"]),
    Row("front matter", "---\ntitle: a\n---\nb", ["frontMatter: ---\ntitle: a\n---"]),
    Row(
      "addresses", "<https://a.fr> https://b.fr/c [d](https://e.fr) f@g.fr, [h www.i.fr](/)",
      ["address: https://a.fr", "address: https://b.fr/c", "address: f@g.fr", "address: www.i.fr"]),
    Row(
      "elements", "a <code>b *c* `d`</code> <span translate=no>e</span> f",
      ["code: <code>b *c* `d`</code>", "untranslated: <span translate=no>e</span>"]),
    Row("blocks of HTML with words", "<div>\na\n</div>\n\n<!-- b -->\n\n<br>\n", ["code: <div>\na\n</div>"]),
  ]

  @Test("comments are noted with their words and places", arguments: commentRows)
  func comments(_ row: Row) {
    let draft = Self.draft(row.source)
    let notes = DraftNotes(draft)
    #expect(notes.comments == row.expected)
    #expect(notes.commentSources == draft.comments.map { "<!--\($0.words)-->" })
  }

  static let commentRows = [
    Row("blocks", "a\n<!-- off -->\nb\n<!-- on -->\n\nc", [" off →b", " on →c"]),
    Row("in a line", "a <!-- ignore --> *b* <!-- x\ny --> c", [" ignore →b  c", " x\ny →c"]),
    Row(
      "several in a block", "<!-- a --> <!-- b -->\n<!--c-->\n\n<div>\n<!-- d -->\ne\n</div>\n\nf",
      [" a →f", " b →f", "c→f", " d →f"]),
    Row("over lines, with a blank one", "<!-- a\n\nb -->\n\nc", [" a\n\nb →c"]),
    Row("in a list and a quotation", "- a\n  <!-- off -->\n- b\n\n> <!-- on -->\n> c", [" off →b", " on →c"]),
    Row("none in code", "`<!-- a -->`\n\n```\n<!-- b -->\n```\n", []),
  ]

  @Test(
    "a phrase is replaced with the markup that it holds",
    arguments: [
      ("une *esclave* sexuelle", "esclave sexuelle", "*esclave* sexuelle"),
      ("une **esclave sexuelle**", "esclave sexuelle", "esclave sexuelle"),
      ("une ***esclave* sexuelle**", "esclave sexuelle", "*esclave* sexuelle"),
      ("une ~~esclave~~ sexuelle", "esclave sexuelle", "~~esclave~~ sexuelle"),
      ("une [esclave](/a \"b\") sexuelle", "esclave sexuelle", "[esclave](/a \"b\") sexuelle"),
      ("une [belle esclave][a] sexuelle\n\n[a]: /b", "esclave sexuelle", "esclave][a] sexuelle (cut)"),
      ("une <em>esclave</em> sexuelle", "esclave sexuelle", "<em>esclave</em> sexuelle"),
      ("une [esclave sexuelle](/a)", "esclave", "esclave"),
      ("une esclave[^1] sexuelle", "esclave sexuelle", "esclave[^1] sexuelle (cut)"),
    ] as [(String, String, String)])
  func replaced(source: String, phrase: String, expected: String) {
    #expect(DraftNotes.replaced(phrase, in: Self.draft(source)) == expected)
  }

  @Test(
    "calls of notes are glued to no word, and notes are text",
    arguments: [
      ("la mer[^1] est[^note-a], a[0] [^ b] \\[^c]\n\n[^1]: Migrants", "la mer est, a[0] [^ b] [^c]¶  Migrants"),
      ("la mer<sup>1</sup> est<sup>a</sup> au 1<sup>er</sup>", "la mer est au 1er"),
      ("> a[^1]\n>\n> [^1]: B", "a¶  B"),
    ])
  func calls(source: String, text: String) {
    let draft = Self.draft(source)
    let read = String(decoding: draft.text, as: UTF8.self).split(separator: "\u{2029}").joined(separator: "¶")
    #expect(read == text)
    #expect(Words(draft).misplaced == [])
  }
}
