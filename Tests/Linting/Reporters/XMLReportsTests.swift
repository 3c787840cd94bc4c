import Foundation
import Linting
import Localization
import Testing

/// The formats that are XML.
@Suite struct XMLReportsTests {
  @Test("Checkstyle's XML has a file for each file and an error for each finding")
  func checkstyle() throws {
    let files = [try ReportSample.two(), try ReportSample.file("Rien.", path: "a&b.txt")]
    #expect(
      try ReportSample.text(files, .checkstyle) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="4.3">
          <file name="notes/été, 50%: a.txt">
            <error line="1" column="12" severity="error" message="“migrants illégaux” is a deprecated term" source="motjuste.deprecated-term"/>
            <error line="2" column="5" severity="warning" message="“migrants illégaux” is a deprecated term" source="motjuste.deprecated-term"/>
          </file>
          <file name="a&amp;b.txt">
          </file>
        </checkstyle>

        """)
    #expect(
      try ReportSample.text(files, .checkstyle, .french).contains(
        "message=\"«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\""))
  }

  @Test("JUnit's XML has a suite for each file, a failure for each error and warning, and a case that passes")
  func junit() throws {
    let files = [try ReportSample.two(), try ReportSample.file("Rien.", path: "a&b.txt")]
    let path = "notes/été, 50%: a.txt"
    #expect(
      try ReportSample.text(files, .junit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="motjuste lint" tests="3" failures="2" errors="0">
          <testsuite name="\(path)" tests="2" failures="2" errors="0" skipped="0">
            <testcase classname="\(path)" name="deprecated-term 1:12">
              <failure message="“migrants illégaux” is a deprecated term" type="error">\(path):1:12: “migrants illégaux” is a deprecated term
        Being there is no crime: {100%}.</failure>
            </testcase>
            <testcase classname="\(path)" name="deprecated-term 2:5">
              <failure message="“migrants illégaux” is a deprecated term" type="warning">\(path):2:5: “migrants illégaux” is a deprecated term
        its words do not stand together: it may be something else</failure>
            </testcase>
          </testsuite>
          <testsuite name="a&amp;b.txt" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="a&amp;b.txt" name="clean"/>
          </testsuite>
        </testsuites>

        """)
    #expect(
      try ReportSample.text(files, .junit, .french).contains(
        "<failure message=\"«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\" type=\"error\">"))
  }

  @Test("hidden findings are skipped cases, with the reason where there is one")
  func hidden() throws {
    let text = try ReportSample.text([try ReportSample.hidden()], .junit)
    #expect(text.contains(#"tests="3" failures="1" errors="0" skipped="2">"#))
    #expect(text.contains(#"<skipped message="nom d’un livre"/>"#))
    #expect(text.contains(#"<skipped message="baseline"/>"#))
    let checkstyle = try ReportSample.text([try ReportSample.hidden()], .checkstyle)
    #expect(checkstyle.components(separatedBy: "<error ").count == 2)
  }

  @Test("information and hints do not fail", arguments: [Severity.information, .hint])
  func passes(severity: Severity) throws {
    let file = try ReportSample.file("[[x]]", path: "p") { finding, _ in finding.severity = severity }
    let junit = try ReportSample.text([file], .junit)
    #expect(junit.contains(#"tests="1" failures="0""#))
    #expect(junit.contains("<system-out>p:1:1: “x” is a deprecated term</system-out>"))
    #expect(try ReportSample.text([file], .checkstyle).contains(#"severity="info""#))
  }

  @Test("what XML cannot hold is replaced", arguments: [ReportFormat.checkstyle, .junit])
  func forbidden(format: ReportFormat) throws {
    let text = try ReportSample.text(try ReportSample.all(), format)
    #expect(
      text.contains("control \u{FFFD}\u{FFFD}\u{FFFD}[31m &lt;b&gt;&amp;]]&gt;&quot;' {0} [a](b)&#13;&#10;\u{FFFD}"))
    #expect(
      !text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0xFFFE || $0.value == 0xFFFF })
  }
}
