@testable import Configuration
import Linting
import Localization
import TestSupport
import Testing

/// Files that are wrong. `[[` stands at the place of each fault, `]]` right behind it.
@Suite struct ConfigurationErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let english: [String]
    let french: [String]
    var testDescription: String { text }

    init(_ text: String, _ english: String..., fr french: [String]) {
      self.text = text
      self.english = english
      self.french = french
    }
  }

  @Test("each fault is told at its place, in both languages", arguments: settings + syntax) func faults(_ row: Row) {
    let marked = MarkedText(row.text)
    let positions = SourcePositions(Array(marked.text.utf8))
    let places = marked.ranges.map { range in
      let place = positions.position(of: range.lowerBound)
      return "c.json:\(place.line):\(place.column): "
    }
    let thrown = #expect(throws: ConfigurationErrors.self) { try ConfigurationTests.read(marked.text) }
    let errors = thrown?.errors ?? []
    #expect(errors.map { $0.text(.english) } == zip(places, row.english).map { "\($0)error: \($1)" })
    #expect(errors.map { $0.text(.french) } == zip(places, row.french).map { "\($0)erreur\u{A0}: \($1)" })
    #expect(places.count == row.english.count)
    #expect(places.count == row.french.count)
  }

  static let settings = [
    Row(
      #"{ [[]]"rulez": {} }"#, #"unknown key "rulez": did you mean "rules"?"#,
      fr: ["clé inconnue «\u{A0}rulez\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}rules\u{A0}»\u{A0}?"]),
    Row(
      #"{[[]]"é": 1, [[]]"quelque chose": 1}"#,
      #"unknown key "é": write one of \#(keys)"#, #"unknown key "quelque chose": write one of \#(keys)"#,
      fr: [
        "clé inconnue «\u{A0}é\u{A0}»\u{A0}: écrire \(keys)",
        "clé inconnue «\u{A0}quelque chose\u{A0}»\u{A0}: écrire \(keys)",
      ]),
    Row(
      "{\n  \"rules\": {\n    [[]]\"deprecated-terms\": \"error\",\n    \"admitted-term\": [[]]\"grave\"\n  },\n  \"failOn\": [[]]7 }",
      #"unknown rule "deprecated-terms": did you mean "deprecated-term"?"#,
      #""grave" is not a value of "admitted-term": write one of off, hint, information, warning, error"#,
      #""failOn" takes a string that is not empty"#,
      fr: [
        "règle inconnue «\u{A0}deprecated-terms\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}deprecated-term\u{A0}»\u{A0}?",
        "«\u{A0}grave\u{A0}» n’est pas une valeur de «\u{A0}admitted-term\u{A0}»\u{A0}: écrire off, hint, information, warning, error",
        "«\u{A0}failOn\u{A0}» veut une chaîne qui n’est pas vide",
      ]),
    Row(
      #"{"minSeverity": [[]]"off", "quotations": [[]]"Skip"}"#,
      #""off" is not a value of "minSeverity": write one of hint, information, warning, error"#,
      #""Skip" is not a value of "quotations": write one of skip, check"#,
      fr: [
        "«\u{A0}off\u{A0}» n’est pas une valeur de «\u{A0}minSeverity\u{A0}»\u{A0}: écrire hint, information, warning, error",
        "«\u{A0}Skip\u{A0}» n’est pas une valeur de «\u{A0}quotations\u{A0}»\u{A0}: écrire skip, check",
      ]),
    Row(
      #"{"language": [[]]"français", "languages": {"a": [[]]"e n", "b": [[]]null}}"#,
      #""français" is not a language tag, such as "fr" or "en""#, #""e n" is not a language tag, such as "fr" or "en""#,
      #""b" takes a string that is not empty"#,
      fr: [
        "«\u{A0}français\u{A0}» n’est pas un code de langue, comme «\u{A0}fr\u{A0}» ou «\u{A0}en\u{A0}»",
        "«\u{A0}e n\u{A0}» n’est pas un code de langue, comme «\u{A0}fr\u{A0}» ou «\u{A0}en\u{A0}»",
        "«\u{A0}b\u{A0}» veut une chaîne qui n’est pas vide",
      ]),
    Row(
      ##"{"languages": {[[]]"!a": "fr", [[]]"[a": "fr"}, "ignore": ["x", [[]]"# été", [[]]{} ]}"##,
      #"a pattern of "languages" cannot begin with "!""#, #"the pattern "[a" matches nothing"#,
      ##"the pattern "# été" matches nothing"##, #""ignore" takes a string that is not empty"#,
      fr: [
        "un motif de «\u{A0}languages\u{A0}» ne peut pas commencer par «\u{A0}!\u{A0}»",
        "le motif «\u{A0}[a\u{A0}» ne correspond à rien", "le motif «\u{A0}# été\u{A0}» ne correspond à rien",
        "«\u{A0}ignore\u{A0}» veut une chaîne qui n’est pas vide",
      ]),
    Row(
      #"{"rules": [[]]"off", "ignore": [[]]"x", "glossary": [[]]"", "languages": [[]]true}"#,
      #""rules" takes an object, in braces"#, #""ignore" takes an array of strings: ["…"]"#,
      #""glossary" takes a string that is not empty"#, #""languages" takes an object, in braces"#,
      fr: [
        "«\u{A0}rules\u{A0}» veut un objet, entre accolades",
        "«\u{A0}ignore\u{A0}» veut un tableau de chaînes\u{A0}: [\"…\"]",
        "«\u{A0}glossary\u{A0}» veut une chaîne qui n’est pas vide",
        "«\u{A0}languages\u{A0}» veut un objet, entre accolades",
      ]),
    Row(
      "// été\n[[]]-0.5e+3", "the configuration is an object, in braces",
      fr: ["la configuration est un objet, entre accolades"]),
  ]

  static let syntax = [
    Row(
      #"{"language": "fr", [[]]"language": "en"}"#, #"the key "language" stands twice"#,
      fr: ["la clé «\u{A0}language\u{A0}» figure deux fois"]),
    Row(
      #"{"language": "fr" [[]]"failOn": "error" [[]][[]]"rulez": 1}"#,
      "a comma is missing before this", "a comma is missing before this",
      #"unknown key "rulez": did you mean "rules"?"#,
      fr: [
        "il manque une virgule avant ceci", "il manque une virgule avant ceci",
        "clé inconnue «\u{A0}rulez\u{A0}»\u{A0}: vouliez-vous dire «\u{A0}rules\u{A0}»\u{A0}?",
      ]),
    Row("[[]]", "a value is missing", fr: ["il manque une valeur"]),
    Row("{[[]]", "a key in quotes is missing", fr: ["il manque une clé entre guillemets droits"]),
    Row("{[[]]rules: {}}", "a key in quotes is missing", fr: ["il manque une clé entre guillemets droits"]),
    Row("{[[]], }", "a key in quotes is missing", fr: ["il manque une clé entre guillemets droits"]),
    Row(
      #"{"rules" [[]]{}}"#, #"a colon is missing behind the key "rules""#,
      fr: ["il manque un deux-points après la clé «\u{A0}rules\u{A0}»"]),
    Row(#"{"rules": [[]]}"#, "a value is missing", fr: ["il manque une valeur"]),
    Row(#"{"ignore": ["a",[[]],]}"#, "a value is missing", fr: ["il manque une valeur"]),
    Row(#"{"ignore": ["a"[[]]}"#, "a comma is missing before this", fr: ["il manque une virgule avant ceci"]),
    Row(#"{"ignore": ["a"][[]]"#, "\"}\" is missing at the end", fr: ["il manque «\u{A0}}\u{A0}» à la fin"]),
    Row(
      #"{"failOn": [[]]error}"#, "error is no value: text stands in quotes",
      fr: ["error n’est pas une valeur\u{A0}: un texte se met entre guillemets droits"]),
    Row(
      #"{"failOn": [[]]-01}"#, "-01 is no value: text stands in quotes",
      fr: ["-01 n’est pas une valeur\u{A0}: un texte se met entre guillemets droits"]),
    Row(
      #"{"failOn": [[]]/}"#, "/ is no value: text stands in quotes",
      fr: ["/ n’est pas une valeur\u{A0}: un texte se met entre guillemets droits"]),
    Row(#"{"failOn": [[]]"error}"#, "the string is not closed", fr: ["la chaîne n’est pas fermée"]),
    Row(
      "{\"failOn\": [[]]\"err\nor\"}", "the string is not closed on its line",
      fr: ["la chaîne n’est pas fermée sur sa ligne"]),
    Row(
      "{\"failOn\": \"é[[\t]]\"}", "a control character in a string", fr: ["un caractère de commande dans une chaîne"]),
    Row(
      #"{"glossary": "C:[[]]\été"}"#, #"this is no escape: write \\ for a backslash"#,
      fr: [#"ce n’est pas un échappement\#u{A0}: une barre oblique inverse s’écrit \\"#]),
    Row(
      #"{"glossary": "[[]]\ud83c."}"#, #"this is no escape: write \\ for a backslash"#,
      fr: [#"ce n’est pas un échappement\#u{A0}: une barre oblique inverse s’écrit \\"#]),
    Row("{} [[]]/* été", "the comment is not closed", fr: ["le commentaire n’est pas fermé"]),
    Row(
      "{} // été\n[[]]{}", "there is something behind the end of the configuration",
      fr: ["il y a quelque chose après la fin de la configuration"]),
    Row(
      "[[]]" + String(repeating: "[", count: 33).spaced + "[[]][", "the configuration is an object, in braces",
      "values are nested more than 32 deep",
      fr: [
        "la configuration est un objet, entre accolades", "des valeurs sont imbriquées sur plus de 32 niveaux",
      ]),
  ]

  private static let keys =
    "$schema, glossary, language, languages, rules, quotations, subjectFields, projectSubsets, minSeverity, failOn, ignore, baseline"

  @Test("what is not UTF-8 is told at its place") func encoding() {
    let thrown = #expect(throws: ConfigurationErrors.self) {
      try Configuration(Array("{\n\"é".utf8) + [0xE9, 0x22], folder: "/", shownAs: "c.json")
    }
    #expect(thrown?.errors.map { $0.text(.french) } == ["c.json:2:3: erreur\u{A0}: ce n’est pas de l’UTF-8"])
  }

  @Test("whatever the bytes are, reading ends, with errors inside the file") func random() {
    var generator = SmallGenerator(seed: 3)
    let whole = Array(ConfigurationTests.whole.utf8)
    var broken = 0
    for _ in 0..<2_000 {
      let bytes = generator.mutated(whole)
      let lines = bytes.count { $0 == 10 } + 1
      do throws(ConfigurationErrors) {
        _ = try Configuration(bytes, folder: "/été", shownAs: "c.json")
      } catch {
        broken += 1
        #expect(!error.errors.isEmpty)
        #expect(error.errors.allSatisfy { (1...lines).contains($0.line) && $0.column > 0 })
      }
    }
    #expect(broken > 500)
  }

  @Test("a long file of nothing but brackets, keys or comments is read in its time")
  func hostile() {
    for text in ["[", "{\"a\":", "{\"a\":1", "/*", "//", "\"", "{\"a\":1,\"a\":1,", "[[],", "{\"a\":1 \"a\":1 ", "\\"] {
      _ = try? ConfigurationTests.read(String(repeating: text, count: 50_000))
    }
  }
}

extension String {
  /// The characters with spaces between them, so that brackets are no marks.
  fileprivate var spaced: String { map { "\($0) " }.joined() }
}
