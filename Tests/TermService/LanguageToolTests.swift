import HTTPMessages
import TestSupport
import Testing

/// The answer of `/v2/check`, as strict clients of LanguageTool decode it.
struct CheckShape: Decodable {
  struct Software: Decodable {
    let name: String
    let version: String
    let buildDate: String
    let apiVersion: Int
    let premium: Bool
    let status: String
  }

  struct Detected: Decodable {
    let name: String
    let code: String
    let confidence: Double
  }

  struct Language: Decodable {
    let name: String
    let code: String
    let detectedLanguage: Detected
  }

  struct Match: Decodable {
    struct Replacement: Decodable { let value: String }
    struct Context: Decodable, Equatable {
      let text: String
      let offset: Int
      let length: Int
    }
    struct Category: Decodable {
      let id: String
      let name: String
    }
    struct Rule: Decodable {
      let id: String
      let subId: String?
      let description: String
      let issueType: String
      let category: Category
    }

    let message: String
    let shortMessage: String
    let replacements: [Replacement]
    let offset: Int
    let length: Int
    let context: Context
    let sentence: String
    let rule: Rule
  }

  let software: Software
  let language: Language
  let matches: [Match]
  let sentenceRanges: [[Int]]
}

extension Asking {
  /// The answer to the content of a check.
  func check(_ body: String, language: String? = nil) -> HTTPResponse {
    answer(
      "POST", "/v2/check", language: language, headers: ["content-type": "application/x-www-form-urlencoded"],
      body: Array(body.utf8))
  }

  /// The percent-encoded form of a value.
  static func form(_ value: String) -> String {
    value.utf8.map { byte in
      let isPlain = (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      return isPlain ? String(decoding: [byte], as: UTF8.self) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}

@Suite struct LanguageToolTests {
  /// The matches of an answer with the text that they stand at, in UTF-16.
  private func places(_ answer: HTTPResponse, _ text: String) throws -> [String] {
    let units = Array(text.utf16)
    return try answer.json(CheckShape.self).matches.map {
      String(decoding: units[$0.offset..<$0.offset + $0.length], as: UTF16.self)
    }
  }

  @Test(
    "positions count UTF-16 code units of what was submitted",
    arguments: [
      "Les [[migrants illégaux]] arrivent.", "😀😀 [[Migrants illégaux]] 😀, [[migrants illégaux]].",
      "e\u{301}te\u{301}, 𝒳 et 👩‍👩‍👧 : les\n\n[[migrants\u{A0}illégaux]]", "Les migrants bloqués.", "",
    ])
  func positions(marked: String) throws {
    let text = MarkedText(marked)
    let answer = try Asking().check("text=\(Asking.form(text.text))&language=fr")
    #expect(answer.status == 200)
    let bytes = Array(text.text.utf8)
    #expect(try places(answer, text.text) == text.ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  @Test("a match has what every client needs") func fields() throws {
    let text = "Bonjour. 😀 Les migrants illégaux arrivent ! Fin."
    let answer = try Asking().check("language=fr-CH&text=\(Asking.form(text))")
    let report = try answer.json(CheckShape.self)
    #expect(report.software.apiVersion == 1)
    #expect(report.language.code == "fr-CH")
    #expect(report.language.name == "French (CH)")
    let match = try #require(report.matches.first)
    #expect(match.replacements.map(\.value) == ["migrants en situation irrégulière"])
    #expect(
      match.message
        == "«\u{A0}migrants illégaux\u{A0}» est un terme à éviter\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}»"
    )
    #expect(match.shortMessage == "Terme à éviter")
    #expect(match.sentence == "😀 Les migrants illégaux arrivent !")
    #expect(match.context == .init(text: text, offset: 16, length: 17))
    #expect(match.rule.id == "deprecated-term")
    #expect(match.rule.subId == "irregular-migrant")
    #expect(match.rule.issueType == "terminology")
    #expect(match.rule.category.id == "TERMINOLOGY")
    let units = Array(text.utf16)
    let sentences = report.sentenceRanges.map { String(decoding: units[$0[0]..<$0[1]], as: UTF16.self) }
    #expect(sentences == ["Bonjour.", "😀 Les migrants illégaux arrivent !", "Fin."])
  }

  @Test("the sentences of an answer are in the language that is asked for, else in that of the text") func spoken()
    throws
  {
    func message(_ body: String, _ language: String?) throws -> String {
      try #require(try Asking().check(body, language: language).json(CheckShape.self).matches.first).shortMessage
    }
    #expect(try message("text=Les migrants illégaux.&language=fr", nil) == "Terme à éviter")
    #expect(try message("text=Les migrants illégaux.&language=fr", "en") == "Term to avoid")
  }

  struct Body: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: String
    let found: [String]
  }

  @Test(
    "a form is read with indulgence",
    arguments: [
      Body(
        testDescription: "LibreOffice 7.4 escapes nothing",
        body: "text=100% & plus+ : les migrants illégaux, &language=en ou non %C3.&language=fr-FR",
        found: ["migrants illégaux"]),
      Body(
        testDescription: "plus is a space", body: "language=fr&text=Les+migrants+ill%C3%A9gaux",
        found: ["migrants illégaux"]),
      Body(
        testDescription: "no escape", body: "language=fr&text=5%+%zz+%C3%A9t%C3%A9+migrants+ill%C3%A9gaux",
        found: ["migrants illégaux"]),
      Body(
        testDescription: "unknown and empty fields",
        body:
          "nu&vide=&disabledRules=&enabledRules=&disabledCategories=FOO&motherTongue=en&text=migrants%20ill%C3%A9gaux&language=fr",
        found: ["migrants illégaux"]),
      Body(
        testDescription: "the first of two", body: "language=fr&text=migrants%20ill%C3%A9gaux&text=rien",
        found: ["migrants illégaux"]),
    ])
  func forms(_ row: Body) throws {
    let answer = try Asking().check(row.body)
    #expect(answer.status == 200)
    #expect(try answer.json(CheckShape.self).matches.count == row.found.count)
  }

  @Test("the paragraph of LibreOffice is checked whole") func paragraph() throws {
    let text = "100% & plus+ : les migrants illégaux, &language=en ou non %C3."
    let answer = try Asking().check("text=\(text)&language=fr-FR")
    #expect(try places(answer, text) == ["migrants illégaux"])
  }

  @Test("the query does as well, and wins over the content") func query() throws {
    let asking = try Asking()
    let answer = asking.answer("GET", "/v2/check?language=fr&text=Les migrants illégaux")
    #expect(try answer.json(CheckShape.self).matches.count == 1)
    let post = asking.answer(
      "POST", "/v2/check?text=rien", body: Array("text=migrants%20ill%C3%A9gaux&language=fr".utf8))
    #expect(try post.json(CheckShape.self).matches.isEmpty)
  }

  @Test("text between markup is checked, and positions count the markup") func annotations() throws {
    let data = #"""
      {"annotation": [{"markup": "<p>", "interpretAs": "\n\n"}, {"text": "😀 Les "}, {"markup": "<b>"},
      {"text": "migrants illégaux"}, {"markup": "</b>"}, {"text": " et les migrants "}, {"markup": "<i>"},
      {"text": "illégaux"}, {"markup": "</i>"}, {"text": " "}, {"markup": "`x`", "interpretAs": "Dummy"}]}
      """#
    let original = "<p>😀 Les <b>migrants illégaux</b> et les migrants <i>illégaux</i> `x`"
    let answer = try Asking().check("data=\(Asking.form(data))&language=fr")
    #expect(try places(answer, original) == ["migrants illégaux", "migrants <i>illégaux"])
    // Words that would take markup with them are not offered.
    #expect(try answer.json(CheckShape.self).matches.map(\.replacements.count) == [1, 0])
    let plain = try Asking().check(
      "language=fr&data=\(Asking.form(#"{"text": "migrants illégaux", "metaData": {"a": "b"}}"#))")
    #expect(try plain.json(CheckShape.self).matches.count == 1)
  }

  @Test(
    "rules and categories are chosen",
    arguments: [
      ("", 2), ("disabledRules=deprecated-term", 1), ("disabledCategories=TERMINOLOGY", 0),
      ("disabledCategories=terminology&enabledRules=DEPRECATED-TERM", 1),
      ("enabledOnly=true&enabledRules=superseded-term", 1),
      ("enabledOnly=yes&enabledCategories=STYLE", 0), ("mode=textLevelOnly", 0), ("mode=allButTextLevelOnly", 2),
      ("level=picky", 2), ("level=default&mode=all", 2), ("enabledRules=admitted-term", 2),
    ])
  func choice(fields: String, count: Int) throws {
    let answer = try Asking().check("language=fr&text=migrants%20ill%C3%A9gaux,%20migrants%20clandestins&\(fields)")
    #expect(try answer.json(CheckShape.self).matches.count == count)
  }

  @Test(
    "the language is told by the text where it is to be",
    arguments: [
      ("The illegal migrants of the sea", "", "en"), ("Les migrants illégaux de la mer", "", "fr"),
      ("Les migrants illégaux de la mer", "&preferredVariants=en-GB,fr-CH", "fr-CH"),
    ])
  func auto(text: String, fields: String, code: String) throws {
    let report = try Asking().check("language=auto&text=\(Asking.form(text))\(fields)").json(CheckShape.self)
    #expect(report.language.code == code)
    #expect(report.language.detectedLanguage.code == code)
  }

  @Test(
    "a wrong request is told so in plain text",
    arguments: [
      ("language=fr", 400, "Error: Which text? Give it as 'text', or as 'data' with markup."),
      ("text=a", 400, "Error: Which language? Give its code as 'language', or 'auto'."),
      ("text=a&language=de", 400, "Error: The glossary has no terms in the language 'de'; it has en, fr."),
      ("text=a&data={}&language=fr", 400, "Error: Give 'text' or 'data', not both."),
      ("data={}&language=fr", 400, #"Error: 'data' has either "text" or "annotation"."#),
      ("data=[&language=fr", 400, #"Error: 'data' is not JSON with a string "text" or an array "annotation"."#),
      (
        #"data={"annotation":[{"text":"a"},{"text":"a","markup":"b"}]}&language=fr"#, 400,
        #"Error: Part 1 of "annotation" has either "text", or "markup" and at most "interpretAs" beside it."#
      ),
      (
        "text=a&language=fr&preferredVariants=fr-CH", 400,
        "Error: 'preferredVariants' are tags with regions, such as en-GB, and go with language=auto."
      ),
      ("text=a&language=fr&sourceText=b", 400, "Error: 'sourceText' and 'sourceLanguage' go together."),
      (
        "text=a&language=fr&sourceText=b&sourceLanguage=de", 400,
        "Error: The glossary has no terms in the language 'de'; it has en, fr."
      ),
      (
        "text=a&language=fr&sourceLanguage=en&sourceText=\(String(repeating: "a", count: 200_001))", 413,
        "Error: The text has 200001 characters; at most 200000 are checked at once: send it in parts."
      ),
      (
        "text=a&language=fr&callback=f", 400,
        "Error: There is no JSONP: leave out 'callback', and let a page elsewhere read the answer with serve --allow-origin."
      ),
      ("text=a&language=fr&enabled=b", 400, "Error: 'enabled' is now called 'enabledRules'."),
      ("text=a&language=fr&level=high", 400, "Error: There is no level 'high'; there are default, picky."),
      (
        "text=a&language=fr&enabledOnly=true", 400,
        "Error: 'enabledOnly' needs 'enabledRules' or 'enabledCategories', and nothing disabled beside them."
      ),
      ("text=%C3%28&language=fr", 400, "Error: 'text' is not UTF-8."),
      (
        "text=\(String(repeating: "a", count: 200_001))&language=fr", 413,
        "Error: The text has 200001 characters; at most 200000 are checked at once: send it in parts."
      ),
    ])
  func problems(body: String, status: Int, text: String) throws {
    let answer = try Asking().check(body)
    #expect(answer.status == status)
    #expect(answer.text == text)
    #expect(answer.headers["Content-Type"] == "text/plain; charset=utf-8")
  }

  @Test("what is beside the check answers as well") func others() throws {
    let asking = try Asking()
    #expect(asking.answer("GET", "/v2/healthcheck").text == "OK")
    #expect(asking.answer("GET", "/v2/maxtextlength").text == "200000")
    let languages = asking.answer("GET", "/v2/languages").text
    for code in ["\"longCode\":\"fr\"", "\"longCode\":\"fr-FR\"", "\"longCode\":\"en-US\""] {
      #expect(languages.contains(code))
    }
    #expect(asking.answer("GET", "/v2/info").text.contains(#""version":"9.8.7""#))
    for rule in ["foreign-term", "missing-equivalent", "wrong-equivalent"] {
      #expect(asking.answer("GET", "/v2/configinfo?language=fr").text.contains(#""ruleId":"\#(rule)""#))
    }
    let none = asking.answer("GET", "/v2/rules")
    #expect(none.status == 404)
    #expect(none.text == "Error: There is nothing at /v2/rules; GET / lists what there is.")
  }

  @Test(
    "personal dictionaries are refused with a sentence",
    arguments: [("GET", "/v2/words"), ("POST", "/v2/words/add"), ("POST", "/v2/words/delete")])
  func words(method: String, path: String) throws {
    let answer = try Asking().answer(method, path, body: Array("word=abc&username=a&apiKey=b".utf8))
    #expect(answer.status == 403)
    #expect(
      answer.text
        == "Error: No personal dictionaries are kept here: a term is added to the glossary itself, for example by motjuste add."
    )
  }

  @Test("a text that is too long for an address is to be sent as content") func longAddress() throws {
    let answer = try Asking().answer("GET", "/v2/check?language=fr&text=\(String(repeating: "é", count: 2_001))")
    #expect(answer.status == 400)
    #expect(
      answer.text == "Error: 'text' has more than 2000 characters, too many for an address: send it with POST.")
  }

  @Test("many matches in one long sentence do not make the answer grow without end") func growth() throws {
    let text = String(repeating: "migrants illégaux et ", count: 2_000)
    let answer = try Asking().check("language=fr&text=\(Asking.form(text))")
    let report = try answer.json(CheckShape.self)
    #expect(report.matches.count == 2_000)
    #expect(report.matches.allSatisfy { $0.sentence.utf16.count < 2_000 })
  }
}
