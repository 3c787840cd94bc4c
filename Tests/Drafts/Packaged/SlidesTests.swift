import Drafts
import TestSupport
import Testing

/// Presentations: slides in their order, corrected directly.
@Suite struct SlidesTests {
  private func draft(_ file: [UInt8]) throws -> PackagedDraft { try PackagedDraft(file, name: "t.pptx", format: .pptx) }

  @Test("slides are read in their order, paragraph by paragraph") func lines() throws {
    let file = DocumentPackage.slides([
      "<a:p><a:r><a:t>un </a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>deux</a:t></a:r></a:p>",
      "<a:p/><a:p><a:r><a:t>trois</a:t></a:r><a:br/><a:r><a:t>quatre</a:t></a:r><a:fld><a:t>7</a:t></a:fld></a:p>",
    ])
    #expect(
      try draft(file).lines == ["ppt/slides/slide2.xml 1: un deux", "ppt/slides/slide1.xml 2: trois quatre"])
  }

  @Test("words are replaced where they stand") func accepts() throws {
    let file = DocumentPackage.slides(["<a:p><a:r><a:t>clan</a:t></a:r><a:r><a:t>destin.</a:t></a:r></a:p>"])
    let draft = try draft(file)
    let corrected = try draft.corrected(draft.corrections("clandestin", "migrant"), .accepted).file
    #expect(
      DocumentPackage.member("ppt/slides/slide1.xml", of: corrected)?.contains(
        "<a:p><a:r><a:t>migrant</a:t></a:r><a:r><a:t>.</a:t></a:r></a:p>") == true)
  }
}
