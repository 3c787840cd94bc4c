import Drafts
import Testing
import TestSupport

@Suite struct PlainTextDraftTests {
  @Test(
    "addresses hold no terms, and the words round them keep their places",
    arguments: [
      "Voir https://bloqués.org/bloqués?bloqués#bloqués ou [[bloqués]].",
      "[[bloqués]]\u{A0}: www.bloqués.org\u{A0}[[bloqués]]",
      "bloqués@exemple.org, [[bloqués]] ; mailto:x@bloqués.org [[bloqués]]", "Les [[bloqués]](https://bloqués.org)",
      "[[bloqués]]\u{202F}; sftp://bloqués\u{2009}[[bloqués]]",
      "[[bloqués]]@ @[[bloqués]] [[bloqués]]:[[bloqués]] [[bloqués]].[[bloqués]]",
      "# [[bloqués]]\n\n    `[[bloqués]]` *[[bloqués]]*\r\n<b>[[bloqués]]</b>",
    ])
  func addresses(marked: String) {
    let words = Words(DraftFormat.plainText.draft(Array(MarkedText(marked).text.utf8)))
    #expect(words.marking("bloqués") == marked)
    #expect(words.misplaced == [])
  }

  @Test("without addresses the draft is the file", arguments: ["", "\n", "L’été à Évian.\r\n\tÉté 😀", "a.b @ c : d"])
  func whole(text: String) {
    let draft = DraftFormat.plainText.draft(Array(text.utf8))
    #expect(String(decoding: draft.text, as: UTF8.self) == text)
    #expect(text.isEmpty || draft.sourceRange(of: 0..<draft.text.count) == 0..<draft.source.count)
  }

  @Test("no phrase goes over an address") func boundary() {
    let words = Words(DraftFormat.plainText.draft(Array("migrants https://exemple.org bloqués".utf8)))
    #expect(words.marking("migrants bloqués") == "migrants https://exemple.org bloqués")
    #expect(words.all.map(\.text) == ["migrants", "bloqués"])
  }

  @Test("addresses are noted") func skipped() {
    let draft = DraftFormat.plainText.draft(Array("à https://a.fr/é, b@c.fr".utf8))
    #expect(DraftNotes(draft).skipped == ["address: https://a.fr/é,", "address: b@c.fr"])
  }

  @Test(
    "the ending of a file name tells the format",
    arguments: [
      ("note.md", DraftFormat.markdown), ("Été.MARKDOWN", .markdown), ("a.b.mkd", .markdown), ("note.txt", .plainText),
      ("a.html", .html), ("A.HTM", .html),
      ("b.xhtml", .html), ("md", .plainText), ("note", .plainText), ("", .plainText), ("-", .plainText),
    ])
  func format(path: String, format: DraftFormat) {
    #expect(DraftFormat(path: path) == format)
  }
}
