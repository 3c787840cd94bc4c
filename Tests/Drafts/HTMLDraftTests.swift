import Drafts
import Testing
import TestSupport

@Suite struct HTMLDraftTests {
  typealias Row = MarkdownDraftTests.Row

  @Test("a phrase is found exactly where a reader sees it", arguments: blocks + inlines + references + faults)
  func places(_ row: Row) {
    let source = Array(MarkedText(row.source).text.utf8)
    let words = Words(DraftFormat.html.draft(source))
    #expect(words.marking(row.phrase) == row.source)
    #expect(words.misplaced == [])
  }

  static let blocks = [
    Row(
      "a document", "mer",
      """
      <!DOCTYPE html>\n<html lang="fr"><head><meta name="mer" content="mer"><title>La [[mer]]</title>
      <style>mer { mer: mer }</style><script>if (a<b) { "<p>mer" }</script></head>
      <body class="mer"><h1>La [[mer]]</h1><p title='mer > mer'>[[mer]]</p></body></html>
      """),
    Row("paragraphs divide", "la mer", "<p>la</p><p>mer</p><p>[[la mer]]<p>la<div>mer</div>la<hr>mer"),
    Row(
      "lists and tables divide", "la mer", "<ul><li>la<li>mer</ul><table><tr><td>la<td>mer<tr><th>[[la mer]]</table>"),
    Row(
      "headings, captions and images divide", "la mer",
      "<h2>la</h2>mer <caption>la</caption>mer la<img alt='la mer'>mer"),
    Row("choices and buttons divide", "la mer", "<select><option>la<option>mer</select><button>la</button>mer"),
    Row(
      "code is left out", "mer",
      "<pre>mer <b>mer</b></pre>[[mer]]<code>mer</code> <kbd>mer</kbd><samp>mer</samp><var>mer</var><textarea><p>mer</textarea>[[mer]]<template><p>mer</p></template>[[mer]]"
    ),
    Row("code divides", "la mer", "la <code>x</code> mer, [[la mer]]"),
    Row(
      "what is not to be translated is left out", "mer",
      "<p translate=no>mer<p>[[mer]] <span class='a notranslate b'>mer</span> <span class='notranslate-x' translate='yes'>[[mer]]</span> <b TRANSLATE=\"NO\">mer <i>mer</i></b>[[mer]]"
    ),
    Row("a script without an end is read on", "mer", "<script>[[mer]]<p>[[mer]]"),
    Row("a title without an end is read on", "mer", "<title>La [[mer]]<p>[[mer]]</p>"),
    Row(
      "elements of XHTML that close themselves", "mer",
      "<script src='mer'/>[[mer]] <code/>[[mer]]<td/><i class=mer /> [[mer]]"),
    Row("a slash of a value closes nothing", "mer", "<code class=a/>mer</code>[[mer]]"),
    Row("names in capitals", "mer", "<PRE>mer</Pre><SCRIPT>mer</script ><P>[[mer]]</P><CODE>mer</CODE>"),
    Row(
      "addresses", "mer",
      "<p>https://mer.org/mer?a=mer&amp;mer [[mer]] mer@mer.fr&nbsp;[[mer]] <a href='mer'>www.mer.fr</a>"),
  ]

  static let inlines = [
    Row(
      "elements inside a phrase", "migrants illégaux",
      "[[migrants <em>illégaux]]</em> <b>[[migrants</b> illégaux]] [[migrants <span class=\"migrants illégaux\"><a href=#>illégaux]]</a></span> <o:p>[[migrants</o:p> illégaux]]"
    ),
    Row("elements inside a word", "illégaux", "[[il<b>lég</b>aux]] [[illé<wbr>gaux]] [[i<!-- x -->llégaux]]"),
    Row(
      "a line break ends no phrase", "la mer",
      "[[la<br>mer]] [[la<br />mer]] [[la</br>mer]] [[la\r\n\t<BR clear=all>\nmer]]"),
    Row(
      "calls of notes", "la mer",
      "[[la<sup>1</sup> mer]] [[la<sup><a href='#n'>[12]</a></sup> mer]] [[la<sup>a</sup> mer]] [[la<a href=#n><sup>*</sup></a> mer]] la<sup>ter</sup> mer"
    ),
    Row("raised words that are no call", "1er", "Le [[1<sup>er]]</sup> mai"),
    Row(
      "comments, instructions and declarations hold no words", "mer",
      "<!-- mer --><?mer mer?><!mer><![CDATA[mer]]></mer mer>[[mer]]"),
    Row("ends of comments", "mer", "<!-->[[mer]] <!--->[[mer]] <!-- mer --!>[[mer]] <!-- mer -- > mer ---->[[mer]]"),
  ]

  static let references = [
    Row("references in a word", "équipé", "[[&eacute;quip&#233;]] [[&#xE9;quip&eacute;]] [[équip&eacute;]], &#233;qui"),
    Row("references that mean nothing", "mer", "& [[mer]] &; [[mer]] &#; [[mer]] &#x; [[mer]] &#[[mer]]; &[[mer]];"),
    Row("references in a title", "été", "<title>L’[[&eacute;t&eacute;]]</title><textarea>&eacute;t&eacute;</textarea>"),
  ]

  static let faults = [
    Row("signs that begin no tag", "a", "[[a]] < b <3 <= [[a]] <- <é [[a]] > & c [[a]] <"),
    Row("a tag without an end", "mer", "[[mer]] <b [[mer]] [[mer]]"),
    Row("a quotation mark that is not closed", "mer", "<p title=\"a>[[mer]] <b>[[mer]]</b> [[mer]]"),
    Row("a comment without an end", "mer", "[[mer]] <!-- [[mer]] <b>[[mer]]</b>"),
    Row("a comment without an end at the end", "mer", "[[mer]] <!-- [[mer]]"),
    Row(
      "code without an end goes to the end of what it stands in", "mer",
      "<div><p>a <code>mer <p>[[mer]] <kbd>mer</div>[[mer]]"),
    Row("end tags without a start", "mer", "</p></code></td>[[mer]] </pre></script>[[mer]]</html></body>[[mer]]"),
    Row("code that its row holds", "mer", "<table><tr><td><code>mer</div>mer<td>[[mer]]</table>[[mer]]"),
    Row(
      "an end tag reaches out of no cell", "mer", "<div translate=no><table><td>mer</div>mer</table>mer</div>[[mer]]"),
    Row("tags that cross", "mer", "<b><i>[[mer]]</b> [[mer]]</i> [[mer]] <span translate=no><p>mer</span>[[mer]]</p>"),
  ]

  @Test(
    "references are the characters that HTML gives them",
    arguments: [
      ("&eacute;&#233;&#xE9;&#XE9;&eacute&#233,", "éééééé,"), ("&nbsp;&shy;&laquo;&hellip;&rsquo;", "\u{A0}\u{AD}«…’"),
      ("&#146;&#x80;&#129;", "’€\u{81}"),
      ("&#0;&#xD800;&#x110000;&#99999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("&notit; &ampx; &amp;lt; &lt &Eacute &EACUTE;", "¬it; &x; &lt; < É &EACUTE;"),
      ("&;&#;&#x;&x;&nosuchnameatall; &", "&;&#;&#x;&x;&nosuchnameatall; &"),
      ("&CounterClockwiseContourIntegral;", "∳"),
      ("&ngE;", "≧̸"),
    ])
  func decoded(source: String, text: String) {
    #expect(String(decoding: DraftFormat.html.draft(Array(source.utf8)).text, as: UTF8.self) == text)
  }

  @Test("what meta says of the encoding is not heeded") func charset() {
    let words = Words(DraftFormat.html.draft(Array("<meta charset=\"iso-8859-1\"><p>été".utf8)))
    #expect(words.all.map(\.text) == ["été"])
    #expect(words.misplaced == [])
  }
}
