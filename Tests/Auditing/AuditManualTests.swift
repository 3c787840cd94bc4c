import Auditing
import Foundation
import Linting
import TestSupport
import Testing

/// The documentation of the audit is up to date.
@Suite struct AuditManualTests {
  @Test(
    "each page stands as it is made; run tools/rule-pages where it does not", arguments: AuditManual.pages.map(\.name))
  func current(name: String) throws {
    let page = try #require(AuditManual.pages.first { $0.name == name })
    let file = Places.package.appending(path: "docs/audit/\(name)")
    #expect(try String(contentsOf: file, encoding: .utf8) == page.text)
  }
}
