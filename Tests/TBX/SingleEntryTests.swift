import FileBytes
import Localization
import TBX
import Terminology
import TestSupport
import Testing
import XML

@Suite struct SingleEntryTests {
  @Test("an entry by itself is valid: references to other entries are kept as ids, and nothing else changes")
  func isValid() throws {
    let path = Places.fixture("TBX/v3-dca-basic.tbx")
    let (termbase, _, _) = try TBXReader.termbase(MappedBytes(mapping: path), file: path)
    for entry in termbase.entries {
      let document = TBXWriter().document(Termbase(singleEntry: entry))
      let errors = try Files.errors(document, grammar: Files.grammar).map { $0.text(.english) }
      #expect(errors == [])
      let (read, _, _) = try TBXReader.termbase(MappedBytes(Array(document.utf8)), file: "one.tbx")
      #expect(read.entries.count == 1)
      #expect(read.entries[0].infos.crossReferences.map(\.target) == entry.infos.crossReferences.map(\.target))
      #expect(read.entries[0].languages.flatMap(\.terms).map(\.text) == entry.languages.flatMap(\.terms).map(\.text))
    }
  }
}
