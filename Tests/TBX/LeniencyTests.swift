import FileBytes
import Localization
import TBX
import Terminology
import Testing
import XML

/// What is not as it should be is read without losing anything.
@Suite struct LeniencyTests {
  private func read(_ entry: String, root: String = "tbx", attributes: String = "") throws -> (Termbase, [String]) {
    let text = "<\(root) type=\"TBX-Basic\" \(attributes)><text><body>\(entry)</body></text></\(root)>"
    let (termbase, _, remarks) = try TBXReader.termbase(MappedBytes(Array(text.utf8)), file: "a.tbx")
    return (termbase, remarks.map { $0.message[.english] })
  }

  private func terms(_ termbase: Termbase) -> [TermSec] { termbase.entries.flatMap(\.languages).flatMap(\.terms) }

  @Test("a bare term and the section after it that has no term are one term")
  func bareTerm() throws {
    let (termbase, remarks) = try read(
      """
      <conceptEntry id="c"><langSec xml:lang="fr"><term>migrant bloqué</term><termSec id="t"><note>é</note></termSec>\
      <termSec><note>œ</note></termSec><term>à</term><termSec><term>ç</term></termSec></langSec></conceptEntry>
      """)
    let terms = terms(termbase)
    #expect(terms.map(\.text) == ["migrant bloqué", "", "à", "ç"])
    #expect(terms.map { $0.infos.map(\.content.text) } == [["é"], ["œ"], [], []])
    #expect(terms[0].id == "t")
    let outside = "<term> stands outside a term section: it was read as if in one"
    #expect(remarks.sorted() == [outside, outside, "<termSec> has no <term>", "<termSec> has no <term>"])
  }

  @Test("text outside any element becomes a note, at every level and in groups")
  func strayText() throws {
    let (termbase, remarks) = try read(
      """
      <conceptEntry id="c">à<langSec xml:lang="fr">é<termSec><term>t</term>ç \
      <descripGrp><descrip type="context">d</descrip>œ</descripGrp></termSec></langSec></conceptEntry>
      """)
    let entry = try #require(termbase.entries.first)
    let term = try #require(entry[.french]?.terms.first)
    #expect(entry.infos.notes.map(\.content) == ["à"] && entry[.french]?.infos.notes.map(\.content) == ["é"])
    #expect(term.infos.notes.map(\.content) == ["ç"] && term.infos.first?.group == [AuxInfo(.note, nil, "œ")])
    #expect(
      remarks.count == 4 && remarks.contains("<descripGrp> holds text outside any element: it was read as a note"))
  }

  @Test("elements of other vocabularies are not taken for ours by their names")
  func otherVocabulary() throws {
    let (termbase, _) = try read(
      """
      <x:header>faux</x:header><x:conceptEntry id="faux"/><conceptEntry id="c"><langSec xml:lang="fr"><x:term>faux</x:term>\
      <termSec><x:term>faux</x:term><term>vrai <x:hi>bloc</x:hi><hi x:a="é">!</hi></term></termSec></langSec></conceptEntry>
      """, attributes: "xmlns:x=\"urn:x\"")
    #expect(termbase.entries.map(\.id.rawValue) == ["c"])
    #expect(terms(termbase).map(\.text) == ["vrai !"])
    let written = TBXWriter().document(termbase)
    #expect(
      written.contains("<term>vrai <x:hi xmlns:x=\"urn:x\">bloc</x:hi><hi xmlns:x=\"urn:x\" x:a=\"é\">!</hi></term>"))
    #expect(written.contains("<x:term xmlns:x=\"urn:x\">faux</x:term>"))
    #expect(try Files.read(text: written) == Files.read(text: TBXWriter().document(Files.read(text: written))))
  }

  @Test("a group inside a group keeps its companions, and a comment in a text is kept in its place")
  func nestedGroup() throws {
    let (termbase, _) = try read(
      """
      <conceptEntry id="c"><descripGrp><descripGrp><descrip type="definition">a<!-- -->b</descrip>\
      <admin type="source">é</admin></descripGrp><note>œ</note></descripGrp></conceptEntry>
      """)
    let item = try #require(termbase.entries.first?.infos.first)
    #expect(item.content.text == "ab" && item.group?.map(\.content) == ["é", "œ"])
    #expect(TBXWriter().document(termbase).contains("<descrip type=\"definition\">a<!-- -->b</descrip>"))
  }

  @Test("several terms in one section become several sections, the first with the id")
  func severalTerms() throws {
    let (termbase, _) = try read(
      "<termEntry id='c'><langSet xml:lang='fr'><tig id='t'><term>é</term><term id='u'>œ</term></tig></langSet></termEntry>",
      root: "martif")
    #expect(terms(termbase).map(\.id) == ["t", "u"])
  }

  @Test("an entry with very many language sections is read in time", .timeLimit(.minutes(10)))
  func manyLanguages() throws {
    let sections = (0..<100_000).map { "<langSec xml:lang=\"x-\($0)\"/>" }.joined()
    #expect(try read("<conceptEntry id=\"c\">\(sections)</conceptEntry>").0.entries.first?.languages.count == 100_000)
  }

  @Test("an entry read alone by its range is the entry of the whole, whatever stands in the root's tag")
  func fragments() throws {
    let path = Files.fixture("unknown-elements")
    var reader = try TBXReader(MappedBytes(mapping: path), file: path)
    while let item = try reader.next() {
      let variant = reader.variant
      let element = try Element(parsing: item.range, of: reader.bytes, insideRoot: reader.rootTag, file: path)
      #expect(EntryReader(variant: try #require(variant)).entry(element, ordinal: 1).entry == item.entry)
    }
    let text = "<tbx note='a > b' style='dct'><text><body><conceptEntry id='é'/></body></text></tbx>"
    var small = try TBXReader(MappedBytes(Array(text.utf8)), file: "a.tbx")
    _ = try small.next()
    let tag = small.rootTag
    #expect(tag == 0..<30)
  }
}
