import HTTPMessages
import TestSupport
import Testing

/// A text that is checked beside its source, over LanguageTool's protocol.
@Suite struct LanguageToolSourceTests {
  /// What a source makes of a text.
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    /// The text, with marks where something is found.
    let text: String
    let rules: [String]
    var testDescription: String { "\(source) | \(text)" }
  }

  @Test(
    "a text is compared with its source, whichever fields have it",
    arguments: [
      Row(source: "Stranded migrants arrive.", text: "Les migrants bloqués arrivent.", rules: []),
      Row(source: "Stranded migrants arrive.", text: "😀 [[Ils]] arrivent.", rules: ["missing-equivalent"]),
      Row(source: "Stranded migrants arrive.", text: "« [[E\u{301}le\u{300}ves]] »", rules: ["missing-equivalent"]),
      Row(source: "Stranded migrants arrive.", text: "[[…]]", rules: ["missing-equivalent"]),
      Row(
        source: "Irregular migrants arrive.", text: "Les [[migrants illégaux]] arrivent.", rules: ["deprecated-term"]),
      Row(
        source: "The sea.\n\nStranded migrants arrive.", text: "La mer.\n\n[[Ils]] arrivent.",
        rules: ["missing-equivalent"]),
      Row(
        source: "A stranded migrant.\n\nB\n\nC\n\nD\n\nE\n\nF\n\nG\n\nH", text: "[[Tout]] ici.",
        rules: ["missing-equivalent"]),
      Row(source: "The sea.", text: "La mer.", rules: []), Row(source: "", text: "Les migrants bloqués.", rules: []),
      Row(source: "Stranded migrants arrive.", text: "", rules: []),
    ],
    [("sourceText", "sourceLanguage"), ("srctext", "motherTongue")])
  func comparison(_ row: Row, fields: (text: String, language: String)) throws {
    let marked = MarkedText(row.text)
    let answer = try Asking().check(
      "text=\(Asking.form(marked.text))&language=fr-CH&\(fields.text)=\(Asking.form(row.source))&\(fields.language)=en-US"
    )
    #expect(answer.status == 200)
    let matches = try answer.json(CheckShape.self).matches
    #expect(matches.map(\.rule.id) == row.rules)
    let units = Array(marked.text.utf16)
    let bytes = Array(marked.text.utf8)
    #expect(
      matches.map { String(decoding: units[$0.offset..<$0.offset + $0.length], as: UTF16.self) }
        == marked.ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  @Test("a term to avoid that is of another concept, too, is told both") func both() throws {
    let fields = "srctext=Stranded%20migrants&motherTongue=en"
    let answer = try Asking().check("text=migrants%20ill%C3%A9gaux&language=fr&\(fields)")
    let matches = try answer.json(CheckShape.self).matches
    #expect(matches.map(\.rule.id) == ["deprecated-term", "wrong-equivalent"])
    #expect(matches.map(\.rule.issueType) == ["terminology", "mistranslation"])
    #expect(matches.map(\.length) == [17, 17])
  }

  @Test("what is missing is named with what to write") func fields() throws {
    let source = Asking.form("The irregular migrants arrive.")
    let answer = try Asking().check("text=Ils%20arrivent.&language=fr&srctext=\(source)&motherTongue=en")
    let match = try #require(try answer.json(CheckShape.self).matches.first)
    #expect(
      match.message
        == "pas d’équivalent de «\u{A0}irregular migrants\u{A0}» dans la cible\u{A0}: écrire «\u{A0}migrants en situation irrégulière\u{A0}»"
    )
    #expect(match.shortMessage == "Équivalent manquant")
    #expect(match.replacements.isEmpty)
    #expect(match.rule.subId == "irregular-migrant")
    #expect(match.rule.issueType == "terminology")
    #expect(match.sentence == "Ils arrivent.")
  }

  @Test(
    "the rules of the comparison are chosen as all others",
    arguments: [
      ("", 1), ("disabledRules=missing-equivalent", 0), ("enabledOnly=true&enabledRules=missing-equivalent", 1),
      ("enabledOnly=true&enabledRules=deprecated-term", 0), ("disabledCategories=TERMINOLOGY", 0),
      ("mode=textLevelOnly", 0), ("c=1", 1),
    ])
  func choice(fields: String, count: Int) throws {
    let text = try Asking().check(
      "text=Ils%20arrivent.&language=fr&srctext=Stranded%20migrants&motherTongue=en&\(fields)"
    ).text
    #expect(text.split(separator: #""id":"missing-equivalent""#, omittingEmptySubsequences: false).count - 1 == count)
  }

  @Test(
    "a source that cannot be compared does no harm",
    arguments: [
      "srctext=Gestrandete%20migrants&motherTongue=de", "srctext=Stranded%20migrants&motherTongue=fr",
      "sourceText=Stranded%20migrants&sourceLanguage=fr", "srctext=&motherTongue=en",
    ])
  func others(fields: String) throws {
    let answer = try Asking().check("text=les%20gens&language=fr&\(fields)")
    #expect(answer.status == 200)
    #expect(try answer.json(CheckShape.self).matches.isEmpty)
  }

  @Test("the language of a source is told by its words where no field tells it") func told() throws {
    let answer = try Asking().check("text=les%20gens&language=auto&srctext=The%20stranded%20migrants%20of%20the%20sea")
    #expect(try answer.json(CheckShape.self).matches.map(\.rule.id) == ["missing-equivalent"])
  }

  @Test("a comparison that is cut short says so", arguments: [(2_000, false), (2_001, true)])
  func cut(count: Int, isIncomplete: Bool) throws {
    let words = Asking.form(String(repeating: "migrants illégaux ", count: count))
    let text = try Asking().check(
      "text=\(words)&language=fr&sourceText=sea&sourceLanguage=en&enabledOnly=true&enabledRules=deprecated-equivalent"
    ).text
    #expect(text.contains(#""incompleteResults":\#(isIncomplete)"#))
  }
}
