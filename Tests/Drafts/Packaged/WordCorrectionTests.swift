import Drafts
import TestSupport
import Testing

/// Corrections in Word documents: only the words change, and rejecting gives back what was there.
@Suite struct WordCorrectionTests {
  private let tracked = CorrectionMode.tracked(author: "Motjuste", date: "2026-01-31T12:00:00Z")

  private func draft(_ file: [UInt8]) throws -> PackagedDraft { try PackagedDraft(file, name: "t.docx", format: .docx) }

  private func document(_ file: [UInt8]) throws -> String {
    try #require(DocumentPackage.member("word/document.xml", of: file))
  }

  @Test("a tracked change keeps the form of the first old word, and its reason stands in a comment") func tracks()
    throws
  {
    let bold = "<w:rPr><w:b/></w:rPr>"
    let file = DocumentPackage.word(
      "<w:p><w:r w:rsidR=\"1\">\(bold)<w:t>des migrants illé</w:t></w:r><w:r><w:t>gaux ici</w:t></w:r></w:p>")
    let (corrected, _, left) = try draft(file).corrected(
      try draft(file).corrections("illégaux", "irréguliers", reason: "à éviter\nsource"), tracked)
    #expect(left.isEmpty)
    let facts = "w:author=\"Motjuste\" w:date=\"2026-01-31T12:00:00Z\""
    func text(_ words: String) -> String { "<w:t xml:space=\"preserve\">\(words)</w:t>" }
    func deleted(_ words: String) -> String { "<w:delText xml:space=\"preserve\">\(words)</w:delText>" }
    let expected =
      "<w:p><w:r w:rsidR=\"1\">\(bold)\(text("des migrants "))</w:r><w:commentRangeStart w:id=\"1\"/>"
      + "<w:del w:id=\"2\" \(facts)><w:r w:rsidR=\"1\">\(bold)\(deleted("illé"))</w:r></w:del>"
      + "<w:ins w:id=\"3\" \(facts)><w:r w:rsidR=\"1\">\(bold)\(text("irréguliers"))</w:r></w:ins>"
      + "<w:del w:id=\"4\" \(facts)><w:r>\(deleted("gaux"))</w:r></w:del><w:commentRangeEnd w:id=\"1\"/>"
      + "<w:r><w:commentReference w:id=\"1\"/></w:r><w:r>\(text(" ici"))</w:r></w:p>"
    #expect(try document(corrected).contains(expected))
    let comments = try #require(DocumentPackage.member("word/comments.xml", of: corrected))
    #expect(
      comments.hasSuffix(
        "<w:comment w:id=\"1\" \(facts) w:initials=\"M\"><w:p><w:r>\(text("à éviter"))</w:r></w:p>"
          + "<w:p><w:r>\(text("source"))</w:r></w:p></w:comment></w:comments>"))
    #expect(
      DocumentPackage.member("[Content_Types].xml", of: corrected)?.contains("PartName=\"/word/comments.xml\"") == true)
    #expect(DocumentPackage.member("word/_rels/document.xml.rels", of: corrected)?.contains("/comments\"") == true)
  }

  @Test("accepted corrections stand in the first old run, and spaces stay") func accepts() throws {
    let file = DocumentPackage.word(
      "<w:p><w:r><w:t>les migrants </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>illé</w:t></w:r>"
        + "<w:r><w:t>gaux ici &amp; là</w:t></w:r></w:p>")
    let draft = try draft(file)
    let corrected = try draft.corrected(draft.corrections("illégaux", "A & B"), .accepted).file
    #expect(
      try document(corrected).contains(
        "<w:p><w:r><w:t>les migrants </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">A &amp; B</w:t></w:r>"
          + "<w:r><w:t xml:space=\"preserve\"> ici &amp; là</w:t></w:r></w:p>"))
    #expect(DocumentPackage.member("word/comments.xml", of: corrected) == nil)
    #expect(
      DocumentPackage.member("word/media/image.bin", of: corrected)
        == DocumentPackage.member("word/media/image.bin", of: file))
  }

  @Test("words at the ends that stay are not touched") func trims() throws {
    let file = DocumentPackage.word(DocumentPackage.paragraph("les migrants illégaux du sud"))
    let draft = try draft(file)
    let (_, revision, _) = try draft.corrected(
      draft.corrections("migrants illégaux du", "migrants en situation irrégulière du"), tracked)
    #expect(revision.edits == [Edit(13..<22, Array("en situation irrégulière".utf8))])
  }

  @Test("an insertion of somebody else's is divided round the new words") func insertions() throws {
    let file = DocumentPackage.word(
      "<w:p><w:ins w:id=\"7\" w:author=\"A\">\(DocumentPackage.run("un clandestin ici"))</w:ins></w:p>")
    let draft = try draft(file)
    let corrected = try document(draft.corrected(draft.corrections("clandestin", "migrant"), tracked).file)
    #expect(corrected.contains("</w:del></w:ins><w:ins w:id=\"9\" w:author=\"Motjuste\""))
    #expect(corrected.contains("</w:ins><w:ins w:id=\"10\" w:author=\"A\"><w:r>"))
  }

  @Test("without corrections the file stays as it is") func nothing() throws {
    let file = DocumentPackage.word(DocumentPackage.paragraph("rien"))
    #expect(try draft(file).corrected([], tracked).file == file)
    #expect(try draft(file).corrected([], .accepted).file == file)
  }

  @Test("existing comments are kept, and numbers are not given twice") func comments() throws {
    let file = DocumentPackage.word(
      "<w:p><w:commentRangeStart w:id=\"41\"/>\(DocumentPackage.run("clandestin"))</w:p>",
      parts: [("comments", "<w:comment w:id=\"41\">\(DocumentPackage.paragraph("vu"))</w:comment>")])
    let draft = try draft(file)
    let corrected = try draft.corrected(draft.corrections("clandestin", "migrant", reason: "r"), tracked).file
    let comments = try #require(DocumentPackage.member("word/comments.xml", of: corrected))
    #expect(comments.contains("vu</w:t>"))
    #expect(comments.contains("<w:comment w:id=\"42\""))
  }

  @Test("however the runs are split, accepting gives the corrected text and rejecting the old one", arguments: 0..<40)
  func splits(seed: Int) throws {
    var generator = SmallGenerator(seed: UInt64(seed))
    let text = "Les migrants illégaux et l’immigré clandestin, migrants illégaux."
    var body = ""
    var run = ""
    for character in text {
      run += character == "é" ? "&#233;" : String(character)
      guard Int.random(in: 0..<3, using: &generator) == 0 else { continue }
      body += Self.wrapped(run, Int.random(in: 0..<7, using: &generator))
      run = ""
    }
    let file = DocumentPackage.word("<w:p>\(body)\(Self.wrapped(run, 0))</w:p>")
    let draft = try draft(file)
    #expect(draft.lines == ["1: \(text)"])
    let corrections =
      draft.corrections("migrants illégaux", "migrants en situation irrégulière", reason: "r")
      + draft.corrections("l’immigré clandestin", "le migrant en situation irrégulière", reason: "r")
    let revised =
      "1: "
      + text.replacing("illégaux", with: "en situation irrégulière").replacing(
        "l’immigré clandestin", with: "le migrant en situation irrégulière")
    let accepted = try draft.corrected(corrections, .accepted)
    #expect(accepted.left.isEmpty)
    #expect(try self.draft(accepted.file).lines == [revised])
    let tracked = try draft.corrected(corrections, tracked)
    #expect(try self.draft(tracked.file).lines == [revised])
    #expect(try self.draft(DocumentPackage.word(Self.rejected(document(tracked.file)))).lines == ["1: \(text)"])
  }

  private static func wrapped(_ words: String, _ kind: Int) -> String {
    let run = DocumentPackage.run(words)
    return switch kind {
    case 0: run
    case 1: "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">\(words)</w:t></w:r>"
    case 2: "<w:proofErr w:type=\"spellStart\"/>\(run)<w:proofErr w:type=\"spellEnd\"/>"
    case 3: "<w:bookmarkStart w:id=\"5\" w:name=\"b\"/>\(run)<w:bookmarkEnd w:id=\"5\"/>"
    case 4: "<w:smartTag w:element=\"e\">\(run)</w:smartTag>"
    case 5: "<w:del w:id=\"6\" w:author=\"A\"><w:r><w:delText>gone</w:delText></w:r></w:del>\(run)"
    default: "\(run)<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
    }
  }

  /// The body of a document whose changes by Motjuste are rejected.
  private static func rejected(_ document: String) -> String {
    let body = document.split(separator: "<w:body>", maxSplits: 1)[1].split(separator: "</w:body>")[0]
    let inserted = /<w:ins w:id="[0-9]+" w:author="Motjuste"[^>]*>.*?<\/w:ins>/
    let deleted = /<w:del w:id="[0-9]+" w:author="Motjuste"[^>]*>(.*?)<\/w:del>/
    return String(body).replacing(inserted, with: "").replacing(deleted) {
      String($0.output.1).replacing("delText", with: "t")
    }
  }
}
