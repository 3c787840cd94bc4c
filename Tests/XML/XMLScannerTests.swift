import Localization
import Testing
import XML

/// The scanner: tags and text with their exact places.
@Suite struct XMLScannerTests {
  private static let known = ["urn:a": "a", "urn:b": "b"]

  private func pieces(_ document: String) throws -> [String] {
    let bytes = Array(document.utf8)
    var scanner = try XMLScanner(checking: bytes, file: "t", known: Self.known)
    var pieces: [String] = []
    func source(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while let token = scanner.next() {
      switch token {
      case .start(let tag): pieces.append("\(tag.name)\(tag.isEmpty ? "/" : "") \(source(tag.range))")
      case .end(let range): pieces.append("end \(source(range))")
      case .text(let range): pieces.append("text \(source(range))")
      case .literal(let range): pieces.append("literal \(source(range))")
      }
    }
    return pieces
  }

  @Test(
    "every piece stands where it is told, with the reader's prefix",
    arguments: [
      ("<x xmlns='urn:a'>t<y/></x>", ["a:x <x xmlns='urn:a'>", "text t", "a:y/ <y/>", "end ", "end </x>"]),
      (
        "<?xml version='1.0'?><!-- <a> --><p:x xmlns:p='urn:b'><p:x xmlns:p='urn:c'/><p:y/></p:x>",
        [
          "b:x <p:x xmlns:p='urn:b'>", "?:x/ <p:x xmlns:p='urn:c'/>", "end ", "b:y/ <p:y/>", "end ", "end </p:x>",
        ]
      ),
      ("<x a='>' b=\"/>\"><![CDATA[<&]]>é</x>", ["?:x <x a='>' b=\"/>\">", "literal <&", "text é", "end </x>"]),
      ("<x><?p <y> ?>a<!-- - -->b</x >", ["?:x <x>", "text a", "text b", "end </x >"]),
    ])
  func places(document: String, expected: [String]) throws {
    #expect(try pieces(document) == expected)
  }

  @Test("attributes are read with their references, and are told by their namespaces") func attributes() throws {
    let bytes = Array("<x xmlns:q='urn:a' q:n = \"1 &amp; 2&#233;\" n='3' xml:space='preserve'/>".utf8)
    var scanner = try XMLScanner(checking: bytes, file: "t", known: Self.known)
    guard case .start(let tag)? = scanner.next() else {
      Issue.record("no tag")
      return
    }
    #expect(tag["a:n"] == "1 & 2é")
    #expect(tag["n"] == "3")
    #expect(tag["xml:space"] == "preserve")
    #expect(tag["q:n"] == nil)
    #expect(tag.place(of: "n").map { String(decoding: bytes[$0], as: UTF8.self) } == "3")
  }

  @Test(
    "what packages must not hold is refused with its place",
    arguments: [
      ("<x>\n<y></x>", 2), ("<?xml version='1.0'?>\n<!DOCTYPE x><x/>", 2),
      ("<!-- --><!DOCTYPE x [<!ENTITY e 'e'>]><x/>", 1),
      ("<x>&e;</x>", 1), ("", 1), ("<x/><y/>", 1),
    ])
  func refused(document: String, line: Int) {
    let error = #expect(throws: XMLError.self) { _ = try pieces(document) }
    #expect(error?.line == line)
  }
}
