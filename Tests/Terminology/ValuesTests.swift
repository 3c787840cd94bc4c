import Terminology
import Testing

@Suite struct ValuesTests {
  @Test(
    "a status is recognised in every spelling of the field",
    arguments: [
      ("preferredTerm-admn-sts", AdministrativeStatus.preferred), ("Preferred", .preferred),
      ("admittedTerm-admin-sts", .admitted), ("alternative", .admitted), ("not recommended", .deprecated),
      ("notRecommended", .deprecated), ("forbidden", .deprecated), ("Obsolete", .superseded),
      ("supersededTerm-admn-sts", .superseded),
    ])
  func status(value: String, expected: AdministrativeStatus) {
    #expect(AdministrativeStatus(picklistValue: value) == expected)
  }

  @Test("another value is no status", arguments: ["Draft", "standardizedTerm-admn-sts", "", "term"])
  func noStatus(value: String) {
    #expect(AdministrativeStatus(picklistValue: value) == nil)
  }

  @Test(
    "language tags get hyphens and their customary case",
    arguments: [
      ("en_US", "en-US", true), ("EN", "en", true), ("zh-hant-tw", "zh-Hant-TW", true),
      ("nan-TW@latin", "nan-TW", true),
      ("---", "und", true), ("fr", "fr", true), ("toolonglanguage", "toolonglanguage", false),
    ])
  func languageTag(written: String, expected: String, isWellFormed: Bool) {
    #expect(LanguageTag(rawValue: written).rawValue == expected)
    #expect(LanguageTag(rawValue: written).isWellFormed == isWellFormed)
  }

  @Test("text to show has single spaces, and keeps no-break spaces")
  func noteText() {
    let text = NoteText([
      .text("\n  a\u{A0}: "), .inline(name: "hi", attributes: [], content: "b"), .text("\t c \n"), .markup("<x>no</x>"),
    ])
    #expect(text.text == "a\u{A0}: b c")
  }

  @Test("a note is found in its language, else one without a language, else any")
  func notes() {
    let notes = [
      AuxInfo(.note, nil, "une", language: .french),
      AuxInfo(.note, nil, "one", language: LanguageTag(rawValue: "en-GB")),
    ]
    #expect(notes.note(in: .english) == "one")
    #expect(notes.note(in: .french) == "une")
    #expect(notes.note(in: LanguageTag(rawValue: "es")) == "une")
    #expect([AuxInfo]().note(in: .french) == nil)
  }
}
