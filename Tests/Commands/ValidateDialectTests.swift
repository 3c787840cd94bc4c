import Commands
import Localization
import TestSupport
import Testing

/// Validation by the dialect of the file, or by another.
@Suite struct ValidateDialectTests {
  private func entry(_ root: String, _ end: String, _ header: String, _ entry: String) throws -> String {
    let text = "\(root)\n\(header)\n<text><body>\n\(entry)\n</body></text>\n</\(end)>\n"
    return try Invocation.file("un.tbx", text)
  }

  private static let three = "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"http://www.tbxinfo.net/ns/min\""
  private static let header3 = "<tbxHeader><fileDesc><sourceDesc><p>é</p></sourceDesc></fileDesc></tbxHeader>"
  private static let header2 = "<martifHeader><fileDesc><sourceDesc><p>é</p></sourceDesc></fileDesc></martifHeader>"

  @Test(
    "the culprit is named at its line, in every version, style and dialect",
    arguments: [
      (
        "<martif type='TBX-Basic' xml:lang='fr'>", "<descrip type='context'>é</descrip>",
        "4:14: error: 'context' may not stand in a conceptEntry"
      ),
      (
        "<martif type='TBX-Basic' xml:lang='fr'>", "<descrip type='example'>é</descrip>",
        "4:14: error: TBX-Basic has no data category 'example'"
      ),
      (
        "<martif type='TBX' xml:lang='fr'>", "<termNote type='x'>é</termNote>",
        "4:14: error: <termNote> may not stand in <termEntry>"
      ),
      (
        "<martif type='TBX' xml:lang='fr'>", "<ref type='see' target='z'>é</ref>",
        "4:14: error: the target 'z' is not an id in this file"
      ),
      (
        "\(three) type='TBX-Min' style='dct' xml:lang='fr'>",
        "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>",
        "4:17: error: <min:administrativeStatus> may not stand in <conceptEntry>"
      ),
      (
        "\(three) type='TBX-Min' style='dca' xml:lang='fr'>", "<descrip type='definition'>é</descrip>",
        "4:17: error: TBX-Min has no data category 'definition'"
      ),
      (
        "\(three) type='TBX' style='dca' xml:lang='fr'>", "",
        "1:1: error: the type 'TBX' names no dialect such as TBX-Basic"
      ),
      ("\(three) type='TBX-Core' style='DCA' xml:lang='fr'>", "", "1:1: error: the style 'DCA' is neither dca nor dct"),
      (
        "<tbx type='TBX-Core' style='dca' xml:lang='fr'>", "",
        "1:1: error: the namespace is '', not 'urn:iso:std:iso:30042:ed-2'"
      ),
    ])
  func culprit(root: String, item: String, message: String) throws {
    let isTwo = root.hasPrefix("<martif")
    let body =
      isTwo
      ? "<termEntry id='c'>\(item)<langSet xml:lang='fr'><tig><term>é</term></tig></langSet></termEntry>"
      : "<conceptEntry id='c'>\(item)<langSec xml:lang='fr'><termSec><term>é</term></termSec></langSec></conceptEntry>"
    let path = try entry(root, isTwo ? "martif" : "tbx", isTwo ? Self.header2 : Self.header3, body)
    let run = Invocation(["validate", path])
    #expect(run.status == .findings)
    // The column of an item depends on the length of the tag before it.
    let place = message.hasPrefix("4:") ? "4:\(isTwo ? 19 : 22):" : "1:1:"
    let words = message.drop { $0 != " " }
    #expect(run.output.split(separator: "\n").first == "\(path):\(place)\(words)")
  }

  @Test("another dialect than the one that the file names is told, and its rules hold") func option() throws {
    let path = Places.fixture("TBX/v3-dca-basic.tbx")
    let run = Invocation(["validate", path, "--dialect", "TBX-Min"])
    #expect(run.status == .findings)
    #expect(run.output.contains("error: the file says that it is TBX-Basic, not TBX-Min\n"))
    #expect(run.output.contains("error: TBX-Min has no data category 'definition'\n"))
    #expect(Invocation(["validate", path, "--dialect", "TBX-Basic"]).status == .clean)
  }

  @Test("what has no header is told so", arguments: ["v2-no-header-underscore-lang"]) func header(name: String) {
    let run = Invocation(["validate", Places.fixture("TBX/\(name).tbx")])
    #expect(run.output.contains("error: 'martifHeader' is missing here\n"))
  }
}
