import Drafts
import Localization
import TestSupport
import Testing

/// Packages that are broken or set traps: each is refused with its name and the part that is at fault.
@Suite struct HostilePackageTests {
  private func error(_ file: [UInt8], _ format: PackagedFormat = .docx) -> String {
    do {
      _ = try PackagedDraft(file, name: "t", format: format)
      return "none"
    } catch let error as any PlacedError {
      return error.text(.english)
    } catch {
      return "\(error)"
    }
  }

  private static let secret = "<!DOCTYPE w:document [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
  private static let deep = String(repeating: "<w:x>", count: 300) + String(repeating: "</w:x>", count: 300)

  @Test(
    "what packages must not hold is told with its part and place",
    arguments: [
      (DocumentPackage.word("", prologue: secret), "t/word/document.xml:1:1: error: a document type declaration"),
      (DocumentPackage.word("<w:p>&e;</w:p>"), "t/word/document.xml:1:"),
      (DocumentPackage.word(deep), "error: elements are nested more than 256 deep"),
      (DocumentPackage.word("<w:p>"), "t/word/document.xml:1:"),
      (DocumentPackage.archive([("x", "y")]), "t:1:1: error: the package has no 'word/document.xml'"),
      (DocumentPackage.word(String(repeating: " ", count: 50 << 20)), "'word/document.xml' in the archive inflates"),
      (Array(DocumentPackage.word("").dropLast(40)), "t:1:1: error: the archive is cut off or damaged"),
      (DocumentPackage.archive([("../x", "y")]), "the member '../x' leads out of the archive"),
    ])
  func refused(file: [UInt8], part: String) {
    #expect(error(file).contains(part), "\(error(file))")
  }

  @Test("an encrypted OpenDocument text is refused") func encrypted() {
    let file = DocumentPackage.openDocument(
      "<text:p>x</text:p>", manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")
    #expect(error(file, .odt).hasPrefix("t:1:1: error: the document is encrypted (META-INF/manifest.xml)"))
  }

  @Test("a hundred thousand runs are read and corrected", .timeLimit(.minutes(10))) func manyRuns() throws {
    let body =
      "<w:p>" + String(repeating: DocumentPackage.run("mot clan") + DocumentPackage.run("destin "), count: 50_000)
      + "</w:p>"
    let draft = try PackagedDraft(DocumentPackage.word(body), name: "t.docx", format: .docx)
    #expect(draft.draft.source.count == 50_000 * 15 + 1)
    let source = draft.draft.source
    let corrections = (0..<50_000).map { Correction($0 * 15 + 4..<$0 * 15 + 14, "migrant") }
    #expect(source[4..<14].elementsEqual("clandestin".utf8))
    let (_, revision, left) = try draft.corrected(corrections, .tracked(author: "M", date: "2026-01-31T12:00:00Z"))
    #expect(revision.edits.count == 50_000)
    #expect(left.isEmpty)
  }

  @Test("cut off anywhere, a package is refused or read, never more") func cutOff() {
    let file = DocumentPackage.word(DocumentPackage.paragraph("mots"))
    for length in stride(from: 0, to: file.count, by: 37) {
      #expect(error(Array(file[..<length])) != "none")
    }
  }
}
