import Drafts
import Testing
import TestSupport

@Suite struct HTMLNotesTests {
  typealias Row = NotesRow

  private static func draft(_ source: String) -> Draft { DraftFormat.html.draft(Array(source.utf8)) }

  @Test("passages are noted", arguments: passageRows)
  func passages(_ row: Row) { #expect(DraftNotes(Self.draft(row.source)).passages == row.expected) }

  static let passageRows = [
    Row(
      "quotations and titles",
      "<p>Il dit <q>la mer</q>, <cite>La <b>Mer</b></cite>.<blockquote><p>un<p>deux</blockquote>fin",
      ["quotation: la mer", "title: La Mer", "quotation: un¶deux"]),
    Row("emphasis", "le <i>a <em>b</em></i> <b>c</b> <strong>d</strong>", ["emphasis: b", "emphasis: a b"]),
    Row(
      "languages", "<html lang=fr><body>a <span lang='en-GB'>b</span> <p xml:lang=\"de\">c</p> <i LANG=es>d</i>",
      ["en-GB: b", "de: c", "emphasis: d", "es: d", "fr: a b ¶c¶ d"]),
    Row("an empty language is none", "<p lang=\"\">a</p>", []),
    Row("the first of two attributes counts", "<p lang=en lang=de>a</p>", ["en: a"]),
    Row("no words, no passage", "<q></q><cite><code>a</code></cite><q><img></q>", ["title: ", "quotation: "]),
    Row("a quotation that crosses a paragraph", "<p>a <q>b<p>c</q> d", ["quotation: b"]),
    Row("a language that crosses a paragraph", "<span lang=en><p>a</span>b</p>c", ["en: a"]),
    Row("nothing in code", "<code><q>a</q></code><span translate=no><i lang=en>b</i></span>", []),
    Row("an attribute in another's value", "<p title=' lang=en '>a <i data-lang=en>b</i>", ["emphasis: b"]),
  ]

  @Test("what is not looked at is noted", arguments: skippedRows)
  func skipped(_ row: Row) {
    let notes = DraftNotes(Self.draft(row.source))
    #expect(notes.skipped == row.expected)
    #expect(notes.areStandInsBoundaries)
  }

  static let skippedRows = [
    Row(
      "code", "<p>a <code>b</code> <KBD>c <i>d</i></KBD><pre>e</pre><script>f</script>",
      ["code: <code>b</code>", "code: <KBD>c <i>d</i></KBD>", "code: <pre>e</pre>", "code: <script>f</script>"]),
    Row("code in code is noted once", "<pre>a <code>b</code></pre>", ["code: <pre>a <code>b</code></pre>"]),
    Row(
      "words not to be translated", "<b translate=no>a</b> <p class=notranslate>b<p>c",
      ["untranslated: <b translate=no>a</b>", "untranslated: <p class=notranslate>b"]),
    Row(
      "addresses", "Voir https://a.fr/?b=1&amp;c, ou <a href='https://d.fr'>x&nbsp;y@e.fr</a>",
      ["address: https://a.fr/?b=1&amp;c,", "address: y@e.fr"]),
    Row("to the end of the file", "a <code>b", ["code: <code>b"]),
    Row("attributes and comments are not among it", "<p title='https://a.fr'>b<!-- https://a.fr -->", []),
  ]

  @Test("comments are noted with their words and places", arguments: commentRows)
  func comments(_ row: Row) {
    let draft = Self.draft(row.source)
    let notes = DraftNotes(draft)
    #expect(notes.comments == row.expected)
    for (comment, source) in zip(draft.comments, notes.commentSources) {
      #expect(source.hasPrefix("<!--\(comment.words)-"))
      #expect(source.hasSuffix(">"))
    }
  }

  static let commentRows = [
    Row("off and on", "<p>a<!-- off --> b</p><!-- on --><p>c</p>", [" off →b", " on →c"]),
    Row("before the document, and in its head", "<!--a--><html><head><!-- b --><title>c</title>", ["a→c", " b →c"]),
    Row("in code", "<pre>a<!-- off --></pre>b", [" off →b"]),
    Row("none in a script", "<script><!-- off --></script>b", []),
    Row("with other ends", "<!--é & <b> --!>a", ["é & <b> →a"]),
  ]

  @Test(
    "a phrase is replaced with the elements that it holds",
    arguments: [
      ("<p>une <em>esclave</em> sexuelle</p>", "esclave sexuelle", "<em>esclave</em> sexuelle"),
      ("<p>une <b>esclave sexuelle</b></p>", "esclave sexuelle", "esclave sexuelle"),
      ("<p>une <b>esclave sexuelle</b></p>", "sexuelle", "sexuelle"),
      (
        "<p>une <b>esclave <i class='>'>sexuelle</i></b></p>", "esclave sexuelle",
        "esclave <i class='>'>sexuelle</i>"
      ),
      ("<p>une <b>belle esclave</b> sexuelle</p>", "esclave sexuelle", "esclave</b> sexuelle (cut)"),
      ("<p>une <b>esclave sexuelle</p>", "esclave sexuelle", "esclave sexuelle"),
      ("<p>une escla<wbr>ve&nbsp;sexuelle</p>", "esclave\u{A0}sexuelle", "escla<wbr>ve&nbsp;sexuelle"),
      ("<p>une esclave<br>\nsexuelle</p>", "esclave\n\nsexuelle", "esclave<br>\nsexuelle (cut)"),
      ("<p>une <a href='#'><em>esclave</em> sexuelle</a></p>", "esclave", "esclave"),
    ] as [(String, String, String)])
  func replaced(source: String, phrase: String, expected: String) {
    #expect(DraftNotes.replaced(phrase, in: Self.draft(source)) == expected)
  }
}
