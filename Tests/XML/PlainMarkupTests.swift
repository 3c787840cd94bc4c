import Testing
import XML

/// Text and elements that are read eight bytes at a time are what they are byte by byte.
@Suite struct PlainMarkupTests {
  /// What `body` returns for a reader of the bytes.
  private func read<Result>(
    _ bytes: [UInt8], _ body: (inout PlainMarkup) throws(NotPlain) -> Result
  ) throws(NotPlain) -> Result {
    try bytes.withUnsafeBufferPointer { buffer throws(NotPlain) in
      guard let base = buffer.baseAddress else { throw NotPlain() }
      var markup = PlainMarkup(base, 0..<buffer.count)
      return try body(&markup)
    }
  }

  private func text(_ bytes: [UInt8]) -> String? {
    try? read(bytes) { markup throws(NotPlain) in try markup.text().string() }
  }

  @Test("every byte at every place of a text", arguments: UInt8.min...UInt8.max)
  func bytes(byte: UInt8) {
    for place in 0..<20 {
      var bytes = Array(repeating: UInt8(ascii: "a"), count: 20) + Array("</b>      ".utf8)
      bytes[place] = byte
      let characters = String(decoding: bytes[..<20], as: UTF8.self)
      let expected: String? =
        switch byte {
        case UInt8(ascii: "<"): String(characters.prefix(place))
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): characters
        case ..<0x20, 0x80..., UInt8(ascii: "&"): nil
        default: characters
        }
      #expect(text(bytes) == expected, "\(byte) at \(place)")
      let value = try? read(Array(" a='".utf8) + bytes[..<20] + Array("'>".utf8)) { markup throws(NotPlain) in
        guard let attribute = try markup.attribute() else { throw NotPlain() }
        return try PlainText.string(attribute.value)
      }
      let isPlain = byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
      // Behind the quotation mark something other than the end of the tag follows.
      let cut = byte == UInt8(ascii: "'") ? String(characters.prefix(place)) : characters
      #expect(value == (isPlain ? cut : nil), "\(byte) at \(place)")
    }
  }

  @Test(
    "characters at every place of a text",
    arguments: [
      ("é", true), ("œ", true), ("€", true), ("\u{EFFF}", true), ("\u{F000}", true), ("\u{FFFD}", true),
      ("\u{FFFE}", false), ("\u{FFFF}", false), ("😀", true), ("\u{10FFFF}", true), ("]]", false), ("] ]", true),
      ("&amp;", true), ("&eacute;", false), ("\u{7F}", true),
    ])
  func characters(character: String, isPlain: Bool) {
    for place in 0..<20 {
      let around = (String(repeating: "x", count: place), String(repeating: "y", count: 20 - place))
      let written = around.0 + character + around.1
      #expect(text(Array("\(written)<".utf8)) == (isPlain ? written.replacing("&amp;", with: "&") : nil))
    }
  }

  @Test(
    "the bytes of an element that holds no other",
    arguments: [
      (" \n <a>b</a> <c>", "<a>b</a>"), ("<a x='>'>b</a >", "<a x='>'>b</a >"), ("<a><b>c</b></a>", nil),
      ("<a/></b>", "<a/></b>"), ("</a></b>", nil), ("<a>b</a", nil), ("<a>b", nil), ("<", nil), ("<a>b<", nil),
      ("text", nil), ("\r<a>b</a>", nil), ("         <abcdefghijk>b</abcdefghijk>", nil),
    ])
  func leaf(markup: String, expected: String?) throws {
    let found = try read(Array(markup.utf8)) { markup throws(NotPlain) in
      markup.leaf(longest: 20).map { leaf in
        markup.pass(leaf)
        #expect(markup.isBehind(leaf))
        return String(decoding: leaf, as: UTF8.self)
      }
    }
    #expect(found == expected)
  }

  @Test(
    "the bytes of a start tag",
    arguments: [
      ("<ab c='d'>e", "ab c='d'>"), ("<ab>e", "ab>"), ("<ab c='>'>", "ab c='>"), ("<ab c='d'", nil),
      ("<ab c='0123456789012345'>", nil), ("<abcdefghijklmnopqrst>", nil),
    ])
  func tag(markup: String, expected: String?) throws {
    let (found, isBehind) = try read(Array(markup.utf8)) { markup throws(NotPlain) in
      guard let name = try markup.startTag() else { throw NotPlain() }
      guard let tag = markup.tag(name, longest: 20) else { return (String?.none, false) }
      var passing = markup
      passing.pass(tag)
      #expect(passing.isBehind(tag) && !passing.isEmpty)
      while try markup.attribute() != nil {}
      return (String(decoding: tag, as: UTF8.self), markup.isBehind(tag))
    }
    #expect(found == expected)
    // A mark in a value ends no tag.
    #expect(isBehind == (expected != nil && expected != "ab c='>"))
  }
}
