import Drafts
import TestSupport
import Testing

/// OpenDocument texts: what counts as words, and corrections that touch nothing else.
@Suite struct OpenDocumentTests {
  private let tracked = CorrectionMode.tracked(author: "Motjuste", date: "2026-01-31T12:00:00Z")

  private func draft(_ file: [UInt8]) throws -> PackagedDraft { try PackagedDraft(file, name: "t.odt", format: .odt) }

  @Test(
    "words are those that stand in the document with its tracked changes accepted",
    arguments: [
      ("<text:h>a</text:h><text:p/><text:p>b &amp; c</text:p>", ["1: a", "3: b & c"]),
      ("<text:p> a\n  <text:span> b</text:span><text:span>c</text:span></text:p>", ["1: a bc"]),
      ("<text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p>", ["1: a  b\tc d"]),
      (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>x</text:p></text:deletion>"
          + "</text:changed-region></text:tracked-changes><text:p>a<text:change/>b</text:p>", ["2: ab"]
      ),
      (
        "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p>"
          + "</text:note-body></text:note>b</text:p>", ["1: ab", "2: n"]
      ),
      ("<text:p>a<office:annotation><text:p>x</text:p></office:annotation>b</text:p>", ["1: ab"]),
      (
        "<text:p>a<draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame></text:p>",
        ["1: a", "2: b"]
      ),
      ("<text:p>a <text:bookmark/><text:soft-page-break/>b</text:p>", ["1: a b"]),
    ])
  func lines(body: String, expected: [String]) throws {
    #expect(try draft(DocumentPackage.openDocument(body)).lines == expected)
  }

  @Test("styles tell languages, quotations, code and hidden words") func passages() throws {
    func style(_ name: String, _ family: String, _ parent: String, _ properties: String) -> String {
      "<style:style style:name=\"\(name)\" style:family=\"\(family)\" style:parent-style-name=\"\(parent)\">"
        + "<style:text-properties \(properties)/></style:style>"
    }
    let file = DocumentPackage.openDocument(
      "<text:p>la plupart des mots</text:p><text:p text:style-name=\"P1\">cité</text:p>"
        + "<text:p text:style-name=\"Source_20_Text\">code</text:p><text:p>"
        + "<text:span text:style-name=\"E\">english</text:span><text:span text:style-name=\"H\">rien</text:span>"
        + "<text:span text:style-name=\"I\">titre</text:span></text:p>",
      automatic: style("P1", "paragraph", "Quotations", "") + style("E", "text", "", "fo:language=\"en\"")
        + style("H", "text", "", "text:display=\"none\"") + style("I", "text", "", "fo:font-style=\"italic\""),
      styles: "<style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"fr\"/>"
        + "</style:default-style><style:style style:name=\"Quotations\" style:family=\"paragraph\"/>"
        + "<style:style style:name=\"Source_20_Text\" style:family=\"paragraph\"/>")
    let draft = try draft(file).draft
    let passages = draft.passages.map { "\($0.kind): \(String(decoding: draft.text[$0.text], as: UTF8.self))" }
    #expect(passages == ["quotation: cité", "language(\"en\"): english", "emphasis: titre"])
    #expect(draft.skipped.map { String(decoding: draft.source[$0.source], as: UTF8.self) } == ["code"])
  }

  @Test("a tracked change keeps old words in the list and new ones in the text") func tracks() throws {
    let file = DocumentPackage.openDocument(
      "<text:p text:style-name=\"P\">un <text:span text:style-name=\"T\">clan</text:span>destin ici</text:p>")
    let draft = try draft(file)
    let (corrected, _, left) = try draft.corrected(
      draft.corrections("clandestin", "migrant", reason: "r"), tracked)
    #expect(left.isEmpty)
    let content = try #require(DocumentPackage.member("content.xml", of: corrected))
    #expect(
      content.contains(
        "<text:p text:style-name=\"P\">un <text:span text:style-name=\"T\">"
          + "<text:change text:change-id=\"motjuste1-1\"/><text:change-start text:change-id=\"motjuste1-2\"/>migrant"
          + "<text:change-end text:change-id=\"motjuste1-2\"/><office:annotation"))
    #expect(
      content.contains("</office:annotation></text:span><text:change text:change-id=\"motjuste1-3\"/> ici</text:p>"))
    #expect(
      content.contains(
        "<text:deletion><office:change-info><dc:creator>Motjuste</dc:creator><dc:date>2026-01-31T12:00:00</dc:date>"
          + "</office:change-info><text:p text:style-name=\"P\"><text:span text:style-name=\"T\">clan</text:span></text:p>"
          + "</text:deletion>"))
    #expect(try self.draft(corrected).lines == ["3: un migrant ici"])
    #expect(Array(corrected[30..<38]) == Array("mimetype".utf8))
    for name in ["styles.xml", "META-INF/manifest.xml", "Thumbnails/thumbnail.png"] {
      #expect(DocumentPackage.member(name, of: corrected) == DocumentPackage.member(name, of: file))
    }
  }

  @Test("an existing list of changes is added to", arguments: ["/>", "></text:tracked-changes>"])
  func existingList(end: String) throws {
    let file = DocumentPackage.openDocument("<text:tracked-changes\(end)<text:p>un clandestin</text:p>")
    let draft = try draft(file)
    let corrected = try draft.corrected(draft.corrections("clandestin", "migrant"), tracked).file
    let content = try #require(DocumentPackage.member("content.xml", of: corrected))
    #expect(content.split(separator: "<text:tracked-changes").count == 2)
    #expect(content.contains("</text:changed-region></text:tracked-changes><text:p>"))
  }

  @Test("accepted corrections replace the words where they stand") func accepts() throws {
    let file = DocumentPackage.openDocument("<text:p>un <text:span>clan</text:span>destin ici</text:p>")
    let draft = try draft(file)
    let corrected = try draft.corrected(draft.corrections("clandestin", "A & B"), .accepted).file
    let content = try #require(DocumentPackage.member("content.xml", of: corrected))
    #expect(content.contains("<text:p>un <text:span>A &amp; B</text:span> ici</text:p>"))
  }

  @Test("headers are corrected directly only") func headers() throws {
    let file = DocumentPackage.openDocument(
      "<text:p>rien</text:p>", styles: "<style:header><text:p>un clandestin</text:p></style:header>")
    let draft = try draft(file)
    let corrections = draft.corrections("clandestin", "migrant")
    #expect(try draft.corrected(corrections, tracked).left == corrections)
    #expect(try draft.corrected(corrections, tracked).file == file)
    #expect(
      try self.draft(draft.corrected(corrections, .accepted).file).lines == ["1: rien", "styles.xml 1: un migrant"])
  }
}
