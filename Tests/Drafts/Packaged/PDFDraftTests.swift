import Drafts
import Localization
import Testing

/// PDF: what is none is refused; what pdftotext gives has pages and lines.
@Suite struct PDFDraftTests {
  @Test("what is no PDF is refused, and what cannot be read as one") func refused() {
    for text in ["text", "%PDF-1.4\nbroken"] {
      let error = #expect(throws: DraftError.self) { _ = try DraftFile(Array(text.utf8), name: "t.pdf") }
      #expect(error?.file == "t.pdf")
    }
  }

  /// One page with two lines, as small as PDF can be; its table of objects is left out, which readers make anew.
  private static func page(_ number: Int) -> String {
    """
    \(number) 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents \(number + 10) 0 R
    /Resources<</Font<</F 9 0 R>>>>>> endobj
    \(number + 10) 0 obj <</Length 84>> stream
    BT /F 12 Tf 20 200 Td (first \(number)) Tj 0 -14 Td (second \(number)) Tj ET\u{20}
    endstream endobj

    """
  }

  @Test("each line has its page and its number on it") func pages() throws {
    let file =
      "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>> endobj\n"
      + Self.page(3) + Self.page(4)
      + "9 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
    guard let draft = try? DraftFile(Array(file.utf8), name: "t.pdf").draft else {
      withKnownIssue("pdftotext is not installed: this is not tested") { Issue.record("skipped") }
      return
    }
    let lines = String(decoding: draft.source, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let places = Dictionary(zip(lines.map(String.init), draft.places)) { first, _ in first }
    #expect(places["first 3"] == .line(1, page: 1))
    #expect(places["second 3"] == .line(2, page: 1))
    #expect(places["first 4"] == .line(1, page: 2))
  }
}
