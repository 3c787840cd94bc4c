import Localization
import FileBytes
import Testing
import XML

/// Documents in other encodings than UTF-8.
@Suite struct EncodingTests {
  static let text = "<a b='œ'>déjà — \u{202F}…</a>"

  static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return littleEndian ? bytes.reversed() : bytes
    }
  }

  static func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (24 - 8 * $0)) } }
  }

  static let readable: [(String, [UInt8])] = [
    ("UTF-8", Array(text.utf8)),
    ("UTF-8, byte order mark", Array("\u{FEFF}\(text)".utf8)),
    (
      "UTF-8, byte order mark, called otherwise",
      Array("\u{FEFF}<?xml version='1.0' encoding='windows-1252'?>\(text)".utf8)
    ),
    ("UTF-8, called UTF-16", Array("<?xml version='1.0' encoding='UTF-16'?>\(text)".utf8)),
    ("UTF-16LE, byte order mark", utf16("\u{FEFF}<?xml version='1.0' encoding='UTF-16'?>\(text)", littleEndian: true)),
    ("UTF-16BE, byte order mark", utf16("\u{FEFF}\(text)", littleEndian: false)),
    ("UTF-16LE", utf16(text, littleEndian: true)),
    ("UTF-16BE", utf16("<?xml version='1.0' encoding='UTF-16BE'?>\(text)", littleEndian: false)),
    ("UTF-32BE", utf32("\u{FEFF}\(text)")),
    (
      "windows-1252",
      Array("<?xml version=\"1.0\" encoding=\"windows-1252\"?><a b='".utf8) + [0x9C] + Array("'>d".utf8)
        + [0xE9, 0x6A, 0xE0, 0x20, 0x97, 0x20] + Array("&#x202F;".utf8) + [0x85] + Array("</a>".utf8)
    ),
  ]

  @Test("a document says the same in every encoding", arguments: readable)
  func transcodes(name: String, bytes: [UInt8]) throws {
    let document = try MappedBytes(bytes).transcodedToUTF8(file: "a.xml")
    let element = try Element(parsing: document, file: "a.xml")
    #expect(element["b"] == "œ" && element.text == "déjà — \u{202F}…")
    #expect(document[element.range].starts(with: Array("<a b='œ".utf8)))
  }

  static let refused: [([UInt8], String)] = [
    (
      Array("<?xml version='1.0' encoding='klingon-8'?><a/>".utf8), "a.xml:1:1: error: unknown encoding 'klingon-8'"
    ),
    (
      utf16("<a>\né", littleEndian: true) + [0x41], "a.xml:2:2: error: byte 10 is not in the encoding 'UTF-16LE'"
    ),
    (
      utf16("\u{FEFF}<a>Ċ\né", littleEndian: false) + [0xDC, 0x00, 0x00, 0x3C],
      "a.xml:2:2: error: byte 14 is not in the encoding 'UTF-16BE'"
    ),
    (
      Array("<?xml version='1.0' encoding='windows-1252'?>\n<a>".utf8) + [0xE9, 0x81] + Array("</a>".utf8),
      "a.xml:2:5: error: byte 50 is not in the encoding 'windows-1252'"
    ),
  ]

  @Test("an unknown encoding, and bytes that are not in theirs, are errors at their place", arguments: refused)
  func refuses(bytes: [UInt8], message: String) {
    let error = #expect(throws: XMLError.self) { _ = try MappedBytes(bytes).transcodedToUTF8(file: "a.xml") }
    #expect(error?.description == message)
  }

  @Test("the name of an encoding carries no instruction to the converter")
  func name() throws {
    let bytes = MappedBytes(Array("<?xml version='1.0' encoding='windows-1252//IGNORE'?><a/>".utf8))
    #expect(try bytes.transcodedToUTF8(file: "a.xml") === bytes)
  }
}
