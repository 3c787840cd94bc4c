@testable import Linting
import Drafts
import FileBytes
import Languages
import Localization
import TermMatching
import TestSupport
import XML

/// Drafts that are annotated with a glossary of a test's own, and their pages.
enum AnnotatedSample {
  /// A glossary with definitions and reasons, some of them hostile.
  static let index = Result { try TestIndex.index(path: try TestIndex.write(tbx, name: "glossary.tbx")) }

  /// A draft, annotated.
  static func draft(
    _ text: String, _ format: DraftFormat = .plainText, path: String = "note.txt", language: Language = .french
  ) throws -> AnnotatedDraft {
    Linter(try index.get()).annotate(format.draft(Array(text.utf8)), path: path, language: language)
  }

  /// The page of a draft, read as XML, which it is too.
  static func page(_ draft: AnnotatedDraft, _ uiLanguage: UILanguage = .french) throws -> Element {
    try Element(parsing: MappedBytes(Array(draft.page(uiLanguage).utf8)), file: "page.html")
  }

  private static let tbx = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
    <tbxHeader><fileDesc><sourceDesc><p>A test</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>
    <conceptEntry id="irregular-migrant"><langSec xml:lang="fr">
    <descripGrp><descrip type="definition">personne &lt;b&gt;sans&lt;/b&gt; titre &amp; sans &quot;papiers&quot;</descrip></descripGrp>
    \(term("migrant en situation irrégulière", "preferred"))
    \(term("migrant irrégulier", "admitted"))
    \(term("migrant illégal", "deprecated", note: "&lt;script&gt;alert(1)&lt;/script&gt;"))
    \(term("migrant clandestin", "superseded", note: "Dit jadis."))
    \(term("clandestin", "deprecated", note: "Un adjectif."))
    </langSec><langSec xml:lang="en"><descripGrp><descrip type="definition">never shown</descrip></descripGrp>
    \(term("irregular migrant", "preferred", gender: nil))</langSec></conceptEntry>
    <conceptEntry id="migrant-worker"><langSec xml:lang="fr">\(term("travailleur migrant", "preferred"))</langSec></conceptEntry>
    <conceptEntry id="woman-migrant-worker"><langSec xml:lang="fr">\(term("travailleuse migrante", "preferred", gender: "feminine"))</langSec></conceptEntry>
    <conceptEntry id="country-of-transit"><langSec xml:lang="fr">\(term("pays de transit", "preferred"))</langSec></conceptEntry>
    <conceptEntry id="country-of-origin"><langSec xml:lang="fr">\(term("pays d'origine", nil))</langSec></conceptEntry>
    <conceptEntry id="trafficking"><langSec xml:lang="fr">
    \(term("trafic d'êtres humains", "deprecated"))</langSec></conceptEntry>
    </body></text></tbx>
    """

  private static func term(
    _ text: String, _ status: String?, gender: String? = "masculine", note: String? = nil
  ) -> String {
    "<termSec><term>\(text)</term>"
      + (status.map { "<termNote type=\"administrativeStatus\">\($0)Term-admn-sts</termNote>" } ?? "")
      + "<termNote type=\"partOfSpeech\">noun</termNote>"
      + (gender.map { "<termNote type=\"grammaticalGender\">\($0)</termNote>" } ?? "")
      + (note.map { "<note xml:lang=\"en\">\($0)</note><note xml:lang=\"fr\">\($0)</note>" } ?? "") + "</termSec>"
  }
}

extension Element {
  /// The elements below this one of a name and, where it is given, a class, in the order of the document.
  func all(_ name: String, class wanted: String? = nil) -> [Element] {
    elements.flatMap { element in
      let isWanted = element.name == name && (wanted == nil || element["class"] == wanted)
      return (isWanted ? [element] : []) + element.all(name, class: wanted)
    }
  }

  subscript(attribute: String) -> String? { attributes.first { $0.qualifiedName == attribute }?.value }

  /// The text of a paragraph as a reader sees it who points at nothing.
  var visibleText: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element["class"] == "tip" || element["class"] == "sign" ? "" : element.visibleText
      case .comment, .processingInstruction: ""
      }
    }.joined()
  }
}
