import FileBytes
import TBX
import Terminology
import Testing
import TestSupport
import XML

/// Real files of many tools: each is read without losing an entry, a term or a language.
@Suite(.enabled(if: Places.hasShared("tbx"), "the real files of other tools are not beside this package"))
struct RealFilesTests {
  /// A file with its numbers of entries, terms and languages, counted by an independent tool.
  struct Row: Sendable, CustomTestStringConvertible {
    let file: String
    let entries: Int
    let terms: Int
    let languages: Int
    var testDescription: String { file }
  }

  @Test("every entry, term and language is read", arguments: readable)
  func reads(_ row: Row) throws {
    let path = Places.sharedFile("tbx/\(row.file)")
    let (termbase, _, _) = try TBXReader.termbase(MappedBytes(mapping: path), file: row.file)
    let sections = termbase.entries.flatMap(\.languages)
    #expect(termbase.entries.count == row.entries)
    #expect(sections.map(\.terms.count).reduce(0, +) == row.terms)
    #expect(Set(sections.map(\.language)).count == row.languages)
  }

  @Test("what is not well-formed or uses an entity is refused with its line", arguments: refused)
  func refuses(file: String, line: Int) throws {
    let path = Places.sharedFile("tbx/\(file)")
    let error = #expect(throws: XMLError.self) {
      _ = try TBXReader.termbase(MappedBytes(mapping: path), file: file)
    }
    #expect(error?.line == line)
  }

  static let readable: [Row] = [
    Row(file: "byutrg/py-tbxv3-tools/bad/Astronomy_DCA-Bad3.tbx", entries: 45, terms: 113, languages: 3),
    // The other tool counts the language of an empty section that stands outside any entry.
    Row(file: "byutrg/py-tbxv3-tools/bad/astronomyinvalid.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "byutrg/py-tbxv3-tools/bad/tbx_basic_sample_badxmltag.tbx", entries: 2, terms: 2, languages: 1),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCA_James.tbx", entries: 4, terms: 11, languages: 5),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCA_fromSDL.tbx", entries: 223, terms: 516, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCA_maryland.tbx", entries: 1, terms: 13, languages: 4),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCA_oracle.tbx", entries: 2, terms: 6, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCT_James.tbx", entries: 4, terms: 11, languages: 5),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCT_maryland.tbx", entries: 1, terms: 13, languages: 4),
    Row(file: "byutrg/py-tbxv3-tools/good/Basic_DCT_medtronic.tbx", entries: 3, terms: 62, languages: 14),
    Row(file: "byutrg/py-tbxv3-tools/good/Core_DualConcept_MultiTerm.tbx", entries: 2, terms: 12, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Core_Glosario_SPAN417A.tbx", entries: 140, terms: 264, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Core_oracle.tbx", entries: 2, terms: 6, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCA_DualConcept_MultiTerm.tbx", entries: 2, terms: 12, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCA_basic-min.tbx", entries: 3, terms: 7, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCA_medtronic.tbx", entries: 3, terms: 62, languages: 14),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCA_oracle.tbx", entries: 2, terms: 6, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCT_Glosario_SPAN417A.tbx", entries: 140, terms: 264, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCT_basic-min.tbx", entries: 3, terms: 7, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/good/Min_DCT_medtronic.tbx", entries: 3, terms: 62, languages: 14),
    Row(file: "byutrg/py-tbxv3-tools/odd/IATE_export.tbx", entries: 6, terms: 19, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/odd/TBX-basic-sample.tbx", entries: 5, terms: 13, languages: 3),
    Row(file: "byutrg/py-tbxv3-tools/odd/TBXsample1.tbx", entries: 5, terms: 13, languages: 3),
    Row(file: "byutrg/py-tbxv3-tools/odd/service-missionary-real-utf-8.tbx", entries: 52, terms: 104, languages: 2),
    Row(file: "byutrg/tbx-basic-package/TBX-basic-sample.tbx", entries: 5, terms: 13, languages: 3),
    Row(file: "byutrg/tbx-basic-package/tbx_basic_sample_badattribute.tbx", entries: 2, terms: 2, languages: 1),
    Row(file: "byutrg/tbx-basic-package/tbx_basic_sample_badelement.tbx", entries: 2, terms: 2, languages: 1),
    // A bare term and the term section without a term that follows it are one term.
    Row(file: "byutrg/tbx-basic-package/tbx_basic_sample_badelementorder.tbx", entries: 2, terms: 2, languages: 1),
    Row(file: "hxltm/iate-exemplum.tbx", entries: 2, terms: 12, languages: 8),
    Row(file: "ltac/converter/Good-Basic2.v3.tbx", entries: 25, terms: 49, languages: 2),
    Row(file: "ltac/converter/Unknown_Dialect1.v3.tbx", entries: 223, terms: 516, languages: 2),
    Row(file: "ltac/dialect-examples/Basic_DCA_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/dialect-examples/Basic_DCT_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/dialect-examples/Core_DCA_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/dialect-examples/Linguist_DCA_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/dialect-examples/Min_DCA_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/dialect-examples/Min_DCT_Astronomy.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/test_files/basic_good.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/test_files/core_structure_bad.tbx", entries: 45, terms: 114, languages: 3),
    Row(file: "ltac/test_files/core_structure_good.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "ltac/test_files/min_good.tbx", entries: 45, terms: 113, languages: 3),
    Row(file: "own-variants/v3_no-namespace_no-header.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "own-variants/v3_old-namespace_ed3.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "own-variants/v3_two-descrips-in-one-group.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "own-variants/v3root_v2body_no-namespace.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "byutrg/py-tbxv3-tools/bad/Sample-tbx-v2.tbx", entries: 5, terms: 15, languages: 3),
    Row(file: "byutrg/v2-samples/TBX-basic-sample.tbx", entries: 5, terms: 13, languages: 3),
    Row(file: "byutrg/v2-samples/convert-tbx-rng_min.tbx", entries: 2, terms: 2, languages: 1),
    Row(file: "byutrg/v2-samples/hiGood.tbx", entries: 1, terms: 1, languages: 1),
    Row(file: "byutrg/v2-samples/p5-tbx-min_min.tbx", entries: 3, terms: 7, languages: 2),
    Row(file: "byutrg/v2-samples/tbx-checker_good.tbx", entries: 2, terms: 2, languages: 2),
    Row(file: "kde-lokalize/disco-preklad_en-cs.tbx", entries: 349, terms: 698, languages: 2),
    Row(file: "kde-lokalize/kde_nan-TW.tbx", entries: 195, terms: 487, languages: 3),
    Row(file: "kde-lokalize/rawtherapee_en-cs.tbx", entries: 9, terms: 18, languages: 2),
    Row(file: "ltac/converter/Good-Basic2.v2.tbx", entries: 25, terms: 49, languages: 2),
    Row(file: "ltac/converter/Unknown_Dialect1.v2.tbx", entries: 223, terms: 516, languages: 2),
    Row(file: "microsoft/MicrosoftTermCollection_ug-CN.tbx", entries: 5783, terms: 11699, languages: 2),
    Row(file: "okapi/ibm_tbx.tbx", entries: 5, terms: 11, languages: 2),
    Row(file: "okapi/maryland.tbx", entries: 1, terms: 13, languages: 4),
    Row(file: "okapi/medtronic_TBX.tbx", entries: 3, terms: 62, languages: 14),
    Row(file: "okapi/sdl_tbx.tbx", entries: 223, terms: 516, languages: 2),
    Row(file: "okapi/test01.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "omegat/sampleTBXfile.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "own-variants/v2_elements-after-langSet.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "own-variants/v2_inline-markup_and_whitespace.tbx", entries: 2, terms: 5, languages: 3),
    // Five tags as written: none and `---` are both read as `und`, `de_DE` and `de-de` as `de-DE`.
    Row(file: "own-variants/v2_langSet-without-lang_repeated-langSet.tbx", entries: 3, terms: 5, languages: 3),
    Row(file: "own-variants/v2_status-spellings.tbx", entries: 1, terms: 23, languages: 1),
    Row(file: "own-variants/v2_term-directly-in-langSet.tbx", entries: 1, terms: 2, languages: 2),
    Row(file: "suse-terminology/Weblate_DE-DE.xml", entries: 544, terms: 904, languages: 1),
    Row(file: "suse-terminology/all_usage_status.xml", entries: 810, terms: 6922, languages: 10),
    Row(file: "suse-terminology/vale-export-terms.xml", entries: 754, terms: 1345, languages: 1),
    Row(file: "tbx_importer/sample_1_utf-16.tbx", entries: 10, terms: 21, languages: 3),
    Row(file: "tbx_importer/sample_1_utf-8.tbx", entries: 25, terms: 51, languages: 2),
    Row(file: "terminator/empty.tbx", entries: 0, terms: 0, languages: 0),
    Row(file: "terminator/small.tbx", entries: 2, terms: 3, languages: 2),
    Row(file: "weblate/cs.tbx", entries: 4, terms: 8, languages: 2),
  ]

  static let refused: [(String, Int)] = [
    ("byutrg/py-tbxv3-tools/bad/Astronomy_DCA-Bad2.tbx", 19),
    ("byutrg/py-tbxv3-tools/bad/missionFrench.tbx", 17),
    ("byutrg/tbx-basic-package/tbx_basic_sample_notwellformed.tbx", 41),
    ("ltac/test_files/poorly_formed_xml.tbx", 42),
    // Well-formed, but an entity is never expanded, and its text would be lost in silence.
    ("own-variants/security_external-entity.tbx", 5),
  ]
}
