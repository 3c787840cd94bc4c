import HTTPMessages
import TestSupport
import TermService
import Testing

/// Answers that are kept to be given again.
@Suite struct KeptAnswerTests {
  @Test("the answer to the same question is the same, to another another") func same() throws {
    let asking = try Asking()
    let first = asking.answer("GET", "/v1/lookup?term=migrant&target=en")
    #expect(first.status == 200)
    #expect(asking.answer("GET", "/v1/lookup?term=migrant&target=en") == first)
    #expect(asking.answer("GET", "/v1/lookup?target=en&term=migrant&x=1") == first)
    #expect(asking.answer("GET", "/v1/lookup?term=migrant").body != first.body)
    #expect(asking.answer("GET", "/v1/lookup?term=migrant&target=fr").body != first.body)
    #expect(asking.answer("GET", "/v1/lookup?term=migrant&lang=en&target=en").body != first.body)
  }

  @Test("an error is no answer to keep") func errors() throws {
    let asking = try Asking()
    for language in ["fr", "en", "fr"] {
      let answer = asking.answer("GET", "/v1/lookup?term=", language: language)
      #expect(answer.status == 400)
      #expect(answer.headers["Content-Language"] == language)
    }
  }

  @Test("a glossary that was read anew is asked anew") func reload() throws {
    let asking = try Asking()
    let before = asking.answer("GET", "/v1/lookup?term=été")
    asking.service.replace(try TestIndex.index(TestIndex.migrants))
    let after = asking.answer("GET", "/v1/lookup?term=été")
    #expect(before.text.contains(#""total":1"#))
    #expect(after.text.contains(#""total":0"#))
    #expect(before.headers["ETag"] != after.headers["ETag"])
  }
}
