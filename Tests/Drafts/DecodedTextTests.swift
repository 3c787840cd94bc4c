import Localization
import Drafts
import Testing

@Suite struct DecodedTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let file: [UInt8]
    let encoding: DecodedText.Encoding
    let text: String
  }

  private static let utf16 = Array("L’été, 😀".utf16)

  @Test(
    "a file gives its text in UTF-8 without a mark, whatever its encoding",
    arguments: [
      Row(testDescription: "UTF-8", file: Array("L’été".utf8), encoding: .utf8, text: "L’été"),
      Row(testDescription: "a mark", file: [0xEF, 0xBB, 0xBF] + "L’été".utf8, encoding: .utf8, text: "L’été"),
      Row(
        testDescription: "UTF-16LE", file: [0xFF, 0xFE] + utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
        encoding: .utf16LittleEndian, text: "L’été, 😀"),
      Row(
        testDescription: "UTF-16BE", file: [0xFE, 0xFF] + utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] },
        encoding: .utf16BigEndian, text: "L’été, 😀"),
      Row(
        testDescription: "windows-1252",
        file: Array("L\u{92}".unicodeScalars.map { UInt8($0.value) }) + [0xE9, 0x9C, 0x80], encoding: .windows1252,
        text: "L’éœ€"),
      Row(
        testDescription: "a lone surrogate", file: [0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], encoding: .utf16LittleEndian,
        text: "\u{FFFD}a"),
      Row(testDescription: "empty", file: [], encoding: .utf8, text: ""),
      Row(testDescription: "a mark alone", file: [0xEF, 0xBB, 0xBF], encoding: .utf8, text: ""),
      Row(testDescription: "one byte", file: [0xFF], encoding: .windows1252, text: "ÿ"),
    ])
  func text(_ row: Row) throws {
    let decoded = try DecodedText(row.file, name: "note.txt")
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == row.text)
    #expect(decoded.encoding == row.encoding)
  }

  @Test(
    "the first byte that is not UTF-8 has its line and column",
    arguments: [
      (Array("d\u{E9}j\u{E0}".unicodeScalars.map { UInt8($0.value) }), 1, 2),
      (Array("été\nl’île\nà l".utf8) + [0x92, 0xE9], 3, 4),
      (Array("été".utf8) + [0xE2, 0x80], 1, 4),
      (Array("été".utf8) + [0xC0, 0x80], 1, 4),
      ([0xED, 0xA0, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func foreign(file: [UInt8], line: Int, column: Int) throws {
    let place = try #require(try DecodedText(file, name: "note.txt").firstForeignByte)
    #expect(place == (line, column))
  }

  @Test("UTF-8 has no foreign byte") func native() throws {
    #expect(try DecodedText(Array("L’été 😀".utf8), name: "note.txt").firstForeignByte == nil)
  }

  @Test(
    "what no text has is an error with a place",
    arguments: [
      (Array("été\nl’\0".utf8), "été.md:2:3: error: a NUL character: this is not a text file"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00], "été.md:1:2: error: a NUL character: this is not a text file"),
      ([0xE9, 0x0A, 0x00], "été.md:2:1: error: a NUL character: this is not a text file"),
      (
        [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62],
        "été.md:2:1: error: UTF-16 with an odd number of bytes: the file is cut off"
      ),
      ([0xFE, 0xFF, 0x00], "été.md:1:1: error: UTF-16 with an odd number of bytes: the file is cut off"),
    ] as [([UInt8], String)])
  func errors(file: [UInt8], message: String) {
    let error = #expect(throws: DraftError.self) { _ = try DecodedText(file, name: "été.md") }
    #expect(error?.description == message)
  }
}
