import TestSupport
import FileBytes
@testable import TBX
import Terminology
import Testing
import XML

/// Files that no one would write.
@Suite struct HostileTBXTests {
  @Test(
    "however the lines of a file are mixed, it is read, and comes back as it was read",
    arguments: ["v3-dca-basic", "unknown-elements", "v2-ntig", "v2-free-types", "old-tbx-min", "v3-dct-other-prefixes"])
  func mixedLines(name: String) throws {
    let text = String(decoding: try MappedBytes(mapping: Files.fixture(name)).array, as: UTF8.self)
    let original = text.split(separator: "\n")
    let body = 12..<(original.count - 8)
    var random = SmallGenerator(seed: UInt64(name.utf8.count))
    var read = 0
    for _ in 0..<Self.rounds {
      var lines = original
      for _ in 0..<4 {
        // A line that is one element, or text, may be anywhere without harm to the nesting.
        let from = Int.random(in: body, using: &random)
        let line = random.next() % 8 == 0 ? "texte & co".replacing("&", with: "&amp;")[...] : lines[from]
        let isWhole =
          !line.contains("<") || line.contains("</") && line.split(separator: "<").count > 1 || line.hasSuffix("/>")
        guard isWhole, !line.trimmingPrefix(while: \.isWhitespace).hasPrefix("</") else { continue }
        let to = Int.random(in: body, using: &random)
        if random.next() % 2 == 0 { lines[from] = "" }
        lines.insert(line, at: to)
      }
      // Not every mixture is well-formed.
      guard let termbase = try? Files.read(text: lines.joined(separator: "\n")) else { continue }
      read += 1
      let written = TBXWriter().document(termbase)
      let again = try Files.read(text: written)
      #expect(again == termbase.normalised)
      #expect(TBXWriter().document(again) == written)
    }
    #expect(read > Self.rounds / 4)
  }

  /// Rounds for each fixture.
  static let rounds = 80

  @Test("no change of a byte makes reading, checking or writing fail in any other way than by an error")
  func mutations() throws {
    var random = SmallGenerator(seed: 30_042)
    var read = 0
    for name in ["v3-dca-basic", "v3-dct-other-prefixes", "unknown-elements", "v2-ntig", "windows-1252"] {
      let original = try MappedBytes(mapping: Files.fixture(name)).array
      for _ in 0..<100 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 9...126, using: &random)
        }
        guard let (termbase, variant, _) = try? TBXReader.termbase(MappedBytes(bytes), file: name) else { continue }
        read += 1
        let written = TBXWriter().document(termbase)
        #expect(try Files.read(text: written).entries.count == termbase.entries.count)
        var validator = TBXValidator(variant: try #require(variant))
        let root = try Element(parsing: MappedBytes(Array(written.utf8)), file: name)
        for entry in root.first("text")?.first("body")?.elements ?? [] { validator.check(entry) }
        #expect(validator.remarks.allSatisfy { $0.offset < written.utf8.count })
      }
    }
    #expect(read > 100)
  }
}
