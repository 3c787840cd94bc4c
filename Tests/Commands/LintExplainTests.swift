import Commands
import Foundation
import Localization
import TestSupport
import Testing

/// `lint --explain`.
@Suite struct LintExplainTests {
  private static let glossary =
    (try? TestIndex.write(
      TestIndex.tbx(
        TestIndex.migrants + [
          "irregular-migrant|fr|deprecated|clandestin|pos=noun|gender=masculine",
          "irregular-migration|fr|preferred|migration irrégulière|pos=noun|gender=feminine",
          "irregular-migration|fr|deprecated|migration illégale|pos=noun|gender=feminine",
          "boat|fr|preferred|bateau clandestin de passage|pos=noun|gender=masculine",
        ]), name: "glossaire.tbx")) ?? ""

  private func lint(_ words: [String], _ language: UILanguage = .english) -> Invocation {
    Invocation(["lint"] + words, glossary: Self.glossary, language: language)
  }

  /// A report in JSON.
  private struct Report: Decodable {
    let files: [File]

    struct File: Decodable {
      let findings: [Item]
      let suppressed: [Item]
      let skipped: [Skipped]?
    }
    struct Item: Decodable {
      let text: String
      let explanation: [String]?
      let suppression: Hidden?
    }
    struct Hidden: Decodable {
      let kind: String
      let reason: String?
    }
    struct Skipped: Decodable {
      let kind: String
      let term: String?
      let range: Span
    }
    struct Span: Decodable {
      let start: Place
      let end: Place
    }
    struct Place: Decodable { let byte: Int }

    init(_ run: Invocation) throws { self = try JSONDecoder().decode(Self.self, from: Data(run.output.utf8)) }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let english: [String]
    let french: [String]
    var testDescription: String { text }

    init(_ text: String, _ english: [String], _ french: [String]) {
      self.text = text
      self.english = english
      self.french = french
    }
  }

  @Test(
    "a finding tells its form, how its words lie, and the terms that it hides",
    arguments: [
      Row(
        "Des migrants illégaux.",
        ["form “migrants illégaux” (masculine plural) of “migrant illégal”, concept irregular-migrant"],
        [
          "forme «\u{A0}migrants illégaux\u{A0}» (masculin pluriel) de «\u{A0}migrant illégal\u{A0}», concept irregular-migrant"
        ]),
      Row(
        "Un migrant clandestin.",
        [
          "form “migrant clandestin” (masculine singular) of “migrant clandestin”, concept irregular-migrant",
          "hides “clandestin”, since the longest term counts",
        ],
        [
          "forme «\u{A0}migrant clandestin\u{A0}» (masculin singulier) de «\u{A0}migrant clandestin\u{A0}», concept irregular-migrant",
          "cache «\u{A0}clandestin\u{A0}», car le terme le plus long l’emporte",
        ]),
      Row(
        "Des migrants souvent illégaux.",
        [
          "form “migrants illégaux” (masculine plural) of “migrant illégal”, concept irregular-migrant",
          "“souvent” stands between its words",
        ],
        [
          "forme «\u{A0}migrants illégaux\u{A0}» (masculin pluriel) de «\u{A0}migrant illégal\u{A0}», concept irregular-migrant",
          "«\u{A0}souvent\u{A0}» s’intercale entre ses mots",
        ]),
      Row(
        "Des migrants bloqués et illégaux.",
        [
          "form “migrants illégaux” (masculine plural) of “migrant illégal”, concept irregular-migrant",
          "shares “migrants” with another term",
        ],
        [
          "forme «\u{A0}migrants illégaux\u{A0}» (masculin pluriel) de «\u{A0}migrant illégal\u{A0}», concept irregular-migrant",
          "partage «\u{A0}migrants\u{A0}» avec un autre terme",
        ]),
    ])
  func explanations(_ row: Row) throws {
    let path = try Invocation.file("a.txt", row.text)
    for (language, lines) in [(UILanguage.english, row.english), (.french, row.french)] {
      let report = try Report(lint([path, "--explain", "--language", "fr", "--format", "json"], language))
      #expect(report.files.map { $0.findings.map(\.explanation) } == [[lines]])
      // Long lines are folded in the report for people.
      let text = lint([path, "--explain", "--language", "fr"], language).output.split(whereSeparator: \.isWhitespace)
      let folded = text.joined(separator: " ")
      for line in lines {
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(folded.contains("= \(words)"))
      }
    }
    #expect(!lint([path, "--language", "fr"]).output.contains("form “"))
    #expect(
      try Report(lint([path, "--format", "json"])).files.allSatisfy { $0.findings.allSatisfy { $0.explanation == nil } }
    )
  }

  struct Place: Sendable, CustomTestStringConvertible {
    let marked: String
    let kind: String
    let term: String?
    let english: String
    let french: String
    var name = "a.md"
    var testDescription: String { marked }
  }

  @Test("what is passed over is told with its place and its kind", arguments: places)
  func skipped(_ row: Place) throws {
    let marked = MarkedText(row.marked)
    let path = try Invocation.file(row.name, marked.text)
    let report = try Report(lint([path, "--explain", "--language", "fr", "--format", "json"]))
    let file = try #require(report.files.first)
    let skipped = try #require(file.skipped)
    #expect(skipped.map(\.kind) == [row.kind])
    #expect(skipped.map(\.term) == [row.term])
    #expect(
      MarkedText.marking(skipped.map { $0.range.start.byte..<$0.range.end.byte }, in: marked.text) == row.marked)
    #expect(file.findings.isEmpty)
    let lines = Array(marked.text.utf8).prefix(marked.ranges[0].lowerBound)
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let column = String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count + 1
    let place = "\(path):\(lines.count):\(column): "
    let english = lint([path, "--explain", "--language", "fr"])
    let term = row.term.map { ": \($0)" } ?? ""
    #expect(english.output == "\(place)skipped (\(row.english))\(term)\n\n1 file checked: nothing to correct\n")
    #expect(english.status == .clean)
    let french = lint([path, "--explain", "--language", "fr"], .french)
    let frenchTerm = row.term.map { "\u{A0}: \($0)" } ?? ""
    #expect(
      french.output
        == "\(place)laissé de côté (\(row.french))\(frenchTerm)\n\n1 fichier vérifié\u{A0}: rien à corriger\n")
    #expect(lint([path, "--language", "fr"]).output == "1 file checked: nothing to correct\n")
    #expect(try Report(lint([path, "--format", "json"])).files.map { $0.skipped == nil } == [true])
  }

  static let places = [
    Place(
      marked: "« Les [[clandestins]] ne viennent pas », dit-il.", kind: "quotation", term: "clandestin",
      english: "quotation", french: "citation"),
    Place(
      marked: "Un rapport intitulé [[Migrants illégaux]] en Europe.", kind: "title", term: "migrant illégal",
      english: "title", french: "titre d’une œuvre"),
    Place(
      marked: "On lit ensuite, the [[migrants illégaux]] were not in the room and they were sad, sans plus.",
      kind: "foreignPassage", term: "migrant illégal", english: "passage in another language",
      french: "passage dans une autre langue"),
    Place(
      marked: "Été.\n\nVoir [[`migrant illégal`]] ici.", kind: "code", term: nil, english: "code", french: "code"),
    Place(
      marked: "Voir [[https://exemple.fr/clandestin]] ici.", kind: "address", term: nil, english: "address",
      french: "adresse", name: "a.txt"),
    Place(
      marked: "Le Comité national de lutte contre la [[migration illégale]] se réunit.", kind: "name",
      term: "migration illégale", english: "name", french: "nom propre"),
    Place(
      marked: "Un [[bateau clandestin de passage]] arrive.", kind: "longerTerm", term: "clandestin",
      english: "part of a longer term", french: "partie d’un terme plus long"),
    Place(
      marked: "[[---\ntitle: Les clandestins\n---]]\n\nDans la ville.\n", kind: "frontMatter", term: nil,
      english: "front matter", french: "en-tête"),
    Place(
      marked: "<p>Les [[<i translate=\"no\">migrants illégaux</i>]] partent.</p>", kind: "untranslated", term: nil,
      english: "not to be translated", french: "à ne pas traduire", name: "a.html"),
  ]

  @Test("what a comment or a baseline hides is told with its place and the reason") func suppressed() throws {
    let folder = try TestFolder([
      "a.md": """
      <!-- motjuste: ignore-next-line parce que c’est leur mot -->
      Des clandestins. Voir `x`.

      <!-- motjuste: ignore-next-line -->
      Des migrants illégaux.
      """
    ])
    let path = "\(folder.path)/a.md"
    let run = lint([path, "--explain"])
    #expect(
      run.output == """
        \(path):2:5: hidden by a comment: clandestin (c’est leur mot)
        \(path):2:23: skipped (code)
        \(path):5:5: hidden by a comment: migrant illégal

        1 file checked: nothing to correct
        2 findings hidden by comments

        """)
    #expect(
      lint([path, "--explain"], .french).output == """
        \(path):2:5: masqué par un commentaire\u{A0}: clandestin (c’est leur mot)
        \(path):2:23: laissé de côté (code)
        \(path):5:5: masqué par un commentaire\u{A0}: migrant illégal

        1 fichier vérifié\u{A0}: rien à corriger
        2 constats masqués par des commentaires

        """)
    let json = try Report(lint([path, "--explain", "--format", "json"]))
    #expect(json.files.map { $0.suppressed.map { $0.suppression?.kind } } == [["comment", "comment"]])
    #expect(json.files.map { $0.suppressed.map { $0.suppression?.reason } } == [["c’est leur mot", nil]])
    try folder.write("a.md", "Des migrants illégaux.")
    #expect(lint([path, "--write-baseline", "\(folder.path)/b.json"]).status == .clean)
    let known = [path, "--baseline", "\(folder.path)/b.json", "--explain"]
    #expect(lint(known).output.hasPrefix("\(path):1:5: hidden by the baseline: migrant illégal\n\n"))
    #expect(
      lint(known, .french).output.hasPrefix("\(path):1:5: masqué par la liste de référence\u{A0}: migrant illégal\n\n"))
  }

  @Test("what is passed over stands behind the findings of its file") func order() throws {
    let folder = try TestFolder([
      "a.md": "« Les clandestins ne viennent pas », dit-il. Un migrant illégal.", "b.md": "Voir `x` dans la ville.",
    ])
    let output = lint([folder.path, "--explain"]).output
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.hasPrefix("\(folder.path)/a.md:1:49: error: ") == true)
    #expect(
      lines.suffix(7) == [
        "", "\(folder.path)/a.md:1:7: skipped (quotation): clandestin", "",
        "\(folder.path)/b.md:1:6: skipped (code)", "", "2 files checked: 1 error", "",
      ])
  }
}
