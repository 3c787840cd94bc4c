@testable import Drafts
import Testing

/// Texts and translations are paired by paragraph.
@Suite struct ParagraphAlignmentTests {
  private static func paragraphs(_ lengths: [Int]) -> Draft {
    let text = lengths.map { String(repeating: "mot ", count: $0) + "." }.joined(separator: "\n\n")
    return DraftFormat.plainText.draft(Array(text.utf8))
  }

  @Test(
    "a paragraph that is put in or left out shifts nothing",
    arguments: [
      ([10, 20, 30], [10, 21, 29], ["1", "2", "3"]),
      ([10, 60, 30], [11, 25, 60, 30], ["1", "3", "4"]),
      ([10, 25, 60, 30], [11, 60, 30], ["1", "2", "3"]),
      ([60, 30], [30, 31, 30], ["1", "3"]),
    ])
  func copes(source: [Int], target: [Int], ids: [String]) throws {
    let draft = try BilingualDraft(
      source: Self.paragraphs(source), target: Self.paragraphs(target), name: "t", LanguagePair())
    #expect(draft.units.map(\.id) == ids)
  }

  @Test("many paragraphs are paired in linear time, and texts that are too unlike are refused")
  func isBounded() throws {
    let many = [Int](repeating: 40, count: 20_000)
    #expect(ParagraphAlignment(source: many, target: many).beads()?.count == 20_000)
    #expect(ParagraphAlignment(source: many, target: [40]).beads() == nil)
    #expect(ParagraphAlignment(source: [], target: []).beads()?.isEmpty == true)
  }
}
