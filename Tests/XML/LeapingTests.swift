import FileBytes
import Localization
import Testing
import XML

/// Elements that a caller reads by itself and the reader passes over.
@Suite struct LeapingTests {
  static let text = "<r xmlns='urn:r'>\n <e>1</e>\n <e>2</e>\n <e>3</e>\n <e>4</e></r>"

  static func reader(_ text: String) throws -> ElementReader {
    var reader = try ElementReader(MappedBytes(Array(text.utf8)), file: "a.xml", yielding: ["e"])
    reader.stop(before: ["e"])
    return reader
  }

  @Test("what is passed over is not read, and what follows is whole and in its place")
  func leaps() throws {
    var reader = try Self.reader(Self.text)
    let before = reader.upcoming
    #expect(before == nil)
    let first = try reader.next()
    #expect(first?.text == "1")
    let second = reader.upcoming
    #expect(second == 29)
    let leapsSecond = reader.leap(to: 37)
    #expect(leapsSecond)
    let third = reader.upcoming
    #expect(third == 39)
    let leapsThird = reader.leap(to: 47)
    #expect(leapsThird)
    let found = try reader.next()
    let last = try #require(found)
    #expect(last.text == "4")
    #expect(last.range == 49..<57)
    let end = try reader.next()
    #expect(end == nil)
  }

  @Test("a fault behind what is passed over is told at its line, as libxml2 counts lines, too")
  func fault() throws {
    var reader = try Self.reader(Self.text.replacing("4</e>", with: "4</f>"))
    _ = try reader.next()
    let leapsSecond = reader.leap(to: 37)
    #expect(leapsSecond)
    let leapsThird = reader.leap(to: 47)
    #expect(leapsThird)
    let error = #expect(throws: XMLError.self) {
      while try reader.next() != nil {}
    }
    #expect(error?.line == 5)
    #expect(error?.message[.english].contains("e line 5 and f") == true)
  }

  @Test("the last thing of a document, and what no tag follows, is not passed over", arguments: ["", "x</r>"])
  func end(rest: String) throws {
    var reader = try Self.reader("<r><e>1</e><e>2</e>" + rest)
    _ = try reader.next()
    let second = reader.upcoming
    #expect(second == 11)
    let leaps = reader.leap(to: 19)
    #expect(!leaps)
    let read = try reader.next()
    #expect(read?.text == "2")
  }

  @Test(
    "nothing is upcoming where a parser has to know more",
    arguments: [
      "<!DOCTYPE r [<!ATTLIST e a CDATA 'b'>]><r><e>1</e><e>2</e></r>", "<r><e xmlns='urn:x'>1</e><e>2</e></r>",
      "<r><s><e>1</e></s><e>2</e></r>", "<r><e>1</e><!-- <e>2</e> --></r>",
    ])
  func unknown(text: String) throws {
    var reader = try Self.reader(text)
    let first = try reader.next()
    #expect(first?.text == "1")
    let upcoming = reader.upcoming
    #expect(upcoming == nil)
  }
}
