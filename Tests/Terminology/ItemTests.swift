import Terminology
import Testing

/// Items and texts keep what was set, however it is kept.
@Suite struct ItemTests {
  @Test("a text is the same whichever way it was made")
  func texts() {
    #expect(NoteText([]) == "" && NoteText("").pieces.isEmpty)
    #expect(NoteText([.text("a")]) == "a" && NoteText("a").pieces == [.text("a")] && NoteText("a").plain == "a")
    #expect(NoteText([.text("a"), .text("b")]) != "ab" && NoteText([.text("a"), .text("b")]).characters == "ab")
    #expect(NoteText([.text("")]).pieces == [.text("")])
    var text: NoteText = "a"
    text.pieces.append(.markup("<!-- b -->"))
    #expect(text.pieces == [.text("a"), .markup("<!-- b -->")] && text.plain == nil && text.characters == "a")
    text.pieces.removeLast()
    #expect(text == "a")
  }

  @Test("what few items have is kept, and an item without it is one that never had it")
  func extras() {
    let plain = AuxInfo(.note, nil, "a")
    var item = plain
    item.id = "i"
    item.language = .french
    item.target = "t"
    item.datatype = "d"
    item.otherAttributes = [MarkupAttribute(name: "x", value: "y")]
    item.group = [plain]
    let copy = item
    #expect(item.id == "i" && item.language == .french && item.target == "t" && item.datatype == "d")
    #expect(item.otherAttributes == [MarkupAttribute(name: "x", value: "y")] && item.group == [plain])
    item.id = nil
    item.language = nil
    item.target = nil
    item.datatype = nil
    item.otherAttributes = []
    item.group = []
    #expect(item != plain && item.group == [])
    item.group = nil
    #expect(item == plain && item.hashValue == plain.hashValue)
    #expect(copy.id == "i" && copy.group == [plain])
    #expect(
      AuxInfo(.note, nil, "a", id: "i", language: .french, target: "t", datatype: "d", group: []).group == []
        && AuxInfo(.note, nil, "a", group: nil) == plain)
  }
}
