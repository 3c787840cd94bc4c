import Interchange
import Localization
import Terminology
import TestSupport
import Testing

/// What comes back from SKOS and SKOS-XL.
@Suite struct SKOSRoundTripTests {
  @Test("SKOS-XL gives every entry of the glossary back as it was", arguments: SKOSFormat.Syntax.allCases)
  func identity(syntax: SKOSFormat.Syntax) throws {
    for (name, termbase) in try SKOSSample.glossary() {
      let written = SKOSFormat.write(termbase, ExchangeOptions(), extended: true, as: syntax)
      // The header says whence the file comes.
      #expect(written.losses.losses.map(\.what.english) == ["paragraphs of the header"], "\(name)")
      let read = try SKOSFormat.read(written.bytes, file: name, ExchangeOptions())
      #expect(read.remarks == [], "\(name)")
      #expect(read.termbase.header.title == termbase.header.title)
      #expect(read.termbase.entries.map(\.id) == termbase.entries.map(\.id))
      for (back, entry) in zip(read.termbase.entries, termbase.entries) where back != entry {
        #expect(back == entry)
        break
      }
    }
  }

  @Test("plain SKOS gives terms, definitions and notes back", arguments: SKOSFormat.Syntax.allCases)
  func plain(syntax: SKOSFormat.Syntax) throws {
    for (name, termbase) in try SKOSSample.glossary() {
      let written = SKOSFormat.write(termbase, ExchangeOptions(), extended: false, as: syntax)
      let read = try SKOSFormat.read(written.bytes, file: name, ExchangeOptions())
      #expect(read.remarks == [], "\(name)")
      #expect(read.termbase.entries.map(\.id) == termbase.entries.map(\.id))
      for (back, entry) in zip(read.termbase.entries, termbase.entries) {
        #expect(back.infos.notes == entry.infos.notes)
        #expect(back.subjectFields == entry.subjectFields)
        #expect(back.languages.map(\.language) == entry.languages.map(\.language))
        for (section, original) in zip(back.languages, entry.languages) {
          #expect(section.infos.definitions.map(\.text) == original.infos.definitions.map(\.text))
          #expect(Set(section.terms.map(\.text)) == Set(original.terms.map(\.text)))
        }
      }
    }
  }

  private static func termbase(_ entry: ConceptEntry) -> Termbase {
    Termbase(header: TermbaseHeader(language: .english, title: "Test"), entries: [entry])
  }

  private static func term(_ text: String, _ infos: [AuxInfo] = [], id: String? = nil) -> TermSec {
    TermSec(id: id, NoteText(text), infos: infos)
  }

  private static func entry(
    _ languages: [LangSec], id: String = "x", _ infos: [AuxInfo] = []
  ) -> ConceptEntry {
    ConceptEntry(id: .init(rawValue: id), infos: infos, languages: languages)
  }

  private static func status(_ value: String) -> AuxInfo {
    AuxInfo(.termNote, .administrativeStatus, NoteText(value))
  }

  private static let english = LangSec(.english, terms: [term("a")])
  private static let source = AuxInfo(.admin, .source, "Own wording, p. 3")

  /// Entries by what is unusual in them.
  private static let unusual: [(name: String, entry: ConceptEntry)] = [
    ("a term without a status", entry([english])),
    (
      "two preferred terms",
      entry([
        LangSec(.english, terms: [term("a", [status("Preferred")]), term("b", [status("preferredTerm-admn-sts")])])
      ])
    ),
    ("a term that is there twice", entry([LangSec(.english, terms: [term("a"), term("a", [status("obsolete")])])])),
    (
      "signs of Turtle, JSON and IRIs",
      entry([LangSec(.french, terms: [term("\\ \" \n\t\r\u{1} é 𝒳 </script>")])], id: "é/\"#%.:?")
    ),
    ("an id of dots", entry([english], id: "..")),
    (
      "an id as in the IRI of a subject field",
      entry([english], id: "subject", [AuxInfo(.descrip, .subjectField, "en")])
    ),
    (
      "a definition of the concept in the language of a term",
      entry([english], [AuxInfo(.descrip, .definition, "d", language: .english, group: [source])])
    ),
    ("a definition without a language", entry([english], [AuxInfo(.descrip, .definition, "d")])),
    ("a note of a language", entry([LangSec(.english, infos: [AuxInfo(.note, nil, "n")], terms: [term("a")])])),
    (
      "a language with a definition alone",
      entry([english, LangSec(.french, infos: [AuxInfo(.descrip, .definition, "d")])])
    ),
    (
      "a deprecated term before the preferred one, and three languages",
      entry([
        LangSec(
          .french,
          terms: [term("b", [status("deprecatedTerm-admn-sts")]), term("a", [status("preferredTerm-admn-sts")])]),
        LangSec(LanguageTag(rawValue: "zh-Hant-TW"), terms: [term("字")]), LangSec(.undetermined, terms: [term("c")]),
      ])
    ),
    (
      "contexts with sources, ids and subsets",
      entry(
        [
          LangSec(
            .english,
            terms: [
              term(
                "a",
                [
                  AuxInfo(.descrip, .context, "in a context", group: [source]), AuxInfo(.admin, .projectSubset, "q"),
                  source,
                ], id: "t1")
            ])
        ], [AuxInfo(.admin, .projectSubset, "p"), source])
    ),
    (
      "references with and without a target",
      entry(
        [english],
        [
          AuxInfo(.ref, .crossReference, "a", target: "x"), AuxInfo(.ref, .crossReference, "y"),
          AuxInfo(.ref, .crossReference, "some free words"), AuxInfo(.ref, .crossReference, "gone", target: "z"),
        ])
    ),
    ("no term at all", entry([])),
  ]

  @Test("unusual entries come back from SKOS-XL as they were", arguments: 0..<14)
  func unusual(number: Int) throws {
    #expect(Self.unusual.count == 14)
    let (name, entry) = Self.unusual[number]
    for syntax in SKOSFormat.Syntax.allCases {
      for base in [nil, "https://example.org/v#", "https://example.org/v", "urn:x y:"] {
        var options = ExchangeOptions()
        options.base = base
        let written = SKOSFormat.write(Self.termbase(entry), options, extended: true, as: syntax)
        #expect(written.losses.losses.isEmpty, "\(name)")
        // The base of our own files is read from them.
        let read = try SKOSFormat.read(written.bytes, file: "x", ExchangeOptions())
        #expect(read.termbase.entries == [entry], "\(name) \(syntax) \(base ?? "")")
        #expect(read.remarks == [], "\(name)")
      }
    }
  }
}
