import FileBytes
import Localization
import TBX
import TermStore
import Terminology
import TestSupport
import Testing

/// Edits that concern several terms or concepts.
@Suite struct ConceptTests {
  private let stamp = StoreSample.stamp

  private func id(_ text: String) -> ConceptEntry.ID { .init(rawValue: text) }

  @Test("a deprecated term gives its place to another one") func deprecation() throws {
    let store = try StoreSample().edit {
      try $0.deprecate(
        TermName(.french, "soins de santé"), of: id("care"), use: TermName(.french, "prise en charge"),
        notes: [(.french, "Calque.")], stamp)
    }
    let terms = try #require(store[id("care")]?[.french]).terms
    #expect(terms.map(\.status) == [.deprecated, .preferred])
    #expect(terms[0].infos.note(in: .french) == "Calque.")
  }

  @Test(
    "a term is not deprecated where that leaves nothing to use",
    arguments: [
      (
        "care", "fr:soins de santé", "fr:été",
        "the concept 'care' has no term 'fr:été'; it has soins de santé, prise en charge"
      ),
      ("care", "fr:été", "", "the concept 'care' has no term 'fr:été'; it has soins de santé, prise en charge"),
      ("care", "en:health care", "", "no term would be left to use instead of 'en:health care': name one with --use"),
      ("migrant", "fr:migrant", "fr:émigré", "'fr:émigré' is itself to be avoided"),
      ("migrant", "fr:migrant", "fr:migrant", "'fr:migrant' cannot replace itself"),
      ("été", "fr:x", "", "no concept 'été'; 'motjuste lookup TERM' finds concepts by their terms"),
    ])
  func refusedDeprecation(concept: String, term: String, use: String, expected: String) throws {
    func name(_ text: String) -> TermName? {
      text.isEmpty ? nil : TermName(.init(rawValue: String(text.prefix(2))), String(text.dropFirst(3)))
    }
    let sample = try StoreSample()
    let term = try #require(name(term))
    #expect(message { try sample.edit { try $0.deprecate(term, of: id(concept), use: name(use), stamp) } } == expected)
  }

  @Test("a deprecated concept refers to the one that replaces it; a chain of them ends somewhere")
  func deprecatedConcept() throws {
    let sample = try StoreSample()
    let store = try sample.edit { try $0.deprecate(id("stranded"), use: id("test"), stamp) }
    let entry = try #require(store[id("stranded")])
    #expect(entry.languages.flatMap(\.terms).map(\.status) == [.deprecated, .deprecated])
    #expect(entry.infos.crossReferences.contains { $0.target == id("test") })
    #expect(
      message { try sample.edit { try $0.deprecate(id("test"), use: id("stranded"), stamp) } }
        == "the concept 'stranded' has no term to use: all its terms are to be avoided")
    #expect(
      message { try sample.edit { try $0.deprecate(id("test"), use: id("test"), stamp) } }
        == "the concept 'test' cannot replace itself")
  }

  @Test("a concept to which others refer is removed only with their references") func removal() throws {
    let sample = try StoreSample()
    #expect(
      message { try sample.edit { try $0.remove(id("care"), droppingReferences: nil) } }
        == "other concepts refer to 'care': test, stranded; --force removes these references, too")
    let store = try sample.edit { try $0.remove(id("care"), droppingReferences: stamp) }
    #expect(store[id("care")] == nil)
    #expect(store[id("test")]?.infos.crossReferences.isEmpty == true)
    #expect(store[id("stranded")]?.infos.crossReferences.map(\.target) == [id("migrant")])
    #expect(store[id("stranded")]?.infos.transactions.count == 1)
  }

  @Test("merging keeps everything once; references follow, in whatever file") func merge() throws {
    let sample = try StoreSample()
    var remarks: [String] = []
    let store = try sample.edit {
      remarks = try $0.merge(id("care"), into: id("migrant"), stamp).map(\.english)
    }
    let entry = try #require(store[id("migrant")])
    #expect(store[id("care")] == nil)
    #expect(
      entry.languages.flatMap { $0.terms.map(\.text) } == [
        "migrant", "health care", "migrant", "émigré", "soins de santé", "prise en charge",
      ])
    #expect(
      entry.languages.flatMap { $0.terms.map(\.status) } == [
        .preferred, .admitted, .preferred, .deprecated, .admitted, .admitted,
      ])
    #expect(
      remarks == [
        "the subject field 'health' is not taken: the concept has one",
        "'en:health care' becomes admitted: another term is preferred",
        "'fr:soins de santé' becomes admitted: another term is preferred",
        "the reference of 'test' now leads to 'migrant'", "the reference of 'stranded' now leads to 'migrant'",
      ])
    #expect(try sample.text("health.tbx").contains("<ref type=\"crossReference\">migrant</ref>"))
    #expect(store[id("stranded")]?.infos.crossReferences.map(\.target) == [id("migrant")])
    for name in ["health.tbx", "status.tbx"] {
      let text = try sample.text(name)
      let (termbase, _, _) = try TBXReader.termbase(.init(Array(text.utf8)), file: name)
      #expect(TBXWriter().document(termbase) == text)
    }
    #expect(
      message { try sample.edit { try $0.merge(id("test"), into: id("test"), stamp) } }
        == "the concept 'test' cannot be merged with itself")
  }

  @Test(
    "a new concept goes into the file of its subject field, or says which there are",
    arguments: [
      ("status", "", "status.tbx"), ("health", "", "health.tbx"), ("été", "health", "health.tbx"),
      ("été", "", "no file has the subject field 'été': give one with --file: health.tbx, status.tbx"),
      ("", "", "which file? there is no subject field: give one with --file: health.tbx, status.tbx"),
      ("status", "été", "the termbase has no file 'été'; it has health.tbx, status.tbx"),
    ])
  func files(field: String, file: String, expected: String) throws {
    let sample = try StoreSample()
    let entry = StoreSample.entry("|\(field)|en preferred Cœur à l'été; fr preferred été")
    let refusal = message {
      let store = try sample.edit { try $0.add(entry, file: file.isEmpty ? nil : file, stamp) }
      #expect(store[id("cur-a-l-ete")] != nil || store[id("coeur-a-l-ete")] != nil)
      #expect(try sample.text(expected).contains("a-l-ete\">"))
    }
    if !expected.hasSuffix(".tbx") || !refusal.isEmpty { #expect(refusal == expected) }
  }

  @Test("a term that is there already is refused with the concepts that have it, unless that is meant")
  func duplicateTerm() throws {
    let sample = try StoreSample()
    let entry = StoreSample.entry("|status|fr preferred migrant bloqué")
    #expect(
      message { try sample.edit { try $0.add(entry, stamp) } }
        == "the term 'fr:migrant bloqué' is there already, in stranded: edit that concept, or give --force for another one"
    )
    let store = try sample.edit { try $0.add(entry, isForced: true, stamp) }
    #expect(store[id("migrant-bloque")] != nil)
    let again = try sample.edit { try $0.add(entry, isForced: true, stamp) }
    #expect(again[id("migrant-bloque-2")] != nil)
  }

  @Test("an id that several entries bear is told with its places, and not edited") func twice() throws {
    let sample = try StoreSample(["a.tbx": ["x||en preferred a"], "b.tbx": ["x||en preferred b"]])
    let folder = sample.folder.path
    #expect(
      message { try sample.edit { try $0.edit(id("x"), [.setSubjectField("é")], stamp) } }
        == "the id 'x' is borne by several entries (\(folder)/a.tbx:15, \(folder)/b.tbx:15): give them ids of their own first"
    )
  }
}
