import Drafts
import Testing

/// Texts and translations that stand in no file.
@Suite struct SegmentListTests {
  private static func words(_ draft: Draft, _ range: Range<Int>) -> String {
    String(decoding: draft.text[range], as: UTF8.self)
  }

  @Test("segments with words on both sides are units, and each has its start") func units() {
    let list = SegmentList([
      .init(id: "a", source: "Été", target: "Summer\n"), .init(id: "b", source: " ", target: "x"),
      .init(id: "c", source: "y", target: ""), .init(id: "d", source: "See https://a.example/ now", target: "Voir"),
    ])
    #expect(list.draft.units.map(\.id) == ["a", "d"])
    #expect(list.draft.units.map { Self.words(list.draft.targets, $0.target) } == ["Summer\n", "Voir"])
    #expect(list.sourceStarts == [0, 6, 8, 10])
    #expect(list.targetStarts == [0, 8, 10, 11])
  }

  @Test(
    "two texts are aligned by paragraph where they can be, else they are one segment",
    arguments: [
      ("A b.\n\nC d.", "E f.\n\nG h.", 2), ("A b.", "E f.", 1), ("A b.", String(repeating: "E f. ", count: 500), 1),
      ("A b.\n\nC d.\n\nI j.\n\nK l.\n\nM n.\n\nO p.", "E f.", 1), ("", "E f.", 0), ("A b.", " \n", 0), ("", "", 0),
    ])
  func aligning(source: String, target: String, count: Int) {
    let draft = BilingualDraft(
      aligning: DraftFormat.plainText.draft(Array(source.utf8)),
      with: DraftFormat.plainText.draft(Array(target.utf8)), LanguagePair(source: "en", target: "fr"))
    #expect(draft.units.count == count)
    #expect(draft.languages == LanguagePair(source: "en", target: "fr"))
    #expect(draft.sources.language == "en" && draft.targets.language == "fr")
  }
}
