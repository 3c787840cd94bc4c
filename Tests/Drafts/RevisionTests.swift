import Drafts
import Localization
import TestSupport
import Testing

@Suite struct RevisionTests {
  private func edit(_ range: Range<Int>, _ text: String) -> Edit { Edit(range, Array(text.utf8)) }

  private func revise(_ text: String, _ edits: [Edit]) -> String {
    String(decoding: Revision(of: Array(text.utf8), edits).revised, as: UTF8.self)
  }

  @Test("edits change their ranges and nothing else, in whatever order they are given")
  func edits() {
    #expect(revise("un deux trois", [edit(8..<13, "3"), edit(0..<2, "1")]) == "1 deux 3")
    #expect(revise("été", [edit(0..<2, "É"), edit(5..<5, "s")]) == "Étés")
    #expect(revise("", [edit(0..<0, "a"), edit(0..<0, "b")]) == "ab")
    #expect(revise("ab", [edit(1..<2, "y"), edit(1..<1, "x")]) == "axy")
    #expect(revise("ab", []) == "ab")
  }

  @Test("of edits that overlap the first is made, and the other is told")
  func overlaps() {
    let first = edit(2..<6, "x")
    let second = edit(5..<8, "y")
    let revision = Revision(of: Array("0123456789".utf8), [second, first])
    #expect(revision.revised == Array("01x6789".utf8))
    #expect(revision.edits == [first])
    #expect(revision.rejected == [second])
    let twins = Revision(of: Array("0123".utf8), [edit(1..<3, "a"), edit(1..<2, "b")])
    #expect(twins.revised == Array("0a3".utf8))
  }

  @Test("edits that only touch are both made; one that leaves the text is told")
  func touching() {
    #expect(revise("abcd", [edit(0..<2, "x"), edit(2..<4, "y")]) == "xy")
    let revision = Revision(of: Array("abcd".utf8), [edit(3..<9, "x")])
    #expect(revision.revised == Array("abcd".utf8))
    #expect(revision.rejected.count == 1)
  }

  /// Random edits of a random text; some overlap.
  private static func random(_ generator: inout SmallGenerator, of text: [UInt8]) -> [Edit] {
    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      let start = Int.random(in: 0...text.count, using: &generator)
      let end = min(text.count, start + Int.random(in: 0...5, using: &generator))
      return Edit(start..<end, bytes(&generator, atMost: 5))
    }
  }

  private static func bytes(_ generator: inout SmallGenerator, atMost limit: Int) -> [UInt8] {
    (0..<Int.random(in: 0...limit, using: &generator)).map { _ in
      UInt8.random(in: 97...122, using: &generator)
    }
  }

  @Test("all edits together give what they give one by one, and every byte outside them stays", arguments: 0..<300)
  func oneByOne(seed: UInt64) {
    var generator = SmallGenerator(seed: seed)
    let text = Self.bytes(&generator, atMost: 40)
    let revision = Revision(of: text, Self.random(&generator, of: text))
    var bytes = text
    var shift = 0
    for edit in revision.edits {
      bytes.replaceSubrange(edit.range.lowerBound + shift..<edit.range.upperBound + shift, with: edit.bytes)
      shift += edit.bytes.count - edit.range.count
    }
    #expect(revision.revised == bytes)
    var kept: [UInt8] = []
    var offset = 0
    for edit in revision.edits {
      kept += text[offset..<edit.range.lowerBound]
      offset = edit.range.upperBound
    }
    kept += text[offset...]
    #expect(kept.count + revision.edits.reduce(0) { $0 + $1.bytes.count } == bytes.count)
    for (new, byte) in bytes.enumerated() {
      let old = revision.originalOffset(of: new)
      let isKept = old < text.count && !revision.edits.contains { $0.range.contains(old) || $0.range.lowerBound == old }
      if isKept { #expect(text[old] == byte) }
    }
  }

  @Test("two revisions, one after the other, are one", arguments: 0..<600)
  func followed(seed: UInt64) {
    var generator = SmallGenerator(seed: seed)
    let text = Self.bytes(&generator, atMost: 30)
    let first = Revision(of: text, Self.random(&generator, of: text))
    let second = Revision(of: first.revised, Self.random(&generator, of: first.revised))
    let both = first.followed(by: second)
    #expect(both.original == text)
    #expect(both.revised == second.revised)
    #expect(both.rejected.isEmpty)
    #expect(both.edits.count <= first.edits.count + second.edits.count)
    // No more changes than need be: a text that nothing was done to stays out of the edits.
    let changed = both.edits.reduce(0) { $0 + $1.range.count }
    #expect(changed <= (first.edits + second.edits).reduce(0) { $0 + $1.range.count })
  }

  @Test("in the bytes of a file a revision makes what it makes in its text, whatever the encoding", arguments: 0..<80)
  func encoded(seed: UInt64) throws {
    var generator = SmallGenerator(seed: seed)
    let letters = ["a", "é", "œ", "\n", "\r\n", "’", "b"]
    func text(_ length: Int) -> String {
      (0..<length).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] }.joined()
    }
    let windows: [Unicode.Scalar: UInt8] = ["é": 0xE9, "œ": 0x9C, "’": 0x92]
    let pieces = (0..<5).map { _ in text(Int.random(in: 0...6, using: &generator)) }
    let original = "é" + pieces.joined()
    let source = Array(original.utf8)
    var edits: [Edit] = []
    var offset = "é".utf8.count
    for (index, piece) in pieces.enumerated() {
      let end = offset + piece.utf8.count
      if index % 2 == 0 { edits.append(Edit(offset..<end, Array(text(3).utf8))) }
      offset = end
    }
    let revision = Revision(of: source, edits)
    let revised = String(decoding: revision.revised, as: UTF8.self)
    let encoders: [(String) -> [UInt8]] = [
      { Array($0.utf8) }, { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
      { [0xFF, 0xFE] + $0.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } },
      { [0xFE, 0xFF] + $0.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } },
      { $0.unicodeScalars.map { windows[$0] ?? UInt8($0.value) } },
    ]
    for encode in encoders {
      let file = encode(original)
      let decoded = try DecodedText(file, name: "note.txt")
      // Two bytes of windows-1252 may be a character of UTF-8 by chance.
      guard decoded.bytes == source else { continue }
      let inFile = try revision.encoded(as: decoded, file: file, name: "note.txt")
      #expect(inFile.original == file)
      #expect(inFile.revised == encode(revised))
      #expect(inFile.edits.count == revision.edits.count)
    }
  }

  @Test("a character that the encoding lacks, and a file that its text does not give back, are errors")
  func unfaithful() throws {
    let windows: [UInt8] = [0x61, 0x0A, 0xE9, 0x20]
    let text = try DecodedText(windows, name: "note.txt")
    let lacking = Revision(of: text.bytes, [edit(4..<5, "→")])
    let error = #expect(throws: DraftError.self) {
      _ = try lacking.encoded(as: text, file: windows, name: "note.txt")
    }
    #expect(error?.description.hasPrefix("note.txt:2:2: error: ") == true)
    let lone: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0]
    let utf16 = try DecodedText(lone, name: "note.txt")
    let unfaithful = #expect(throws: DraftError.self) {
      _ = try Revision(of: utf16.bytes, [edit(0..<1, "b")]).encoded(as: utf16, file: lone, name: "note.txt")
    }
    #expect(
      unfaithful?.text(.french)
        == "note.txt:1:1: erreur\u{A0}: ses octets sont mal formés dans leur encodage\u{A0}: impossible d’y toucher sans perte"
    )
  }
}
