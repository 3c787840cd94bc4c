import Commands
import Foundation
import Localization
import Testing
import TestSupport

/// `audit` on the embedded glossary and on files at fault.
@Suite struct AuditCommandTests {
  private static let fault = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en"><tbxHeader><fileDesc><sourceDesc>
    <p>Test</p></sourceDesc></fileDesc></tbxHeader><text><body>
    <conceptEntry id="a"><langSec xml:lang="fr">
    <termSec><term>été</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
    </langSec></conceptEntry></body></text></tbx>
    """

  @Test("the embedded glossary is clean") func embedded() {
    let run = Invocation([
      "audit", "--format", "compact", "--glossary",
      Places.package.appending(path: "Glossary").path(percentEncoded: false),
    ])
    #expect(run.output == "")
    #expect(run.status == .clean)
  }

  @Test("findings have their place, and the status follows the worst") func places() throws {
    let path = try Invocation.file("base.tbx", Self.fault)
    let run = Invocation(["audit", path, "--format", "compact"])
    #expect(run.status == .findings)
    #expect(
      run.output == """
        \(path):4:1: error: no preferred term in French [no-preferred-term]
        \(path):5:16: error: “été” is to be avoided, and nothing is there to write instead [deprecated-without-replacement]
        \(path):5:16: warning: “été” has no part of speech [missing-part-of-speech]
        \(path):5:16: warning: no note says why “été” is to be avoided [missing-reason]

        """)
    let french = Invocation(["audit", path, "--format", "compact"], language: .french)
    #expect(french.output.contains("4:1: error: pas de terme privilégié en français [no-preferred-term]\n"))
  }

  @Test("rules can be left out, by their names") func without() throws {
    let path = try Invocation.file("base.tbx", Self.fault)
    let rules = "no-preferred-term,deprecated-without-replacement"
    let run = Invocation(["audit", path, "--without", rules, "--min-severity", "error"])
    #expect(run.status == .clean)
    #expect(Invocation(["audit", path, "--without", rules, "--fail-on", "warning"]).status == .findings)
    let unknown = Invocation(["audit", path, "--without", "rien"])
    #expect(unknown.status == .failure)
    #expect(unknown.error.contains("no rule is called 'rien'; there are circular-definition, "))
  }

  @Test("a SARIF log describes the rules of the audit") func sarif() throws {
    let path = try Invocation.file("base.tbx", Self.fault)
    let run = Invocation(["audit", path, "--format", "sarif"])
    #expect(run.output.contains("\"id\" : \"no-preferred-term\""))
    #expect(run.output.contains("\"ruleId\" : \"deprecated-without-replacement\""))
    #expect(!run.output.contains("\"id\" : \"deprecated-term\""))
  }

  @Test("working languages are named with --languages") func languages() throws {
    let path = try Invocation.file("base.tbx", TestIndex.tbx(["a|fr|preferred|été|pos=noun|gender=masculine"]))
    let run = Invocation(["audit", path, "--languages", "fr,en", "--format", "compact", "--min-severity", "error"])
    #expect(run.output.hasSuffix(": error: no preferred term in English [no-preferred-term]\n"))
  }
}
