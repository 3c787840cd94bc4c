import Commands
import Foundation
import Localization
import TestSupport
import Testing

@Suite struct ExchangeCommandTests {
  private static let csv = """
    id,langue,terme,statut,définition,couleur
    m1,fr,migrant bloqué,preferred,personne bloquée,bleu
    m1,en,stranded migrant,preferred,,
    m2,fr,,,,

    """

  private func out(_ name: String) throws -> String { try Invocation.file(name, "") }

  @Test("a table becomes TBX; what cannot be read is told with its place, and the exit status says so")
  func convert() throws {
    let file = try Invocation.file("table.csv", Self.csv)
    let out = try out("table.tbx")
    let run = Invocation(["convert", file, out])
    #expect(run.status == .findings)
    #expect(run.output.isEmpty)
    let lines = run.error.replacingOccurrences(of: file, with: "table.csv").replacingOccurrences(
      of: out, with: "out.tbx")
    #expect(
      lines == """
        table.csv:1:35: warning: the column 'couleur' is not read: 1 cell
        out.tbx: written from 2 concepts with 2 terms

        """)
    // The document says of itself that its source is not known, as TBX asks for a source.
    #expect(
      Invocation(["diff", file, out]).output.hasSuffix("concepts: 0 added, 0 removed, 0 with another id, 0 changed\n"))
  }

  @Test("without a known ending the format has to be named") func unknown() throws {
    let file = try Invocation.file("table.csv", Self.csv)
    let run = Invocation(["convert", file, "out.docx"])
    #expect(run.status == .failure)
    #expect(run.error.hasPrefix("motjuste: error: 'out.docx': which format? name it with --to (tbx, tbx-dct, "))
    let other = try Invocation.file("noname", "a,b\n")
    #expect(
      Invocation(["convert", other, "-", "--to", "tbx"], language: .french).error.hasPrefix(
        "motjuste\u{A0}: erreur\u{A0}: «\u{A0}\(other)\u{A0}»\u{A0}: format inconnu\u{A0}: le nommer par --from (tbx"))
  }

  @Test("the loss report is told, and written as JSON") func report() throws {
    let report = try out("report.json")
    let run = Invocation(["convert", Invocation.glossary, "-", "--to", "omegat", "--report", report])
    #expect(run.status == .clean)
    #expect(run.output.contains("\t"))
    #expect(run.error.contains("the format 'omegat' does not hold:\n"))
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: report))) as? [String: Any]
    #expect(json?["format"] as? String == "omegat")
    #expect((json?["losses"] as? [[String: Any]])?.isEmpty == false)
    #expect((json?["remarks"] as? [Any])?.isEmpty == true)
  }

  @Test("a column gets a meaning, and one that is written wrongly is refused") func columns() throws {
    let file = try Invocation.file("table.csv", "Mot;Anglais\nmigrant bloqué;stranded migrant\n")
    let run = Invocation(["convert", file, "-", "--to", "tsv", "--column", "Mot=term:fr"])
    #expect(run.status == .clean)
    #expect(run.output.contains("\tfr\tmigrant bloqué\t") && run.output.contains("\ten\tstranded migrant\t"))
    let wrong = Invocation(["convert", file, "-", "--to", "tsv", "--column", "Mot"])
    #expect(wrong.status == .failure)
    #expect(wrong.error.hasPrefix("motjuste: error: 'Mot': write NAME=MEANING, such as 'Terme FR=term:fr'\n"))
  }

  @Test("rules are a folder of files") func folder() throws {
    let folder = try out("x").replacingOccurrences(of: "/x", with: "/style")
    let run = Invocation(["convert", Invocation.glossary, folder, "--to", "vale"])
    #expect(run.status == .clean)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).contains("fr-deprecated.yml"))
    #expect(Invocation(["convert", Invocation.glossary, "-", "--to", "vale"]).status == .failure)
  }

  @Test("a file that is cut off is refused with its place and leaves the old output as it was") func truncated() throws
  {
    let whole = try String(contentsOfFile: Invocation.glossary, encoding: .utf8)
    let file = try Invocation.file("half.tbx", String(whole.prefix(whole.count / 2)))
    let out = try Invocation.file("out.csv", "before")
    let run = Invocation(["convert", file, out])
    #expect(run.status == .failure)
    #expect(run.error.hasPrefix("\(file):"))
    #expect(try String(contentsOfFile: out, encoding: .utf8) == "before")
  }

  @Test("an export has the wanted part; nothing is written where nothing is left") func export() throws {
    let run = Invocation(["export", "-", "--to", "tsv", "--languages", "fr", "--statuses", "deprecated"])
    #expect(run.status == .clean)
    let rows = run.output.split(separator: "\r\n").dropFirst()
    #expect(rows.count == 1 && rows.allSatisfy { $0.contains("\tfr\t") && $0.contains("deprecated") })
    let nothing = Invocation(["export", "--subject-fields", "cuisine"])
    #expect(nothing.status == .findings && nothing.output.isEmpty)
    #expect(nothing.error == "nothing is left of the glossary: nothing is written\n")
    let wrong = Invocation(["export", "--statuses", "prefered"])
    #expect(wrong.error.hasPrefix("motjuste: error: unknown status 'prefered'; did you mean 'preferred'?\n"))
  }

  @Test("differences are told for people and as JSON, in both languages") func diff() throws {
    let glossary = try String(contentsOfFile: Invocation.glossary, encoding: .utf8)
    let changed = try Invocation.file(
      "changed.tbx", glossary.replacingOccurrences(of: "preferredTerm-admn-sts", with: "admittedTerm-admn-sts"))
    let run = Invocation(["diff", Invocation.glossary, changed])
    #expect(run.status == .findings)
    #expect(run.output.contains("status: preferred → admitted\n"))
    #expect(run.output.hasSuffix("concepts: 0 added, 0 removed, 0 with another id, 2 changed\n"))
    let french = Invocation(["diff", Invocation.glossary, changed], language: .french)
    #expect(french.output.contains("statut\u{A0}: preferred → admitted\n"))
    let json = try #require(
      JSONSerialization.jsonObject(
        with: Data(Invocation(["diff", Invocation.glossary, changed, "--format", "json"]).output.utf8))
        as? [String: Any])
    #expect((json["summary"] as? [String: Int])?["changed"] == 2)
    #expect(Invocation(["diff", changed, changed]).status == .clean)
  }

  @Test("two versions become one; a conflict is told with its versions, and the exit status says so") func merge()
    throws
  {
    let base = try String(contentsOfFile: Invocation.glossary, encoding: .utf8)
    let status = "preferredTerm-admn-sts"
    let ours = try Invocation.file("ours.tbx", base.replacingOccurrences(of: status, with: "admittedTerm-admn-sts"))
    let theirs = try Invocation.file(
      "theirs.tbx", base.replacingOccurrences(of: status, with: "supersededTerm-admn-sts"))
    let out = try out("merged.tbx")
    let report = try self.out("conflicts.json")
    let run = Invocation(
      ["merge", ours, theirs, "--base", Invocation.glossary, "--output", out, "--prefer", "theirs", "--report", report])
    #expect(run.status == .findings)
    #expect(run.error.contains("  base: preferred\n  ours: admitted\n  theirs: superseded\n"))
    #expect(run.error.hasSuffix("4 conflicts; written: theirs\n"))
    #expect(Invocation(["diff", theirs, out]).output == "no difference\n")
    let json = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: report))) as? [String: Any]
    #expect((json?["conflicts"] as? [[String: Any]])?.first?["ours"] as? String == "admitted")
    let easy = Invocation(["merge", ours, Invocation.glossary, "--base", Invocation.glossary, "--output", out])
    #expect(easy.status == .clean)
    #expect(Invocation(["diff", ours, out]).status == .clean)
  }
}
