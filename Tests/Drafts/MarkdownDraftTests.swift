import Drafts
import Testing
import TestSupport

@Suite struct MarkdownDraftTests {
  /// A source with `[[` and `]]` round each place where a phrase is text.
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let phrase: String
    let source: String

    init(_ name: String, _ phrase: String, _ source: String) {
      testDescription = name
      self.phrase = phrase
      self.source = source
    }
  }

  @Test("a phrase is found exactly where it is text", arguments: blocks + inlines + traps)
  func places(_ row: Row) {
    let source = Array(MarkedText(row.source).text.utf8)
    let words = Words(DraftFormat.markdown.draft(source))
    #expect(words.marking(row.phrase) == row.source)
    #expect(words.misplaced == [])
  }

  @Test("a line with more bars than a table has columns is text, and no word of it is lost") func bars() {
    let cells = String(repeating: "|à", count: 2_000)
    let source = "\(cells)\n\(String(repeating: "|-", count: 2_000))\n\nLa mer"
    let words = Words(DraftFormat.markdown.draft(Array(source.utf8)))
    #expect(words.all.count == 2_002)
    #expect(words.misplaced == [])
  }

  static let blocks = [
    Row(
      "headings", "migrants bloqués",
      "# Les [[migrants bloqués]] #\n\n[[migrants bloqués]]\n===\n\n### #mer [[migrants bloqués]]"),
    Row("a heading that is a hashtag", "mer", "#[[mer]]\n===\n"),
    Row(
      "lists", "réfugiés", "- les [[réfugiés]]\n  - [[réfugiés]]\n\n    [[réfugiés]]\n1. [[réfugiés]]\n*\t[[réfugiés]]"),
    Row(
      "quotes with lazy lines", "migrants bloqués",
      "> > Les [[migrants\n> bloqués]] et les\n[[migrants bloqués]]\n\n>[[migrants\n>bloqués]]"),
    Row("a list in a quote", "été", "> - [[été]]\n>   [[été]]\n> 1) > [[été]]\n>    > [[été]]"),
    Row(
      "tables", "à éviter",
      "| terme | à | éviter |\n|--|:-:|--|\n| [[à éviter]] | *[[à éviter]]* | b\\|c [[à éviter]] |\n| `à éviter` | [[à éviter]] |"
    ),
    Row("a table without outer bars", "mer", "[[mer]] | `mer\\|mer`\n--- | ---\n[[mer]] | [[mer]]\n\n[[mer]]"),
    Row(
      "a table below a paragraph", "mer", "Une [[mer]]\nou la [[mer]]\n| une [[mer]] | b |\n|--|--|\n| c | [[mer]] |"),
    Row("a table in a quote", "mer", "> | [[mer]] | b |\n> |--|--|\n> | c | [[mer]] |\n\n[[mer]]"),
    Row(
      "fenced and indented code", "bloqués",
      "```\nbloqués\n```\n\n    bloqués\n\n~~~ bloqués\nbloqués\n~~~\n[[bloqués]]"),
    Row("HTML blocks", "bloqués", "<div>\nbloqués\n</div>\n\n<!-- bloqués -->\n\n[[bloqués]]"),
    Row("front matter", "bloqués", "---\ntitle: bloqués\n---\n[[bloqués]]\n\n---\n\n[[bloqués]]"),
    Row("front matter with spaces and CRLF", "bloqués", "--- \r\ntitle: bloqués\r\n---\t\r\n[[bloqués]]"),
    Row("a line across the page is no front matter", "bloqués", "---\n\n[[bloqués]]\n\n---\n[[bloqués]]"),
    Row("CRLF", "migrants bloqués", "Les [[migrants\r\nbloqués]]\r\n\r\n> [[migrants\r\n> bloqués]]\r\n"),
    Row("a carriage return alone", "bloqués", "# Les\r\r> [[bloqués]]\r> et [[bloqués]]"),
    Row("tabs", "bloqués", "-\t[[bloqués]]\n\n\tet [[bloqués]]\n\n>\t[[bloqués]]\tet\t[[bloqués]]"),
    Row("task lists", "bloqués", "- [ ] [[bloqués]]\n- [x] [[bloqués]]"),
  ]

  static let inlines = [
    Row(
      "links", "bloqués",
      #"[les [[bloqués]] ici](/bloqués "bloqués (bloqués)") [[bloqués]] [des [[bloqués]] là](</bloqués> 'bloqués')"#),
    Row(
      "a link to a page of the same name", "éviter", "[terme à [[éviter]] ici](/éviter), ![à [[éviter]] ici](éviter)"),
    Row(
      "a link over two lines", "bloqués", "> [les [[bloqués]]\n> ici](/bloqués\n> \"bloqués\n> bloqués\") [[bloqués]]"),
    Row("a target with brackets", "bloqués", #"[les [[bloqués]] ici](/a(bloqués\)b)) [[bloqués]] ( [[bloqués]]"#),
    Row(
      "reference links", "bloqués",
      "[bloqués]: /bloqués\n  'bloqués'\n[b]: <bloqués>\nLes [[bloqués]], [les [[bloqués]] ici][bloqués], [des [[bloqués]] là] [[bloqués]]\n\n[ici]: /bloqués"
    ),
    Row(
      "images", "bloqués",
      "![les [[bloqués]] ici](/bloqués.png \"bloqués\") [![les [[bloqués]] ici](bloqués)](bloqués) [[bloqués]]"),
    Row(
      "autolinks", "bloqués",
      "<https://exemple.org/bloqués> [[bloqués]] https://exemple.org/bloqués?a&amp;b [[bloqués]] www.bloqués.org bloqués@exemple.org [[bloqués]] sftp://bloqués/bloqués"
    ),
    Row(
      "an address as the text of a link", "bloqués",
      "[https://bloqués.org](https://bloqués.org) [[bloqués]] [voir www.bloqués.org](bloqués)"),
    Row(
      "code", "bloqués",
      "`bloqués` [[bloqués]] ``bloqués ` bloqués`` [[bloqués]] ` bloqués\nbloqués ` [[bloqués]] ` [[bloqués]]"),
    Row(
      "tags", "migrants bloqués",
      "<b title=\"migrants bloqués\">[[migrants <i>bloqués]]</i></b> <!-- migrants bloqués --> [[migrants bloqués]]<br>migrants<br/>"
    ),
    Row(
      "a tag that breaks the line divides words", "migrants bloqués",
      "[[migrants<br>bloqués]] [[migrants<BR />bloqués]]"),
    Row("a tag over two lines", "bloqués", "> <span\n>   title='bloqués'> [[bloqués]]"),
    Row(
      "emphasis inside a phrase", "migrants illégaux",
      "[[migrants *illégaux]]* **[[migrants _illégaux]]_** [[migrants ~~illégaux]]~~ ***[[migrants* illégaux]]**"),
    Row("emphasis inside a word", "illégaux", "[[il*légau*x]] [[il**légaux]]** [[il<b>légaux]]</b>"),
    Row(
      "escapes", "bloqués",
      #"\*[[bloqués]]\* \_[[bloqués]]\\[[bloqués]] \[les [[bloqués]]\](/[[bloqués]]) \&eacute; [[bloqués]] \`[[bloqués]]\`"#
    ),
    Row(
      "entities", "équipé",
      "[[&eacute;quip&#233;]] [[équip&#xE9;]] &amp;eacute; &nbsp;[[&eacute;quipé]]& *a*; [[équipé]] &#32;[[équipé]] &unknown; [[équipé]]"
    ),
    Row(
      "soft and hard breaks", "migrants bloqués",
      "Les [[migrants\nbloqués]] [[migrants  \n  bloqués]] [[migrants\\\nbloqués]] [[migrants \n\tbloqués]]"),
    Row(
      "what looks like a footnote", "bloqués",
      "Les [[bloqués]][^1] sont [[bloqués]].\n\n[^1]: Note sur les [[bloqués]]."),
  ]

  static let traps = [
    Row(
      "a word twice in a line", "mer", "La [[mer]], la *[[mer]]*, la **[[mer]]** `mer` [la [[mer]] est](mer) [[mer]]"),
    Row("a short word inside markup before it", "a", "<a href=\"a\">b</a> [c](a \"a\") `a` &amp; [[a]]"),
    Row("a short word behind a tag", "b", "<b>c</b> <b>**[[b]]**</b> [[b]]"),
    Row("a word inside the definition above it", "a", "[x]: a 'a'\n*b* [[a]]\n*[[a]]*"),
    Row("a letter of an entity", "e", "&eacute; *[[e]]* &#233; [[e]]"),
    Row("a word of a line before, in another quote", "a", "> > c [[a]] b\n> *[[a]]*"),
    Row("an indented sign that is no quote", "a", "> b\n      > *[[a]]*"),
    Row("marks that mark nothing", "a", "* * [[a]] ** [[a]] _ [[a]] __[[a]] [[a]]~ ~~ ! [[a]]"),
    Row("characters of two units and more", "noyés", "*😀* «\u{A0}[[noyés]]\u{A0}» 🏴‍☠️[[noyés]]"),
  ]
}
