import Commands
import Localization
import Testing

@Suite struct LookupCommandTests {
  @Test("an answer says why, and shows the concept with what to write and what to avoid") func found() {
    let run = Invocation(["lookup", "migrants", "illégaux"], language: .french)
    #expect(
      run.output == """
        «\u{A0}migrants illégaux\u{A0}» est une forme de «\u{A0}migrant illégal\u{A0}»\u{A0}: migrants illégaux
        ne pas écrire «\u{A0}migrant illégal\u{A0}»\u{A0}: écrire «\u{A0}migrant en situation irrégulière\u{A0}»
        irregular-migrant
          fr  migrant en situation irrégulière  privilégié, masculin
              migrant clandestin  remplacé, masculin
              migrant illégal  à éviter, masculin
          en  migrant in an irregular situation  privilégié
              irregular migrant  admis

        """ + "\n")
    #expect(run.status == .clean)
    #expect(run.error == "")
  }

  @Test("nothing found is told on the standard error, with status 1") func nothing() {
    let run = Invocation(["lookup", "zzz😀"], language: .french)
    #expect(run.error == "rien trouvé pour «\u{A0}zzz😀\u{A0}»\n")
    #expect(run.output == "")
    #expect(run.status == .findings)
    let json = Invocation(["lookup", "zzz😀", "--format", "json"])
    #expect(json.output.contains("\"total\" : 0"))
    #expect(json.error == "")
    #expect(json.status == .findings)
  }

  @Test("a typing error is answered, and told once") func typing() {
    let run = Invocation(["lookup", "migrant bolqué"])
    #expect(
      run.output.hasPrefix("nothing is called “migrant bolqué”; did you mean “migrant bloqué”?\nstranded-migrant\n"))
    #expect(run.status == .clean)
  }

  @Test("a concept is shown by its id as text, JSON and TBX, and one that is not there is told") func show() {
    #expect(
      Invocation(["show", "stranded-migrant"]).output.hasPrefix(
        "stranded-migrant\n  fr  migrant bloqué  preferred, masculine\n"))
    #expect(
      Invocation(["show", "stranded-migrant", "--format", "json"]).output.contains("\"id\" : \"stranded-migrant\""))
    #expect(Invocation(["show", "stranded-migrant", "--format=tbx"]).output.contains("<term>migrant bloqué</term>"))
    let run = Invocation(["show", "été"], language: .french)
    #expect(
      run.error
        == "pas de concept «\u{A0}été\u{A0}»\u{A0}; «\u{A0}motjuste lookup TERME\u{A0}» trouve les concepts par leurs termes\n"
    )
    #expect(run.status == .findings)
  }

  @Test("the embedded glossary is found beside the program") func embedded() {
    let run = Invocation(
      ["lookup", "migrants bloqués", "--format", "json"], glossary: "", variables: ["MOTJUSTE_GLOSSARY": ""])
    #expect(run.error.contains("no glossary") == false, "\(run.error)")
    #expect(run.output.contains("\"conceptId\" : \"stranded-migrant\""))
  }
}
