import FileBytes
@testable import TBX
import Terminology
import TestSupport
import Testing
import XML

/// One small glossary in every dress.
@Suite struct FixturesTests {
  @Test("every concept, term and language of a fixture is read", arguments: Files.readable)
  func counts(name: String, terms: Int, languages: [String]) throws {
    let entries = try Files.read(Files.fixture(name)).entries
    #expect(entries.count == 3)
    #expect(entries.flatMap(\.languages).map(\.terms.count).reduce(0, +) == terms)
    #expect(Set(entries.flatMap(\.languages).map(\.language.rawValue)).sorted() == languages)
    for entry in entries { #expect(entry.languages.map(\.language.rawValue).sorted() == languages) }
  }

  @Test(
    "styles, prefixes and encodings make no difference to what is read",
    arguments: ["v3-dct-basic", "v3-dct-other-prefixes", "utf-16", "windows-1252"])
  func equal(name: String) throws {
    #expect(try Files.read(Files.fixture(name)) == Files.read(Files.fixture("v3-dca-basic")))
  }

  @Test("each spelling of a status means what its note says, and an unknown one is kept as written")
  func statuses() throws {
    let termbase = try Files.read(Files.fixture("status-spellings"))
    let written = try Files.read(text: TBXWriter().document(termbase))
    for terms in [termbase, written].map({ $0.entries.flatMap(\.languages).flatMap(\.terms) }) {
      // `usageStatus` and `normativeAuthorization` are data categories of their own and stay what they are.
      let known = terms.filter { $0.infos.value(.administrativeStatus) != nil }
      #expect(known.count == 35)
      for term in known {
        let note = term.infos.notes.first?.content.text
        #expect(term.status?.rawValue ?? "itself" == note, "\(term.text)")
      }
    }
    let drafts = written.entries.flatMap(\.languages).flatMap(\.terms).filter { $0.status == nil }
    #expect(
      drafts.compactMap { $0.infos.value(.administrativeStatus) }.sorted() == [
        "Draft", "legalTerm-admn-sts", "proposed", "regulatedTerm-admn-sts", "standardizedTerm-admin-sts",
        "standardizedTerm-admn-sts",
      ])
  }

  @Test("without the elements of others the fixture that has them is the plain one")
  func unknownElementsApart() throws {
    var termbase = try Files.read(Files.fixture("unknown-elements"))
    termbase.entries = termbase.entries.map { $0.withoutForeign }
    let references = termbase.references.map { section in
      var section = section
      section.objects = section.objects.map { object in
        .init(id: object.id, items: object.items.filter { !$0.content.text.isEmpty })
      }
      return section
    }
    var plain = try Files.read(Files.fixture("v3-dca-basic"))
    plain.entries = plain.entries.map { $0.withoutForeign }
    #expect(termbase.entries == plain.entries && references == plain.references)
  }

  @Test(
    "attributes of others are written back with the declaration of their prefix",
    arguments: [
      "<conceptEntry id=\"mixed-flows\" xmlns:wb=\"https://example.org/ns/workbench\" wb:colour=\"#00A3AD\">",
      "<langSec xml:lang=\"en\" xmlns:wb=\"https://example.org/ns/workbench\" wb:complete=\"yes\">",
      "<termSec id=\"stranded-migrant-fr-1\" xmlns:wb=\"https://example.org/ns/workbench\" wb:rank=\"1\">",
      "<term xmlns:wb=\"https://example.org/ns/workbench\" wb:stress=\"final\">migrant bloqué</term>",
      "<descrip type=\"subjectField\" xmlns:wb=\"https://example.org/ns/workbench\" wb:confidence=\"0.9\">",
    ])
  func unknownAttributesKept(markup: String) throws {
    #expect(try TBXWriter().document(Files.read(Files.fixture("unknown-elements"))).contains(markup))
  }

  @Test(
    "elements of others are written back with their namespaces, text and order",
    arguments: [
      "<wb:step n=\"1\" state=\"done\"><wb:by>TO</wb:by><wb:on>2024-03-11</wb:on></wb:step>",
      "<wb:ticket xmlns:wb=\"https://example.org/ns/workbench\">MIG-42</wb:ticket>",
      "<wb:quote>bloqué <em xmlns=\"http://www.w3.org/1999/xhtml\">ou</em> coincé ?</wb:quote> Settled.",
      "<note xml:lang=\"fr\">Une note du standard, dans un élément qui ne l’est pas.</note>",
      "<legacy xmlns=\"\" key=\"7\">kept from <old>1998</old></legacy>",
      "people do not.<wb:anchor xmlns:wb=\"https://example.org/ns/workbench\" ref=\"thread-3\"/>",
    ])
  func unknownElementsKept(markup: String) throws {
    #expect(try TBXWriter().document(Files.read(Files.fixture("unknown-elements"))).contains(markup))
  }
}

extension ConceptEntry {
  /// The entry without the elements and markup of others.
  fileprivate var withoutForeign: ConceptEntry {
    func clean(_ text: NoteText) -> NoteText {
      NoteText(
        text.pieces.compactMap { piece in
          switch piece {
          case .markup: nil
          case .text: piece
          case .inline(let name, let attributes, let content):
            .inline(name: name, attributes: attributes.filter { !$0.name.contains(":") }, content: clean(content))
          }
        })
    }
    func clean(_ items: [AuxInfo]) -> [AuxInfo] {
      items.filter { $0.meta != .foreign }.map { item in
        var item = item
        item.content = clean(item.content)
        item.otherAttributes = []
        item.group = item.group.map { clean($0) }
        return item
      }
    }
    var entry = self
    entry.infos = clean(infos)
    entry.otherAttributes = []
    entry.languages = languages.map { section in
      LangSec(
        section.language, infos: clean(section.infos),
        terms: section.terms.map { TermSec(id: $0.id, clean($0.term), infos: clean($0.infos)) })
    }
    return entry
  }
}
