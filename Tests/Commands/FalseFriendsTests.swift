import Commands
import Localization
import TestSupport
import Testing

/// Where a term may be taken for another concept, its entry says so.
@Suite struct FalseFriendsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder(TestIndex.falseFriends) }

  @Test("a term shows what it is mistaken for, with its note; a concept names what it is related to") func english() {
    #expect(
      Invocation(["show", "proof"], glossary: folder.path).output == """
        proof · law
          en  evidence  preferred
                what shows that a thing is so [A handbook]
                not to be confused with: obviousness (plainness)
                Not what is plain.
              proof  admitted
          fr  preuve  preferred
              pièce  deprecated: avoid
                not to be confused with: nowhere
          see also: obviousness (plainness), diary (diary), nowhere

        """)
  }

  @Test("concepts are named in the language of the term, related ones in the one of the run, else in another")
  func french() {
    #expect(
      Invocation(["lookup", "agenda"], glossary: folder.path, language: .french).output == """
        «\u{A0}agenda\u{A0}» est le terme même
        items
          fr  ordre du jour  privilégié
              agenda
                à ne pas confondre avec\u{A0}: diary (diary), preuve (proof)

        """ + "\n")
    #expect(
      Invocation(["show", "proof"], glossary: folder.path, language: .french).output.hasSuffix(
        "  voir aussi\u{A0}: évidence (plainness), diary (diary), nowhere\n"))
  }

  @Test("the note of a preferred term is shown in the language of the run") func note() {
    #expect(
      Invocation(["show", "proof"], glossary: folder.path, language: .french).output.contains(
        "\n        à ne pas confondre avec\u{A0}: obviousness (plainness)\n        Rien d’évident.\n"))
  }

  @Test("one file alone shows the id of a concept of another file") func alone() {
    #expect(
      Invocation(["show", "items"], glossary: "\(folder.path)/temps.tbx").output.contains(
        "\n        not to be confused with: diary (diary), proof\n"))
  }

  @Test(
    "the glossary warns of the traps of common words",
    arguments: [
      ("evidence", "not to be confused with: obviousness (obviousness)"),
      ("évidence", "not to be confused with: éléments factuels (evidence)"),
      ("agenda", "not to be confused with: diary (diary)"),
      ("agenda", "not to be confused with: ordre du jour (agenda-of-meeting)"),
      ("deportation", "not to be confused with: deportation or forcible transfer of population"),
      ("déportation", "not to be confused with: déportation ou transfert forcé de population"),
      ("trafficking in persons", "not to be confused with: smuggling of migrants (smuggling-of-migrants)"),
    ])
  func glossary(word: String, trap: String) {
    let run = Invocation(["lookup", word], glossary: "", variables: ["MOTJUSTE_GLOSSARY": ""])
    #expect(run.output.contains("\n        \(trap)\n"))
    #expect(run.status == .clean)
  }
}
