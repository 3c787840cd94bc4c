extension TestIndex {
  /// Two files of a glossary with references at terms and at concepts, by their names: to a concept of the same file, to one
  /// of the other, to one that is nowhere, and to a term.
  public static let falseFriends = [
    "faits.tbx": document(
      """
      <conceptEntry id="proof"><descrip type="subjectField">law</descrip>
      <ref type="crossReference" target="plainness">plainness</ref><ref type="crossReference">diary</ref>
      <ref type="crossReference">nowhere</ref>
      <langSec xml:lang="en">
      <descripGrp><descrip type="definition">what shows that a thing is so</descrip>
      <admin type="source">A handbook</admin></descripGrp>
      <termSec id="proof-en-1"><term>evidence</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <admin type="source">A handbook</admin>
      <ref type="crossReference" target="plainness">plainness</ref>
      <note xml:lang="en">Not what is plain.</note><note xml:lang="fr">Rien d’évident.</note></termSec>
      <termSec><term>proof</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
      <ref type="crossReference" target="proof-en-1">evidence</ref></termSec>
      </langSec>
      <langSec xml:lang="fr"><termSec><term>preuve</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>pièce</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
      <ref type="crossReference">nowhere</ref></termSec></langSec>
      </conceptEntry>
      <conceptEntry id="plainness"><descrip type="subjectField">law</descrip>
      <descrip type="subjectField">speech</descrip>
      <descrip type="definition">what everybody sees</descrip>
      <langSec xml:lang="en"><termSec><term>obviousness</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
      <langSec xml:lang="fr"><termSec><term>évidence</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <ref type="crossReference" target="proof">evidence</ref></termSec></langSec>
      </conceptEntry>
      """),
    "temps.tbx": document(
      """
      <conceptEntry id="items">
      <langSec xml:lang="fr"><termSec><term>ordre du jour</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
      <termSec><term>agenda</term><ref type="crossReference">diary</ref><ref type="crossReference">proof</ref></termSec>
      </langSec>
      </conceptEntry>
      <conceptEntry id="diary"><descrip type="subjectField">speech</descrip>
      <langSec xml:lang="en"><termSec><term>diary</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
      </conceptEntry>
      """),
  ]

  private static func document(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
    <tbxHeader><fileDesc><sourceDesc><p>A test</p></sourceDesc></fileDesc></tbxHeader>
    <text><body>
    \(body)
    </body></text>
    </tbx>
    """
  }
}
