import Drafts
import Languages
import Linting
import Localization
import TermMatching
import TestSupport
import Testing

@Suite struct TextReportTests {
  @Test("below a finding stand what is uncertain and why")
  func details() throws {
    let file = try ReportSample.two()
    #expect(
      try ReportSample.text([file], .text) == """
        notes/été, 50%: a.txt:1:12: error: “migrants illégaux” is a deprecated term [deprecated-term]
          1 | Été 🧭, des migrants illégaux.
            |            ^^^^^^^^^^^^^^^^^
            = Being there is no crime: {100%}.

        notes/été, 50%: a.txt:2:5: warning: “migrants illégaux” is a deprecated term [deprecated-term]
          2 | Des migrants
            |     ^^^^^^^^
            = its words do not stand together: it may be something else

        1 file checked: 1 error, 1 warning

        """)
    let french = try ReportSample.text([file], .text, .french)
    #expect(french.contains("    = ses mots sont séparés\u{A0}: c’est peut-être autre chose\n"))
    #expect(french.hasSuffix("\n\n1 fichier vérifié\u{A0}: 1 erreur, 1 avertissement\n"))
  }

  @Test(
    "the end tells how many findings comments and a baseline hide",
    arguments: [
      (0, 0, nil, "", ""),
      (1, 0, nil, "1 finding hidden by a comment\n", "1 constat masqué par un commentaire\n"),
      (
        2, 1, nil, "2 findings hidden by comments, 1 by the baseline\n",
        "2 constats masqués par des commentaires, 1 par la liste de référence\n"
      ),
      (0, 3, nil, "3 findings hidden by the baseline\n", "3 constats masqués par la liste de référence\n"),
      (
        1, 0, 7, "1 finding hidden by a comment, 7 by the baseline\n",
        "1 constat masqué par un commentaire, 7 par la liste de référence\n"
      ),
    ])
  func hidden(comments: Int, baselined: Int, count: Int?, english: String, french: String) throws {
    let file = try ReportSample.file(String(repeating: "[[x]] ", count: comments + baselined)) { finding, number in
      finding.suppression = Suppression(number < comments ? .comment : .baseline)
    }
    var options = ReportSample.options()
    options.baselineCount = count
    #expect(try Report([file], options).text(as: .text) == "1 file checked: nothing to correct\n" + english)
    options.uiLanguage = .french
    #expect(try Report([file], options).text(as: .text) == "1 fichier vérifié\u{A0}: rien à corriger\n" + french)
  }

  @Test("with explanations the places that were passed over are told")
  func skipped() throws {
    let index = try TestIndex.index(TestIndex.migrants)
    var lintOptions = LintOptions()
    lintOptions.explains = true
    let text = "Ils crient « les migrants illégaux envahissent la ville ».\n\nVoir `migrant illégal` ici.\n"
    let file = LintedFile(
      path: "a.md", DraftFormat.markdown.draft(Array(text.utf8)), Linter(index, lintOptions), language: .french)
    var options = ReportSample.options()
    #expect(try Report([file], options).text(as: .text) == "1 file checked: nothing to correct\n")
    options.explains = true
    let english = try Report([file], options).text(as: .text)
    #expect(
      english == """
        a.md:1:18: skipped (quotation): migrant illégal
        a.md:3:6: skipped (code)

        1 file checked: nothing to correct

        """)
    options.uiLanguage = .french
    #expect(
      try Report([file], options).text(as: .text) == """
        a.md:1:18: laissé de côté (citation)\u{A0}: migrant illégal
        a.md:3:6: laissé de côté (code)

        1 fichier vérifié\u{A0}: rien à corriger

        """)
    #expect(try Report([file], options).text(as: .json).contains(#""kind" : "quotation""#))
  }
}
