import Commands
import FileBytes
import Foundation
import Localization
import TestSupport
import Testing

/// The commands that edit the termbase.
@Suite struct EditingCommandsTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder([
      "personnes.tbx": TestIndex.tbx(TestIndex.migrants),
      "santé.tbx": TestIndex.tbx(["care|en|preferred|health care|pos=noun", "care|fr|preferred|soins de santé"]),
    ])
  }

  private func run(
    _ words: [String], language: UILanguage = .english, variables: [String: String] = [:]
  ) -> Invocation {
    let fixed = ["SOURCE_DATE_EPOCH": "1795271412", "MOTJUSTE_AUTHOR": "Zoé", "TMPDIR": folder.path]
    return Invocation(words, glossary: folder.path, language: language, variables: fixed.merging(variables) { $1 })
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try MappedBytes(mapping: "\(folder.path)/\(name)").array, as: UTF8.self)
  }

  private func files() throws -> [String] { try ["personnes.tbx", "santé.tbx"].map(text) }

  @Test("a concept is added with what is said of it, shown, and found; --dry-run only shows it") func add() throws {
    let words = [
      "add", "--term", "fr:déplacé interne", "--term", "en:internally displaced person", "--term", "en:IDP", "--type",
      "en:IDP=acronym", "--pos", "noun", "--gender", "fr:déplacé interne=masculine", "--definition",
      "fr:personne déplacée",
      "--definition-source", "fr:OIM", "--note", "en:See the Guiding Principles.", "--source", "fr:déplacé interne=OIM",
      "--subject-field", "été", "--file", "santé",
    ]
    let before = try files()
    let dry = run(words + ["--dry-run"])
    #expect(dry.error == "nothing is written: --dry-run\n")
    #expect(try files() == before)
    let done = run(words)
    #expect(done.output == dry.output)
    #expect(done.error == "")
    #expect(done.status == .clean)
    #expect(done.output.hasPrefix("internally-displaced-person (\(folder.path)/santé.tbx)\n  + subjectField: été\n"))
    #expect(done.output.contains("\n  + en IDP: administrativeStatus: admitted\n"))
    #expect(try text("personnes.tbx") == before[0])
    let after = try text("santé.tbx")
    #expect(after.contains("<date>2026-11-21T14:30:12Z</date>"))
    #expect(after.contains("<transacNote type=\"responsibility\">Zoé</transacNote>"))
    #expect(Invocation(["validate", "\(folder.path)/santé.tbx"]).status == .clean)
    #expect(run(["lookup", "deplaces internes"]).output.contains("internally-displaced-person"))
    let again = run(words)
    #expect(
      again.error
        == "motjuste: error: the term 'en:internally displaced person' is there already, in internally-displaced-person: edit that concept, or give --force for another one\n"
    )
    #expect(again.status == .findings)
  }

  @Test("a concept is edited, deprecated and removed, and each change is shown") func edit() throws {
    let before = try files()
    let edit = run([
      "edit", "stranded-migrant", "--add-term", "fr:migrant coincé", "--status", "fr:migrant coincé=admitted",
    ])
    #expect(
      edit.output == """
        stranded-migrant (\(folder.path)/personnes.tbx)
          + fr migrant coincé
          + fr migrant coincé: administrativeStatus: admitted

        """)
    let deprecation = run([
      "deprecate", "stranded-migrant", "migrant bloqué", "--use", "migrant coincé", "--note", "fr:Calque.",
    ])
    #expect(
      deprecation.output == """
        stranded-migrant (\(folder.path)/personnes.tbx)
          - fr migrant bloqué: administrativeStatus: preferred
          - fr migrant coincé: administrativeStatus: admitted
          + fr migrant bloqué: administrativeStatus: deprecated
          + fr migrant bloqué: note (fr): Calque.
          + fr migrant coincé: administrativeStatus: preferred

        """)
    #expect(run(["show", "stranded-migrant", "--format", "json"]).output.contains("\"modification\""))
    #expect(try text("santé.tbx") == before[1])
    #expect(run(["deprecate", "stranded-migrant", "--use", "irregular-migrant"]).status == .clean)
    #expect(
      run(["remove", "irregular-migrant"]).error
        == "motjuste: error: other concepts refer to 'irregular-migrant': stranded-migrant; --force removes these references, too\n"
    )
    #expect(run(["remove", "irregular-migrant", "--force"]).status == .clean)
    #expect(run(["show", "irregular-migrant"]).status == .findings)
    #expect(run(["edit", "stranded-migrant", "--subject-field", "x"]).status == .clean)
    #expect(run(["edit", "stranded-migrant", "--subject-field", "x"]).error == "nothing changes\n")
    for file in ["personnes.tbx", "santé.tbx"] {
      #expect(Invocation(["validate", "\(folder.path)/\(file)"]).status == .clean)
    }
  }

  @Test("without options an editor opens; what it leaves is checked before it is taken, and never lost")
  func editor() throws {
    let done = run(["edit", "care"], variables: ["EDITOR": "sed -i 's/soins de santé/soins médicaux/'"])
    #expect(done.output.contains("\n  + fr soins médicaux\n"))
    #expect(try text("santé.tbx").contains("<term>soins médicaux</term>"))
    #expect(run(["edit", "care"], variables: ["EDITOR": "true"]).error == "nothing changes\n")
    let before = try files()
    let broken = run(["edit", "care"], variables: ["VISUAL": "sed -i 's/<term>/<terme>/'", "EDITOR": "false"])
    #expect(broken.status == .failure)
    #expect(broken.error.hasPrefix("motjuste: what you wrote is kept in \(folder.path)/motjuste-"))
    let renamed = run(["edit", "care"], variables: ["EDITOR": "sed -i 's/id=\"care\"/id=\"été\"/'"])
    #expect(renamed.error.hasSuffix("motjuste: error: the id is 'été', not 'care'\n"))
    let failed = run(["edit", "care"], language: .french, variables: ["EDITOR": "false"])
    #expect(failed.error.contains("l’éditeur «\u{A0}false\u{A0}» a échoué\u{A0}: rien n’est écrit"))
    #expect(try files() == before)
  }

  @Test("an import tells what became of each row, and is undone by its name") func imports() throws {
    try folder.write(
      "liste.csv",
      "id,language,term,status,couleur\nneu,fr,apatride,preferred,\n,fr,migrant bloqué,preferred,\n,fr,exilé,été,bleu\n,,sans langue,,\n"
    )
    let before = try files()
    let words = ["import", "\(folder.path)/liste.csv", "--file", "personnes"]
    let dry = run(words + ["--dry-run"])
    #expect(try files() == before)
    let done = run(words)
    let path = "\(folder.path)/liste.csv"
    let lines = done.output.split(separator: "\n").map(String.init)
    #expect(lines.dropLast().joined(separator: "\n") + "\nnothing is written: --dry-run\n" == dry.output)
    #expect(lines.contains("\(path):2: added: neu"))
    #expect(
      lines.contains(
        "\(path):3: skipped: stranded-migrant (the concept 'stranded-migrant' has the term 'fr:migrant bloqué' already)"
      ))
    #expect(lines.contains { $0.hasPrefix("\(path):4: refused: row-4 ('été' is not a value of administrativeStatus") })
    #expect(lines.contains { $0.hasPrefix("\(path):5:1: warning: the row is not used: it names no language") })
    #expect(lines.contains { $0.hasPrefix("\(path):1:25: warning: the column 'couleur' is not read") })
    #expect(lines.contains("1 added, 0 merged, 0 replaced, 1 skipped, 1 refused"))
    #expect(done.status == .findings)
    let batch = try #require(lines.last?.split(separator: " ").last.map(String.init))
    #expect(run(["show", "neu"]).status == .clean)
    #expect(run(["import", "--undo", batch, "--dry-run"]).output.hasPrefix("neu ("))
    #expect(run(["import", "--undo", batch]).status == .clean)
    #expect(try files() == before)
    #expect(run(["import", "--undo", batch]).error == "motjuste: error: the import '\(batch)' is undone already\n")
    let json = run(words + ["--format", "json", "--dry-run"], language: .french)
    #expect(json.output.contains("\"outcome\" : \"skipped\""))
    #expect(json.output.contains("\"message\" : \"la ligne n’est pas utilisée"))
  }

  @Test(
    "a file that cannot be read is told with its place, and nothing of any file is imported",
    arguments: [
      ("a.csv", "id,language,term\nx,fr,\"été\ny,fr,b\n", ":2:6:"), ("a.tbx", "<tbx><text>", ":1:"),
      ("a.tbx", "<?xml version=\"1.0\" encoding=\"x-nichts\"?><tbx/>", ":1:1:"), ("a.ttl", "<a> <b> \"é", ":1:"),
      ("a.xlsx", "PK\u{3}\u{4}été", ":1:1:"), ("a.pdf", "été", ":1:1:"), ("a.utx", "été", ":1:1:"),
    ])
  func unreadable(name: String, content: String, place: String) throws {
    try folder.write("import/\(name)", content)
    try folder.write("import/good.csv", "id,language,term\nneu,fr,apatride\n")
    let before = try files()
    let result = run([
      "import", "\(folder.path)/import/good.csv", "\(folder.path)/import/\(name)", "--file", "personnes",
    ])
    #expect(result.error.hasPrefix("\(folder.path)/import/\(name)\(place)"), "\(result.error)")
    #expect(result.error.contains(": error: "))
    #expect(result.output == "")
    #expect(result.status == .failure)
    #expect(try files() == before)
  }

  @Test("a glossary that is read-only or of another form stays as it is") func readOnly() throws {
    let before = try files()
    let path = "\(folder.path)/santé.tbx"
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = run(["edit", "care", "--subject-field", "x"])
    #expect(result.error == "\(path):1:1: error: the file is read-only\n")
    #expect(result.status == .failure)
    #expect(try files() == before)
  }
}
