import FileBytes
import Localization
import TBX
import Testing
import XML

/// What the validator says of one entry.
@Suite struct ValidatorTests {
  private func remarks(_ entry: String, type: String = "TBX-Basic", style: String = "dca") throws -> [UILanguage:
    [String]]
  {
    let tbx = """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:x="urn:x" \
      type="\(type)" style="\(style)">\(entry)</tbx>
      """
    let root = try Element(parsing: MappedBytes(Array(tbx.utf8)), file: "a.tbx")
    let variant = try #require(Variant(root: root))
    var validator = TBXValidator(variant: variant)
    for entry in root.elements { validator.check(entry) }
    let messages = validator.remarks.map(\.message)
    return Dictionary(
      uniqueKeysWithValues: UILanguage.allCases.map { language in (language, messages.map { $0[language] }) })
  }

  private func entry(_ items: String, level: String = "termSec") -> String {
    let term = "<termSec><term>migrant bloqué</term>\(level == "termSec" ? items : "")</termSec>"
    let section = "<langSec xml:lang='fr'>\(level == "langSec" ? items : "")\(term)</langSec>"
    return "<conceptEntry id='c'>\(level == "conceptEntry" ? items : "")\(section)</conceptEntry>"
  }

  @Test(
    "each rule has its sentence",
    arguments: [
      ("<termNote type='register'>é</termNote>", "TBX-Basic has no data category 'register'"),
      ("<admin type='partOfSpeech'>noun</admin>", "'partOfSpeech' is a termNote"),
      (
        "<termNote type='termType'> variant</termNote>",
        "' variant' is not a value of termType: write one of fullForm, acronym, abbreviation, shortForm, variant, phrase"
      ),
      (
        "<xref type='externalCrossReference' target='ftp://é'>é</xref>",
        "the target 'ftp://é' is not an http or https address"
      ),
      ("<ref type='crossReference' target='é'>é</ref>", "the target 'é' is not an id in this file"),
      (
        "<descripGrp><admin type='source'>é</admin></descripGrp>",
        "a descripGrp holds exactly one descrip, this one has 0"
      ),
      (
        "<descripGrp><descrip type='context'>é</descrip><adminGrp><admin type='œ'>é</admin></adminGrp></descripGrp>",
        "TBX-Basic has no data category 'œ'"
      ),
      ("<note id='c'>é</note>", "the id 'c' is there already"),
    ])
  func rules(items: String, message: String) throws {
    #expect(try remarks(entry(items))[.english] == [message])
  }

  @Test(
    "a date is one that exists, with or without a time",
    arguments: [
      ("2024-02-29", true), ("2023-02-29", false), ("2000-02-29", true), ("1900-02-29", false), ("2024-04-31", false),
      ("2024-13-01", false), ("2024-1-01", false), ("2024-01-31T23:59:59Z", true),
      ("2024-01-31T23:59:59.5+02:00", true),
      ("2024-01-31Thier", false), ("20010507T10:57:25Z", false), ("", false), ("99999999999999999999-01-01", false),
      (" 2024-01-31\n", true), ("31 mai", false),
    ])
  func dates(date: String, isValid: Bool) throws {
    let group = "<transacGrp><transac type='transactionType'>origination</transac><date>\(date)</date></transacGrp>"
    #expect(
      try remarks(entry(group, level: "langSec"))[.english]
        == (isValid ? [] : ["'\(date)' is not a date such as 2026-01-31"]))
  }

  @Test("what is missing is named")
  func missing() throws {
    #expect(try remarks("<conceptEntry/>")[.english] == ["'id' is missing here", "'langSec' is missing here"])
    let entry = "<conceptEntry id='c'><langSec xml:lang='fr_FR'><termSec/></langSec></conceptEntry>"
    #expect(try remarks(entry)[.english] == ["'fr_FR' is not a language tag", "'term' is missing here"])
    #expect(
      try remarks(entry)[.french] == [
        "«\u{A0}fr_FR\u{A0}» n’est pas une étiquette de langue", "«\u{A0}term\u{A0}» manque ici",
      ])
  }

  @Test("the style DCT has the same rules, and elements of others have none of ours")
  func styles() throws {
    let category = "<min:partOfSpeech>nom</min:partOfSpeech>"
    #expect(try remarks(entry(category), style: "dct")[.english]?.count == 1)
    #expect(try remarks(entry(category))[.english] == [])
    #expect(try remarks(entry("<x:termNote type='é' id='c'/><x:aGrp/>"))[.english] == [])
  }

  @Test("a private dialect may have categories of its own")
  func dialects() throws {
    let note = "<termNote type='register'>neutralRegister</termNote>"
    #expect(try remarks(entry(note), type: "TBX-Linguist")[.english] == [])
    #expect(try remarks(entry("<termNote type='é'>é</termNote>"), type: "TBX-Maison")[.english] == [])
    #expect(try remarks(entry(note), type: "TBX-Min")[.english] == ["TBX-Min has no data category 'register'"])
  }
}
