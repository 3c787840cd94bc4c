import Auditing
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

/// What each rule of an audit finds, and what it leaves alone.
@Suite struct AuditorTests {
  private typealias T = TermbaseText

  /// What a rule finds in a termbase, as the texts at the places of its findings.
  private static func found(_ rule: String, _ entries: [String], languages: [Language]? = nil) throws -> [String] {
    try findings(entries, languages).filter { $0.rule == rule }.map(\.text)
  }

  private static func findings(_ entries: [String], _ languages: [Language]? = nil) throws -> [Finding] {
    let path = try TestIndex.write(T.file(entries), name: "base.tbx")
    var options = AuditOptions()
    options.workingLanguages = languages
    let auditor = try Auditor(
      Glossary(path: path), TestIndex.index(path: path), options, environment: TestIndex.environment)
    return try auditor.files().flatMap(\.findings)
  }

  private static let french = T.section("fr", "personne", T.term("migrant", gender: "masculine"))
  private static let english = T.section("en", "person", T.term("migrant"))

  @Test("a good entry has no finding") func good() throws {
    #expect(try Self.findings([T.entry("migrant", Self.english, Self.french)]) == [])
  }

  @Test("a concept needs one preferred term in each working language") func preferredTerms() throws {
    let lacking = T.entry("a", Self.english)
    #expect(
      try Self.found("no-preferred-term", [lacking], languages: [.english, .french]) == ["<conceptEntry id=\"a\">"])
    #expect(try Self.found("no-preferred-term", [lacking]) == [])
    let admitted = T.entry("a", T.section("en", "x", T.term("migrant", "admitted")))
    #expect(try Self.found("no-preferred-term", [admitted]) == ["<conceptEntry id=\"a\">"])
    let unmarked = T.entry("a", T.section("en", "x", T.term("migrant", nil)))
    #expect(try Self.found("no-preferred-term", [unmarked]) == [])
    let two = T.entry("a", T.section("en", "x", T.term("migrant"), T.term("immigrant")), Self.french)
    #expect(try Self.found("several-preferred-terms", [two]) == ["immigrant"])
  }

  @Test("a term to avoid needs another one, of the same part of speech, and a reason") func deprecated() throws {
    let alone = T.entry("a", T.section("en", nil, T.term("illegal", "deprecated", note: "n")), Self.french)
    #expect(try Self.found("deprecated-without-replacement", [alone]) == ["illegal"])
    let helped = T.entry("a", T.section("en", nil, T.term("illegal", "deprecated"), T.term("migrant", "admitted")))
    #expect(try Self.found("deprecated-without-replacement", [helped]) == [])
    #expect(try Self.found("missing-reason", [helped]) == ["illegal"])
    #expect(try Self.found("missing-reason", [alone]) == [])
    let verb = T.entry("a", T.section("en", nil, T.term("to deport", "superseded", pos: "verb"), T.term("removal")))
    #expect(try Self.found("other-part-of-speech", [verb]) == ["to deport"])
    #expect(try Self.found("other-part-of-speech", [helped]) == [])
  }

  @Test("the same term stands once in a concept and language; an acronym has its own capitals") func repeated() throws {
    let twice = T.entry("a", T.section("en", nil, T.term("stranded migrant"), T.term("Stranded migrant", "admitted")))
    #expect(try Self.found("repeated-term", [twice]) == ["Stranded migrant"])
    #expect(try Self.found("repeated-term", [T.entry("a", Self.english, Self.french)]) == [])
  }

  @Test("two concepts of one field share a term only where they refer to each other") func shared() throws {
    func pair(_ field: String, _ refs: [String], _ others: [String], ref: String? = nil) -> [String] {
      [
        T.entry("a", refs: refs, T.section("en", nil, T.term("exclusion", ref: ref))),
        T.entry("b", field: field, refs: others, T.section("en", nil, T.term("Exclusion"))),
      ]
    }
    #expect(try Self.found("same-term-in-two-concepts", pair("status", [], [])) == ["Exclusion"])
    #expect(try Self.found("same-term-in-two-concepts", pair("status", ["b"], [])) == ["Exclusion"])
    #expect(try Self.found("same-term-in-two-concepts", pair("status", ["b"], ["a"])) == [])
    #expect(try Self.found("same-term-in-two-concepts", pair("status", [], ["a"], ref: "b")) == [])
    #expect(try Self.found("same-term-in-two-concepts", pair("border", [], [])) == [])
  }

  @Test("terms of two concepts that differ by a hair are told, others not") func nearDuplicates() throws {
    let pairs = [
      ("safe third country", "safethird country", true), ("réfugié reconnu", "refugie reconnu", true),
      ("regular migration", "regular migrations", true), ("labour migration", "labor migration", true),
      ("inward flow", "onward flow", false), ("convention of 1951", "convention of 1954", false),
      ("migrant", "migrants", false), ("emigration", "immigration", false),
    ]
    func entries(related: Bool) -> [String] {
      pairs.enumerated().flatMap { number, pair in
        [
          T.entry("a\(number)", refs: related ? ["b\(number)"] : [], T.section("en", nil, T.term(pair.0))),
          T.entry("b\(number)", T.section("en", nil, T.term(pair.1))),
        ]
      }
    }
    #expect(try Self.found("near-duplicate", entries(related: false)) == pairs.filter(\.2).map(\.1))
    #expect(try Self.found("near-duplicate", entries(related: true)) == [])
  }

  @Test("a reference leads to an entry, from an entry or from a term") func references() throws {
    let term = T.section("en", nil, T.term("migrant", ref: "nulle-part"))
    #expect(
      try Self.found("dangling-reference", [T.entry("a", refs: ["b"], Self.english)]) == ["<conceptEntry id=\"a\">"])
    #expect(try Self.found("dangling-reference", [T.entry("a", refs: ["a"], term)]) == ["migrant"])
    #expect(try Self.found("dangling-reference", [T.entry("a", refs: ["a"], Self.english)]) == [])
  }

  @Test("definitions follow the advice of the termbase") func definitions() throws {
    let avoided = T.section("en", nil, T.term("irregular migrant"), T.term("illegal migrant", "deprecated", note: "n"))
    let bad = T.entry("b", T.section("en", "aid to illegal migrants", T.term("aid")))
    #expect(
      try Self.found("deprecated-term-in-definition", [T.entry("a", avoided), bad]) == ["aid to illegal migrants"])
    let good = T.entry("b", T.section("en", "aid to irregular migrants", T.term("aid")))
    #expect(try Self.found("deprecated-term-in-definition", [T.entry("a", avoided), good]) == [])
  }

  @Test("a definition does not explain the term by itself, nor two each other") func circles() throws {
    let own = T.entry("a", T.section("en", "returns of a person", T.term("return")))
    #expect(try Self.found("circular-definition", [own]) == ["returns of a person"])
    let pair = [
      T.entry("a", T.section("en", "removal by force", T.term("expulsion"))),
      T.entry("b", T.section("en", "expulsion of a person", T.term("removal"))),
    ]
    #expect(try Self.found("circular-definition", pair) == ["removal by force", "expulsion of a person"])
    let chain = [
      T.entry("a", T.section("en", "removal by force", T.term("expulsion"))),
      T.entry("b", T.section("en", "act by which expulsion is done", T.term("removal"))),
    ]
    #expect(try Self.found("circular-definition", chain) == [])
  }

  @Test("what a definition and a preferred term need") func sources() throws {
    let bare = T.entry(
      "a", T.section("en", "x", source: nil, T.term("migrant", source: nil), T.term("m", "admitted", source: nil)))
    #expect(try Self.found("missing-source", [bare]) == ["x", "migrant"])
    let undefined = T.entry("a", T.section("en", nil, T.term("migrant")))
    #expect(try Self.found("missing-definition", [undefined]) == ["<conceptEntry id=\"a\">"])
    #expect(try Self.found("missing-definition", [T.entry("a", T.section("en", nil, T.term("Frontex")))]) == [])
    let partly = T.entry("a", T.section("en", nil, T.term("migrant"), T.term("newcomer", nil, pos: nil)))
    #expect(try Self.found("missing-status", [partly]) == ["newcomer"])
    #expect(try Self.found("missing-part-of-speech", [partly]) == ["newcomer"])
  }

  @Test("French nouns have the gender of the dictionary") func genders() throws {
    let rows: [(text: String, gender: String?, rule: String?)] = [
      ("migration", "masculine", "gender-disagrees"), ("exil", "masculine", nil), ("asile", nil, "missing-gender"),
      ("double nationalité", "feminine", nil), ("entrée et séjour", "masculine", nil), ("La traite", "masculine", nil),
      ("élève", "feminine", nil), ("OIM", "masculine", nil),
    ]
    let entries = rows.enumerated().map { number, row in
      let type = row.text == "OIM" ? "acronym" : nil
      return T.entry("c\(number)", T.section("fr", "x", T.term(row.text, gender: row.gender, type: type)))
    }
    let findings = try Self.findings(entries).filter { $0.rule.contains("gender") }
    #expect(
      findings.map { "\($0.text): \($0.rule)" } == rows.compactMap { row in row.rule.map { "\(row.text): \($0)" } })
  }

  @Test("terms stand in the singular unless a note says that they are plural") func baseForms() throws {
    let rows = [
      ("fr", "migrants bloqués", true), ("fr", "migrant bloqué", false), ("fr", "atelier intersessions", false),
      ("fr", "flux composites", true), ("fr", "flux composite", false), ("en", "stranded migrants", true),
      ("en", "remittances", true), ("en", "status", false), ("fr", "Nations Unies", false),
    ]
    func entries(note: String?) -> [String] {
      rows.enumerated().map { number, row in
        T.entry(
          "c\(number)",
          T.section(row.0, "x", T.term(row.1, gender: row.0 == "fr" ? "masculine" : nil, note: note)))
      }
    }
    #expect(try Self.found("not-in-base-form", entries(note: "A remark.")) == rows.filter(\.2).map(\.1))
    #expect(try Self.found("not-in-base-form", entries(note: "Always plural.")) == [])
  }

  @Test("a concept that is plural in two languages is plural") func plurals() throws {
    let entry = T.entry(
      "a", T.section("fr", "x", T.term("frais de recrutement", gender: "masculine")),
      T.section("en", "x", T.term("recruitment fees")))
    let other = T.entry(
      "b", T.section("fr", "x", T.term("droits humains", gender: "masculine")),
      T.section("en", "x", T.term("human rights")))
    #expect(try Self.found("not-in-base-form", [entry, other]) == ["recruitment fees"])
  }

  @Test("words are in a dictionary or in the list of the termbase") func spelling() throws {
    let rows = [
      ("fr", "migrnat bloqué", true), ("fr", "demandeur d'asile", false), ("fr", "non-refoulement", false),
      ("en", "labour migration", false), ("en", "labor migration", false), ("en", "migrant workers' rights", false),
      ("en", "mi-grnat", true), ("fr", "convention n° 143", false), ("fr", "accord de Schengen", false),
    ]
    func entries(_ status: String) -> [String] {
      rows.enumerated().map { number, row in T.entry("c\(number)", T.section(row.0, "x", T.term(row.1, status))) }
    }
    #expect(try Self.found("spelling", entries("preferred")) == rows.filter(\.2).map(\.1))
    #expect(try Self.found("spelling", entries("deprecated")) == [])
  }

  @Test("terms have no punctuation of a sentence at their end") func clean() throws {
    let rows = [("migrant.", true), ("U.S.", false), ("etc.", false), ("a,", true), ("migrant", false)]
    let entries = rows.enumerated().map { T.entry("c\($0)", T.section("en", "x", T.term($1.0))) }
    #expect(try Self.found("unclean-term", entries) == rows.filter(\.1).map(\.0))
  }

  @Test("every rule describes itself in both languages and has another name") func descriptions() {
    let rules = Auditor.reportedRules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.summary.english.hasSuffix(".") && rule.summary.french.hasSuffix("."))
      #expect(!rule.explanation.english.isEmpty && !rule.explanation.french.isEmpty)
    }
  }
}
