import Drafts
import Localization
import TestSupport
import Testing

@Suite struct EncodedTextTests {
  private static let utf16 = Array("L’été, 😀\r\n".utf16)

  @Test(
    "the text of a file gives its bytes back",
    arguments: [
      Array("L’été".utf8), [0xEF, 0xBB, 0xBF] + Array("L’été".utf8), [0xEF, 0xBB, 0xBF], [],
      [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
      Array("abc\n".utf8).flatMap { [$0, 0] }, Array("abc\n".utf8).flatMap { [0, $0] },
      Array(0x80...0xFF) + [0x0D, 0x0A, 0x09], [0x61, 0x81, 0x8D, 0x8F, 0x90, 0x9D], [0xEF, 0xBB, 0xBF, 0xE9],
      [0xE9, 0xC3, 0xA9],
    ] as [[UInt8]])
  func roundTrip(file: [UInt8]) throws {
    let text = try DecodedText(file, name: "note.txt")
    #expect(try text.encoded(text.bytes) == file)
  }

  @Test("so do files of windows-1252 made by chance", arguments: 0..<50)
  func chance(seed: Int) throws {
    var generator = SmallGenerator(seed: UInt64(seed))
    let file = (0..<300).map { _ in UInt8.random(in: 1...255, using: &generator) }
    let text = try DecodedText(file, name: "note.txt")
    #expect(text.encoding == .windows1252)
    #expect(try text.encoded(text.bytes) == file)
  }

  @Test("UTF-16 without a mark is known by its NULs", arguments: [false, true])
  func unmarked(isBig: Bool) throws {
    let units = Array(String(repeating: "à la mer ", count: 20).utf8.map { $0 < 0x80 ? $0 : 0x61 })
    let text = try DecodedText(units.flatMap { isBig ? [0, $0] : [$0, 0] }, name: "note.txt")
    #expect(text.bytes == units)
    #expect(text.encoding == (isBig ? .utf16BigEndian : .utf16LittleEndian))
    #expect(!text.hasByteOrderMark)
  }

  @Test(
    "a character that windows-1252 lacks is an error with its place",
    arguments: [
      ("é→", "note.txt:1:2: error: windows-1252 has no character '→' (U+2192): save the file as UTF-8"),
      (
        "l’été\nà\u{80}", "note.txt:2:2: error: windows-1252 has no character '\u{80}' (U+0080): save the file as UTF-8"
      ),
      ("😀", "note.txt:1:1: error: windows-1252 has no character '😀' (U+1F600): save the file as UTF-8"),
    ])
  func errors(text: String, message: String) throws {
    let file = try DecodedText([0xE9], name: "note.txt")
    let error = #expect(throws: DraftError.self) { _ = try file.encoded(Array(text.utf8)) }
    #expect(error?.description == message)
  }

  @Test("windows-1252 takes what it has, and UTF-8 takes everything") func written() throws {
    #expect(try DecodedText([0xE9], name: "a").encoded(Array("œ€’é".utf8)) == [0x9C, 0x80, 0x92, 0xE9])
    #expect(try DecodedText([], name: "a").encoded(Array("→😀".utf8)) == Array("→😀".utf8))
  }
}
