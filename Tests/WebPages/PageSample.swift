@testable import WebPages
import FileBytes
import Languages
import Linting
import Localization
import TermMatching
import Terminology
import TestSupport
import Testing
import XML

/// Pages of a glossary of a test's own, some of it hostile, read as XML, which they are too.
enum PageSample {
  static let index = Result { try TestIndex.index(path: try TestIndex.write(tbx, name: "glossary.tbx")) }

  static func context(
    _ language: UILanguage = .french, isChosen: Bool = false, _ address: PageAddress = PageAddress()
  ) -> PageContext {
    PageContext(language, isLanguageChosen: isChosen, address: address, origin: "http://a.test")
  }

  /// A page as a tree.
  static func tree(_ text: String) throws -> Element {
    try Element(parsing: MappedBytes(Array(text.utf8)), file: "page.html")
  }

  /// The page of a concept.
  static func concept(_ id: String, _ language: UILanguage = .french, isChosen: Bool = false) throws -> Element {
    let index = try index.get()
    let number = try #require(index.entryNumber(ConceptEntry.ID(rawValue: id)))
    return try tree(ConceptPage(index.entry(number), in: index, context(language, isChosen: isChosen)).text)
  }

  /// A text that would be markup if it were not escaped, as XML writes it.
  static let hostile = "&lt;script&gt;x&lt;/script&gt;&amp;&quot; onload=&quot;y&quot; '"
  /// The same as it is read.
  static let hostileText = "<script>x</script>&\" onload=\"y\" '"

  private static let tbx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
    <tbxHeader><fileDesc><sourceDesc><p>A test</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>
    <conceptEntry id="irregular-migrant"><descrip type="subjectField">statut &amp; droit</descrip>
    <ref type="crossReference" target="refugee">r</ref><ref type="crossReference" target="nowhere">elsewhere</ref>
    <transacGrp><transac type="transactionType">origination</transac><date>2024-02-01</date>
    <transacNote type="responsibility">A. B.</transacNote></transacGrp>
    <note xml:lang="en">A remark.</note><note xml:lang="fr">Une remarque.</note>
    <langSec xml:lang="fr">
    <descripGrp><descrip type="definition">personne sans titre</descrip><admin type="source">Un manuel</admin></descripGrp>
    \(term("migrant clandestin", "superseded", "<note xml:lang=\"fr\">Dit jadis.</note>"))
    \(term("migrant en situation irrégulière", "preferred", "<ref type=\"crossReference\" target=\"refugee\">r</ref>"))
    \(term("migrant illégal", "deprecated", "<note xml:lang=\"en\">No person is.</note><note xml:lang=\"fr\">Nul ne l’est.</note>"))
    \(term("migrant irrégulier", "admitted", ""))
    </langSec>
    <langSec xml:lang="en">\(term("irregular migrant", "preferred", ""))</langSec></conceptEntry>
    <conceptEntry id="refugee"><descrip type="subjectField">protection</descrip>
    <langSec xml:lang="fr">\(term("réfugié", "preferred", ""))</langSec>
    <langSec xml:lang="en">\(term("refugee", "preferred", ""))</langSec></conceptEntry>
    <conceptEntry id="état"><langSec xml:lang="fr">\(term("État", "preferred", ""))\(term("étape", "deprecated", ""))</langSec></conceptEntry>
    <conceptEntry id="a/b?c&amp;&quot;&lt;"><descrip type="subjectField">\(hostile)</descrip>
    <descrip type="definition">\(hostile)</descrip><note>\(hostile)</note>
    <ref type="crossReference" target="nowhere">\(hostile)</ref>
    <transacGrp><transac type="transactionType">\(hostile)</transac><date>\(hostile)</date></transacGrp>
    <langSec xml:lang="en">\(term(hostile, "preferred", "<admin type=\"source\">\(hostile)</admin><note>\(hostile)</note>"))
    \(term("zz " + hostile, "deprecated", "<note>\(hostile)</note>"))</langSec></conceptEntry>
    </body></text></tbx>
    """

  private static func term(_ text: String, _ status: String, _ rest: String) -> String {
    "<termSec><term>\(text)</term><termNote type=\"administrativeStatus\">\(status)Term-admn-sts</termNote>"
      + "<termNote type=\"partOfSpeech\">noun</termNote>\(rest)</termSec>"
  }
}

extension Element {
  /// All elements below this one.
  var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }

  /// The content of the page.
  var main: Element { all("main").first ?? self }
}
