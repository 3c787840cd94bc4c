import Drafts
import TestSupport
import Testing

/// The text of Word documents: what counts as words, in which paragraph, in which language.
@Suite struct WordReadingTests {
  private func draft(_ file: [UInt8]) throws -> PackagedDraft { try PackagedDraft(file, name: "t.docx", format: .docx) }

  @Test(
    "words are those that stand in the document with its tracked changes accepted",
    arguments: [
      (DocumentPackage.paragraph("les mig", "rants illé", "gaux"), ["1: les migrants illégaux"]),
      ("<w:p/><w:p><w:r><w:t>a &amp; b&#8217;c</w:t></w:r></w:p>", ["2: a & b’c"]),
      ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", ["1: a\tb c"]),
      (
        "<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r></w:p>",
        ["1: a\u{2011}b\u{AD}c"]
      ),
      (
        "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:ins><w:r><w:t>c</w:t></w:r></w:ins></w:p>",
        ["1: ac"]
      ),
      (
        "<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>",
        ["1: b"]
      ),
      (
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r></w:p>",
        ["1: b"]
      ),
      (
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> fin</w:t></w:r></w:p>", ["1: 12 fin"]
      ),
      (
        "<w:p><w:hyperlink><w:r><w:t>lien</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t> et</w:t></w:r></w:smartTag></w:p>",
        ["1: lien et"]
      ),
      (
        "<w:p><w:r><w:t>a</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p>"
          + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent>"
          + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>c</w:t></w:r></w:p>" + DocumentPackage.paragraph("d"),
        ["1: ac", "2: b", "4: d"]
      ),
      (
        "<w:tbl><w:tr><w:tc>" + DocumentPackage.paragraph("a") + "</w:tc><w:tc>" + DocumentPackage.paragraph("b")
          + "</w:tc></w:tr></w:tbl>", ["1: a", "2: b"]
      ),
      ("<w:p><w:r><w:t><![CDATA[a<b]]></w:t><!-- no --><w:t>c</w:t></w:r></w:p>", ["1: a<bc"]),
      ("<x:p xmlns:x=\"\(wordNamespace)\"><x:r><x:t>a</x:t></x:r></x:p>", ["1: a"]),
    ])
  func lines(body: String, expected: [String]) throws {
    #expect(try draft(DocumentPackage.word(body)).lines == expected)
  }

  private static let wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  @Test("headers, footers and notes follow the body, each with its own paragraphs") func parts() throws {
    let file = DocumentPackage.word(
      DocumentPackage.paragraph("corps"),
      parts: [
        ("footnotes", "<w:footnote><w:p/>\(DocumentPackage.paragraph("note"))</w:footnote>"),
        ("footer", DocumentPackage.paragraph("pied")), ("header", DocumentPackage.paragraph("tête")),
        ("comments", "<w:comment>\(DocumentPackage.paragraph("non"))</w:comment>"),
      ])
    #expect(
      try draft(file).lines == [
        "1: corps", "word/header.xml 1: tête", "word/footer.xml 1: pied", "word/footnotes.xml 2: note",
      ])
  }

  private static let styles = """
    <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Cit"><w:name w:val="Quote"/></w:style>
    <w:style w:type="paragraph" w:styleId="Cit2"><w:name w:val="Other"/><w:basedOn w:val="Cit"/></w:style>
    <w:style w:type="paragraph" w:styleId="C"><w:name w:val="HTML Preformatted"/></w:style>
    <w:style w:type="character" w:styleId="V"><w:name w:val="Verbatim Char"/></w:style>
    <w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>
    """

  @Test("a language counts where it is not that of most words; quotations are set apart, code is left out")
  func passages() throws {
    let french = "<w:rPr><w:lang w:val=\"fr-FR\"/></w:rPr>"
    let body =
      DocumentPackage.paragraph("most of the words here")
      + "<w:p><w:r>\(french)<w:t>du français</w:t></w:r></w:p>"
      + "<w:p><w:pPr><w:pStyle w:val=\"Cit2\"/></w:pPr>\(DocumentPackage.run("cité"))</w:p>"
      + "<w:p><w:pPr><w:pStyle w:val=\"C\"/></w:pPr>\(DocumentPackage.run("code"))</w:p>"
      + "<w:p><w:r><w:t>a </w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"V\"/></w:rPr><w:t>x</w:t></w:r>"
      + "<w:r><w:rPr><w:rStyle w:val=\"H\"/></w:rPr><w:t>y</w:t></w:r>"
      + "<w:r><w:rPr><w:i/></w:rPr><w:t>titre</w:t></w:r></w:p>"
    let draft = try draft(DocumentPackage.word(body, styles: Self.styles)).draft
    let passages = draft.passages.map { passage in
      "\(passage.kind): \(String(decoding: draft.text[passage.text], as: UTF8.self))"
    }
    #expect(passages == ["language(\"fr-FR\"): du français", "quotation: cité", "emphasis: titre"])
    #expect(draft.skipped.map { String(decoding: draft.source[$0.source], as: UTF8.self) } == ["code", "x"])
  }

  @Test(
    "nothing is replaced across what cannot hold it",
    arguments: [
      ("<w:r><w:t>a</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"x\"/><w:r><w:t> b</w:t></w:r>", true),
      ("<w:r><w:t>a</w:t></w:r><w:proofErr/><w:ins w:id=\"3\"><w:r><w:t> b</w:t></w:r></w:ins>", true),
      ("<w:r><w:t>a</w:t><w:softHyphen/><w:t> b</w:t></w:r>", true),
      ("<w:r><w:t>a</w:t></w:r><w:hyperlink><w:r><w:t> b</w:t></w:r></w:hyperlink>", false),
      ("<w:r><w:t>a</w:t></w:r><w:fldSimple><w:r><w:t> b</w:t></w:r></w:fldSimple>", false),
      ("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>", false),
      ("<w:r><w:t>a</w:t><w:footnoteReference w:id=\"1\"/><w:t> b</w:t></w:r>", false),
      ("<w:r><w:t><![CDATA[a]]> b</w:t></w:r>", false),
    ])
  func obstacles(runs: String, expected: Bool) throws {
    let draft = try draft(DocumentPackage.word("<w:p>\(runs)</w:p>")).draft
    #expect(draft.replaceableRange(of: 0..<draft.text.count).isWhole == expected)
  }
}
