import Foundation
import Linting
import TestSupport
import Testing

/// The documentation of the rules is what the rules say.
@Suite struct RulePagesTests {
  private static let folder = Places.package.appending(path: "docs/rules")

  @Test(
    "each page stands as it is made; run tools/rule-pages where it does not", arguments: RuleManual.pages.map(\.name))
  func isCurrent(name: String) throws {
    let page = try #require(RuleManual.pages.first { $0.name == name })
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    #expect(text == page.text)
  }

  @Test("no page is left of a rule that is none any more")
  func hasNoOthers() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))
    #expect(names.sorted() == RuleManual.pages.map(\.name).sorted())
  }
}
