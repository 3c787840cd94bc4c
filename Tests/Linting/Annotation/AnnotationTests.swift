import Drafts
import Languages
import Linting
import Terminology
import TestSupport
import Testing

/// Which terms of a draft are marked, and as what.
@Suite struct AnnotationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let marked: String
    let format: DraftFormat
    /// Each term with its status.
    let terms: [String]
    var testDescription: String { marked }

    init(_ marked: String, _ terms: [String], _ format: DraftFormat = .plainText) {
      self.marked = marked
      self.terms = terms
      self.format = format
    }
  }

  @Test("terms of every status are marked where they stand in the source, and nowhere else", arguments: rows)
  func marks(_ row: Row) throws {
    let text = MarkedText(row.marked)
    let draft = try AnnotatedSample.draft(text.text, row.format)
    #expect(MarkedText.marking(draft.annotations.map(\.range), in: text.text) == row.marked)
    #expect(draft.annotations.map { "\($0.term): \($0.status?.rawValue ?? "none")" } == row.terms)
    for annotation in draft.annotations {
      #expect(Array(annotation.text.utf8) == Array(draft.draft.source[annotation.range]))
    }
  }

  static let rows = [
    Row("", []), Row("Rien à signaler\u{2029}, sinon été 😀.", []),
    Row(
      "😀 Des [[migrants en situation irrégulière]],\r\ndes [[migrantes\r\nirrégulières]]",
      ["migrant en situation irrégulière: preferred", "migrant irrégulier: admitted"]),
    Row(
      "Les [[migrants illégaux]], les [[migrants clandestins]], leur [[pays d’origine]].",
      ["migrant illégal: deprecated", "migrant clandestin: superseded", "pays d'origine: none"]),
    Row(
      "Voir https://exemple.org/clandestins et les_clandestins.docx ; les [[clandestins]].", ["clandestin: deprecated"]),
    Row(
      "# [[Clandestins]]\n\nCe `migrant clandestin` et le [[migrant *clandestin*]] :\n\n    les clandestins\n",
      ["clandestin: deprecated", "migrant clandestin: superseded"], .markdown),
    Row(
      "<p>Un [[migrant <b>clandestin</b>]] &amp; <code>un clandestin</code>, <i translate=no>un clandestin</i></p>",
      ["migrant clandestin: superseded"], .html),
    Row("« Les [[clandestins]] arrivent », dit-il.", ["clandestin: deprecated"]),
    Row("dans l’ouvrage <cite>Les [[clandestins]]</cite>", ["clandestin: deprecated"], .html),
    Row("<p>La <i lang=en>route des clandestins</i></p>", [], .html),
    // A name is no term to avoid, but one that may be written is right in it.
    Row("Le Comité national de lutte contre les clandestins est né.", []),
    Row("Le Comité national des [[travailleurs migrants]] est né.", ["travailleur migrant: preferred"]),
  ]

  @Test(
    "a term in pieces is marked over its own words, once, whatever its status",
    arguments: [
      ("Les [[pays d'origine]] et [[de transit]].", [false, true]),
      ("Les [[migrants irréguliers]] et [[clandestins]].", [false, true]),
      ("Un [[trafic présumé d'êtres humains]].", [true]), ("Un [[pays voisin d'origine]].", []),
    ])
  func pieces(marked: String, isSplit: [Bool]) throws {
    let marked = isSplit.isEmpty ? MarkedText(marked).text : marked
    let text = MarkedText(marked)
    let annotations = try AnnotatedSample.draft(text.text).annotations
    #expect(MarkedText.marking(annotations.map(\.range), in: text.text) == marked)
    #expect(annotations.map(\.isSplit) == isSplit)
  }

  @Test(
    "a form that two concepts share is that of the term in its own gender",
    arguments: [
      ("Les travailleurs migrants.", "migrant-worker"), ("Un travailleur migrant.", "migrant-worker"),
      ("Les travailleuses migrantes.", "woman-migrant-worker"), ("La travailleuse migrante.", "woman-migrant-worker"),
    ])
  func gender(text: String, concept: String) throws {
    #expect(try AnnotatedSample.draft(text).annotations.map(\.conceptID.rawValue) == [concept])
  }

  @Test("JSON has every key, places as findings have them, and sums") func json() throws {
    let draft = try AnnotatedSample.draft("É, un\npays d’origine.", path: "a \"b\".txt")
    #expect(
      try draft.json() == """
        {
          "annotations" : [
            {
              "conceptId" : "country-of-origin",
              "isSplit" : false,
              "preferred" : "pays d'origine",
              "range" : {
                "end" : {
                  "byte" : 23,
                  "column" : 15,
                  "line" : 2
                },
                "start" : {
                  "byte" : 7,
                  "column" : 1,
                  "line" : 2
                }
              },
              "status" : null,
              "term" : "pays d'origine",
              "text" : "pays d’origine"
            }
          ],
          "language" : "fr",
          "path" : "a \\"b\\".txt",
          "summary" : {
            "concepts" : 1,
            "terms" : 1
          },
          "version" : 1
        }

        """)
    let none = try AnnotatedSample.draft("Un trafic d'êtres humains.").json()
    #expect(none.contains("\"preferred\" : null"))
    #expect(try AnnotatedSample.draft("").json().contains("\"annotations\" : [\n\n  ]"))
  }

  @Test("a draft without a language is read in its own") func language() throws {
    let draft = DraftFormat.plainText.draft(Array("The irregular migrants are in the boat with us.".utf8))
    let annotated = Linter(try AnnotatedSample.index.get()).annotate(draft, path: "-", language: nil)
    #expect(annotated.language == .english)
    #expect(annotated.annotations.map(\.term) == ["irregular migrant"])
  }

  @Test("a text of nothing but terms in pieces takes no more than linear time") func long() throws {
    let text = String(repeating: "pays d'origine et de transit, ", count: 5_000)
    #expect(try AnnotatedSample.draft(text).annotations.count > 9_990)
  }
}
