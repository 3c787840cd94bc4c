import FileBytes
import Foundation
import Localization
import TBX
import TermStore
import Terminology
import TestSupport
import Testing

@Suite struct EditingTests {
  private static let french = TermName(.french, "migrant bloqué")

  /// An edit with the lines that differ, or what refuses it.
  struct Row: Sendable, CustomTestStringConvertible {
    let edit: EntryEdit
    let expected: String
    var testDescription: String { "\(edit)" }

    init(_ edit: EntryEdit, _ expected: String) {
      self.edit = edit
      self.expected = expected
    }
  }

  @Test("an edit changes what it says and nothing else, or says why it cannot", arguments: rows) func edit(row: Row) {
    let entry = StoreSample.entry("stranded|status|en preferred stranded migrant; fr preferred migrant bloqué")
    do {
      let after = try row.edit.applied(to: entry)
      #expect(EntryFacts.difference(from: entry, to: after).joined(separator: "\n") == row.expected)
    } catch {
      #expect(error.message.english == row.expected)
    }
  }

  static let rows = [
    Row(
      .addTerm(TermName(.french, "migrant coincé"), nil),
      "+ fr migrant coincé\n+ fr migrant coincé: administrativeStatus: admitted"),
    Row(
      .addTerm(TermName(.init(rawValue: "es"), "migrante"), nil),
      "+ es migrante\n+ es migrante: administrativeStatus: preferred"),
    Row(
      .addTerm(TermName(.french, "naufragé"), .deprecated),
      "+ fr naufragé\n+ fr naufragé: administrativeStatus: deprecated"),
    Row(.addTerm(french, nil), "the concept 'stranded' has the term 'fr:migrant bloqué' already"),
    Row(.addTerm(TermName(.french, " \u{9}"), nil), "a term is empty"),
    Row(.removeTerm(french), "- fr migrant bloqué\n- fr migrant bloqué: administrativeStatus: preferred"),
    Row(.removeTerm(TermName(.french, "été")), "the concept 'stranded' has no term 'fr:été'; it has migrant bloqué"),
    Row(
      .removeTerm(TermName(.init(rawValue: "de"), "été")), "the concept 'stranded' has no terms in 'de'; it has en, fr"),
    Row(
      .setStatus(french, .superseded),
      "- fr migrant bloqué: administrativeStatus: preferred\n+ fr migrant bloqué: administrativeStatus: superseded"),
    Row(.setPartOfSpeech(french, .noun), "+ fr migrant bloqué: partOfSpeech: noun"),
    Row(.setGender(french, .masculine), "+ fr migrant bloqué: grammaticalGender: masculine"),
    Row(.setTermType(french, .fullForm), "+ fr migrant bloqué: termType: fullForm"),
    Row(.addSource(french, "OIM"), "+ fr migrant bloqué: source: OIM"),
    Row(.addTermNote(french, .english, "why"), "+ fr migrant bloqué: note (en): why"),
    Row(.setDefinition(.french, "personne retenue"), "+ fr: definition: personne retenue"),
    Row(.setDefinition(.init(rawValue: "de"), "x"), "the concept 'stranded' has no terms in 'de'; it has en, fr"),
    Row(
      .setDefinitionSource(.french, "OIM"), "the concept 'stranded' has no definition in 'fr' that could have a source"),
    Row(.addNote(.french, "À la frontière"), "+ note (fr): À la frontière"),
    Row(.setSubjectField("return"), "- subjectField: status\n+ subjectField: return"),
    Row(.addReference(.init(rawValue: "migrant")), "+ crossReference: migrant"),
  ]

  @Test("an edit is written in canonical form with who, when and what; other files keep their bytes")
  func written() throws {
    let sample = try StoreSample()
    let health = try sample.bytes("health.tbx")
    let before = try sample.text("status.tbx")
    try sample.edit {
      try $0.edit(.init(rawValue: "stranded"), [.setStatus(Self.french, .admitted)], StoreSample.stamp)
    }
    #expect(try sample.bytes("health.tbx") == health)
    let after = try sample.text("status.tbx")
    let (termbase, _, _) = try TBXReader.termbase(.init(Array(after.utf8)), file: "status.tbx")
    #expect(TBXWriter().document(termbase) == after)
    let entry = try #require(termbase.entries.first { $0.id.rawValue == "stranded" })
    let transaction = try #require(entry.infos.transactions.first)
    #expect(entry.infos.transactions.count == 1)
    #expect(transaction.type == "modification")
    #expect(transaction.date == "2026-11-21T14:30:12Z")
    #expect(transaction.responsibility == "Zoé Martin")
    #expect(
      after.contains(
        "<note>- fr migrant bloqué: administrativeStatus: preferred; + fr migrant bloqué: administrativeStatus: admitted</note>"
      ))
    // Nothing but the entry has changed.
    let start = try #require(before.range(of: "      <conceptEntry id=\"stranded\">"))
    #expect(after.hasPrefix(before[..<start.lowerBound]))
  }

  @Test("an edit that changes nothing writes nothing") func nothing() throws {
    let sample = try StoreSample()
    let before = try sample.bytes("status.tbx")
    try sample.edit {
      try $0.edit(.init(rawValue: "stranded"), [.setStatus(Self.french, .preferred)], StoreSample.stamp)
    }
    #expect(try sample.bytes("status.tbx") == before)
  }

  @Test("new entries stand in the order of their ids and the file is canonical", arguments: ["a", "m", "n", "zz"])
  func inserted(id: String) throws {
    let sample = try StoreSample()
    try sample.edit {
      try $0.add(StoreSample.entry("\(id)|status|fr preferred été\(id)|care,stranded"), StoreSample.stamp)
    }
    let text = try sample.text("status.tbx")
    let (termbase, _, _) = try TBXReader.termbase(.init(Array(text.utf8)), file: "status.tbx")
    #expect(TBXWriter().document(termbase) == text)
    #expect(termbase.entries.map(\.id.rawValue) == ["migrant", "stranded", id].sorted())
    #expect(text.contains("<ref type=\"crossReference\" target=\"stranded\">stranded migrant</ref>"))
    #expect(text.contains("<ref type=\"crossReference\">care</ref>"))
    #expect(text.contains("<transac type=\"transactionType\">origination</transac>"))
    try sample.edit { try $0.remove(.init(rawValue: id), droppingReferences: nil) }
    #expect(try sample.text("status.tbx") == StoreSample.document(StoreSample.files["status.tbx"] ?? []))
  }

  @Test("comments outside the entries and the header survive an edit, and entries that are laid out otherwise")
  func comments() throws {
    let sample = try StoreSample()
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- licence -->
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
        <tbxHeader><!-- en-tête --><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <!-- avant --><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>été</term></termSec></langSec></conceptEntry>
            <!-- entre -->
          <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>t</term></termSec></langSec></conceptEntry>
        </body></text>
      </tbx>
      <!-- fin -->

      """
    try sample.folder.write("other.tbx", text)
    try sample.edit {
      try $0.edit(.init(rawValue: "c2"), [.setSubjectField("x")], StoreSample.stamp)
      try $0.add(StoreSample.entry("c0||en preferred nothing"), file: "other", StoreSample.stamp)
    }
    let after = try sample.text("other.tbx")
    for piece in ["<!-- licence -->", "<!-- en-tête -->", "<!-- avant -->", "<!-- entre -->", "<!-- fin -->"] {
      #expect(after.contains(piece))
    }
    let start = try #require(text.range(of: "<conceptEntry id=\"c1\">"))
    let end = try #require(text.range(of: "<conceptEntry id=\"c2\">"))
    #expect(after.contains(text[start.lowerBound..<end.lowerBound]))
  }

  @Test("a file of another form is not edited, and says what to do") func otherForms() throws {
    let sample = try StoreSample(["a.tbx": ["a||en preferred a"]])
    let base = Termbase(header: .init(language: .english), entries: [StoreSample.entry("b||en preferred b")])
    for (target, form) in [(TBXTarget.version2, "TBX 3, DCA"), (.dct, "TBX 3, DCA")] {
      let bytes = TBXWriter.bytes(base, as: target).bytes
      try sample.folder.write("b.tbx", String(decoding: bytes, as: UTF8.self))
      let path = "\(sample.folder.path)/b.tbx"
      #expect(
        message {
          try sample.edit { try $0.edit(.init(rawValue: "b"), [.setSubjectField("é")], StoreSample.stamp) }
        }
          == "\(path) is not \(form) and is not edited as it stands: write it anew first with 'motjuste convert \(path) NEW.tbx'"
      )
      #expect(try sample.bytes("b.tbx") == bytes)
    }
  }

  @Test("what TBX does not allow is refused before anything is written") func invalid() throws {
    let sample = try StoreSample()
    let before = try sample.bytes("status.tbx")
    let faults = [
      ("1x|status|en preferred été", "the id '1x' begins with no letter or holds what an XML id cannot"),
      ("stranded|status|en preferred été", "there is a concept 'stranded' already"),
    ]
    for (row, expected) in faults {
      #expect(message { try sample.edit { try $0.add(StoreSample.entry(row), StoreSample.stamp) } } == expected)
    }
    var entry = StoreSample.entry("x|status|en preferred été")
    entry.languages[0].terms[0].infos[0].content = "été-admn-sts"
    #expect(
      message { try sample.edit { try $0.add(entry, StoreSample.stamp) } }.hasPrefix(
        "'été-admn-sts' is not a value of administrativeStatus"))
    #expect(try sample.bytes("status.tbx") == before)
  }
}
