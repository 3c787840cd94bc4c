import Localization
import FileBytes
import TBX
import TestSupport
import Testing
import XML

/// Our verdict on files of others against that of the public schemas together: core grammar, grammar of the dialect and
/// rules. A file is valid where all three say so.
@Suite(.enabled(if: Places.hasShared("tbx"), "the real files of other tools are not beside this package"))
struct VerdictTests {
  static let files: [(file: String, isValid: Bool)] = [
    ("byutrg/py-tbxv3-tools/bad/Astronomy_DCA-Bad3.tbx", false),
    ("byutrg/py-tbxv3-tools/bad/tbx_basic_sample_badxmltag.tbx", true),
    ("byutrg/py-tbxv3-tools/good/Basic_DCA_James.tbx", true),
    ("byutrg/py-tbxv3-tools/good/Basic_DCA_fromSDL.tbx", true),
    ("byutrg/py-tbxv3-tools/good/Basic_DCA_maryland.tbx", true),
    ("byutrg/py-tbxv3-tools/good/Basic_DCA_oracle.tbx", true),
    ("byutrg/py-tbxv3-tools/odd/TBX-basic-sample.tbx", false),
    ("byutrg/py-tbxv3-tools/odd/TBXsample1.tbx", true),
    ("byutrg/py-tbxv3-tools/odd/service-missionary-real-utf-8.tbx", true),
    ("byutrg/tbx-basic-package/TBX-basic-sample.tbx", false),
    ("byutrg/tbx-basic-package/tbx_basic_sample_badattribute.tbx", false),
    ("byutrg/tbx-basic-package/tbx_basic_sample_badelement.tbx", false),
    ("byutrg/tbx-basic-package/tbx_basic_sample_badelementorder.tbx", false),
    ("ltac/converter/Good-Basic2.v3.tbx", false),
    ("ltac/converter/Unknown_Dialect1.v3.tbx", false),
    ("ltac/dialect-examples/Basic_DCA_Astronomy.tbx", true),
    ("ltac/test_files/basic_good.tbx", false),
    ("own-variants/v3_no-namespace_no-header.tbx", false),
    ("own-variants/v3_two-descrips-in-one-group.tbx", false),
  ]

  @Test("our verdict agrees with the public schemas", arguments: files)
  func verdict(file: String, isValid: Bool) throws {
    let path = Places.sharedFile("tbx/\(file)")
    let text = String(decoding: try MappedBytes(mapping: path).array, as: UTF8.self)
    let remarks = try Files.errorRemarks(path)
    let errors = try Files.errors(text, grammar: Files.grammar)
    #expect((remarks.isEmpty && errors.isEmpty) == isValid, "\(remarks.first ?? "") \(errors.first?.description ?? "")")
  }
}
