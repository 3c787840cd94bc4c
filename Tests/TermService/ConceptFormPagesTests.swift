import HTTPMessages
import TestSupport
import Testing
import XML

@testable import TermService

/// The form of a concept: editors save, contributors propose.
@Suite struct ConceptFormPagesTests {
  private let path = "/concept/irregular-migrant/edit"

  /// The number of a term in the form.
  private func number(_ term: String, _ page: HTTPResponse) throws -> String {
    let fields = try PageVisit.fields(of: page)
    let name = try #require(fields.first { $0.key.hasPrefix("term-") && $0.key.hasSuffix("-text") && $0.value == term })
    return String(name.key.dropLast("-text".count))
  }

  @Test("an editor saves what differs, and only that") func saved() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    let term = try number("irregular migrant", visit.get(path))
    let answer = try visit.send(
      path,
      [
        "\(term)-status": "superseded", "\(term)-note": "Ancien.", "new-0-text": " personne  sans titre ",
        "new-0-note": "Neutre.", "new-0-gender": "feminine", "definition-1-text": "personne qui…",
        "definition-1-source": "Un manuel", "note": "Une note.", "comment": "Vu ailleurs.", "do": "save",
      ])
    #expect(answer.status == 303 && answer.location == "/concept/irregular-migrant?done=saved")
    let text = try edited.text()
    for part in [
      "<term>personne sans titre</term>", "supersededTerm-admn-sts", ">Neutre.<", ">Ancien.<", ">personne qui…<",
      ">Un manuel<", ">Une note.<", "<note>Vu ailleurs.; ",
    ] { #expect(text.contains(part), "\(part)") }
    #expect(text.components(of: "<transac type=\"transactionType\">modification") == 1)
    #expect(visit.get(answer.location ?? "").text.contains("La modification est enregistrée."))
  }

  @Test("a contributor proposes, whatever button the form names") func proposed() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let visit = PageVisit(edited, as: "Alice", language: "en")
    let answer = try visit.send(path, ["new-0-text": "undocumented person", "comment": "Why not?", "do": "save"])
    let location = try #require(answer.location)
    #expect(answer.status == 303 && location.hasPrefix("/proposals/proposal-"))
    #expect(try edited.text() == before)
    let page = visit.get(location)
    #expect(page.text.contains("undocumented person") && page.text.contains("Why not?"))
    #expect(try page.tree().all("form").allSatisfy { !($0["action"] ?? "").hasSuffix("/decision") })
  }

  @Test("an editor may propose, too; an administrator saves") func buttons() throws {
    let edited = try EditedService()
    let editor = PageVisit(edited, as: "Bruno")
    #expect(try editor.send(path, ["note": "a", "do": "propose"]).location?.hasPrefix("/proposals/") ?? false)
    let admin = PageVisit(edited, as: "Chloé")
    #expect(try admin.send(path, ["note": "a", "do": "save"]).location?.hasPrefix("/concept/") ?? false)
  }

  @Test("nothing that differs is told and does nothing") func nothing() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let answer = try PageVisit(edited, as: "Bruno").send(path, ["do": "save", "comment": "a"])
    #expect(answer.status == 200)
    #expect(try answer.tree().all("p", class: "notice").count == 1)
    #expect(try edited.text() == before)
  }

  @Test("a term is deprecated in favour of a new one") func deprecated() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno", language: "en")
    let term = try number("mixed flow", visit.get("/concept/flow/edit"))
    let alone = try visit.send("/concept/flow/edit", ["\(term)-status": "deprecated", "do": "save"])
    #expect(alone.status == 422)
    #expect(try alone.tree().all("p", class: "error").map { $0["id"] } == ["\(term)-status-error"])
    let answer = try visit.send(
      "/concept/flow/edit",
      [
        "\(term)-status": "deprecated", "\(term)-instead": "mixed movement", "\(term)-note": "Dated.",
        "new-0-text": "mixed movement", "new-0-status": "admitted", "do": "save",
      ])
    #expect(answer.status == 303)
    let text = try edited.text()
    #expect(text.contains("deprecatedTerm-admn-sts</termNote>") && text.contains("Dated."))
    #expect(try edited.finds("mixed movement"))
  }

  @Test("a term is taken out") func removed() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    let term = try number("migrant clandestin", visit.get(path))
    #expect(try visit.send(path, ["\(term)-remove": "on", "do": "save"]).status == 303)
    #expect(try !edited.text().contains("migrant clandestin</term>"))
  }

  @Test(
    "what cannot be is told beside its field, and what was typed stays",
    arguments: [
      (["definition-0-source": "a"], "definition-0-source"), (["new-1-note": "a"], "new-1-text"),
      (["new-0-text": "migrant illégal"], "new-0-text"), (["new-0-text": "a", "new-0-language": "x y"], "new-0-text"),
      (["new-0-text": "a", "new-0-status": "good"], "new-0-text"),
      (["term-0-speech": "thing"], "term-0-speech"),
      (["term-0-status": "deprecated", "term-0-instead": "nobody"], "term-0-instead"),
    ])
  func faults(changes: [String: String], field: String) throws {
    let edited = try EditedService()
    let before = try edited.text()
    let answer = try PageVisit(edited, as: "Bruno").send(
      path, changes.merging(["note": "Typed.", "do": "save"]) { $1 })
    #expect(answer.status == 422)
    let tree = try answer.tree()
    #expect(tree.all("p", class: "error").map { $0["id"] } == ["\(field)-error"])
    #expect(tree.descendants.contains { $0["id"] == field && $0["aria-invalid"] == "true" })
    #expect(tree.descendants.contains { $0["id"] == "faults" && $0.all("a").map { $0["href"] } == ["#\(field)"] })
    let fields = try PageVisit.fields(of: answer)
    #expect(fields["note"] == "Typed.")
    for (name, value) in changes where name.hasSuffix("text") || name.hasSuffix("note") {
      #expect(fields[name] == value)
    }
    #expect(try edited.text() == before)
  }

  @Test("a concept that somebody has changed loses nothing: neither theirs nor what was typed") func stale() throws {
    let edited = try EditedService()
    let bruno = PageVisit(edited, as: "Bruno")
    let denis = PageVisit(edited, as: "Denis")
    var mine = try PageVisit.fields(of: bruno.get(path))
    let term = try number("migrant clandestin", bruno.get(path))
    let other = try number("irregular migrant", bruno.get(path))
    mine.merge(["\(term)-note": "Le mien.", "\(other)-status": "superseded", "comment": "Moi.", "do": "save"]) { $1 }
    let theirs = try denis.send(
      path, ["\(term)-remove": "on", "new-0-text": "sans-papiers", "definition-1-text": "la leur", "do": "save"])
    #expect(theirs.status == 303)
    let before = try edited.text()
    let answer = bruno.post(path, mine)
    #expect(answer.status == 409)
    #expect(try edited.text() == before)
    let notice = try #require(answer.tree().all("p", class: "notice").first?.text)
    #expect(notice.contains("Denis a modifié") && notice.contains("migrant clandestin"))
    var fields = try PageVisit.fields(of: answer)
    #expect(fields["definition-1-text"] == "la leur" && fields["comment"] == "Moi.")
    #expect(fields["\(try number("irregular migrant", answer))-status"] == "superseded")
    #expect(fields.values.contains("sans-papiers"))
    fields["do"] = "save"
    #expect(bruno.post(path, fields).status == 303)
    let after = try edited.text()
    #expect(after.contains("supersededTerm-admn-sts") && after.contains("sans-papiers") && after.contains("la leur"))
  }

  @Test("a new concept is added; one that is there is linked, and added all the same where that is wanted")
  func newConcept() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    let added = try visit.send(
      "/concepts/new",
      [
        "new-0-text": "tent", "new-1-text": "tente", "new-1-gender": "feminine", "definition-1-text": "abri",
        "do": "save",
      ])
    #expect(added.location == "/concept/tent?done=saved")
    #expect(try edited.text().contains(">abri<"))
    for (name, page) in [("Alice", "/proposals/"), ("Bruno", "/concept/")] {
      let visit = PageVisit(edited, as: name)
      let fields = ["new-0-text": "mixed flow", "do": "save"]
      let answer = try visit.send("/concepts/new", fields)
      #expect(answer.status == 409)
      #expect(
        try answer.tree().all("div", class: "notice").flatMap { $0.all("a") }.map { $0["href"] } == ["/concept/flow"])
      #expect(try PageVisit.fields(of: answer)["new-0-text"] == "mixed flow")
      let forced = try visit.send("/concepts/new", fields.merging(["force": "on"]) { $1 })
      #expect(forced.status == 303 && forced.location?.hasPrefix(page) ?? false)
    }
    let empty = try visit.send("/concepts/new", ["definition-0-text": "a", "do": "save"])
    #expect(empty.status == 422)
    #expect(
      try empty.tree().all("p", class: "error").compactMap { $0["id"] }.sorted()
        == ["definition-0-text-error", "new-0-text-error"])
  }

  @Test("what is typed never becomes markup", arguments: ["save", "propose"]) func hostile(button: String) throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    let hostile = "<script>x</script>\" onload=\"y' & «\u{A0}z\u{A0}»"
    var fields = try PageVisit.fields(of: visit.get("/concept/flow/edit"))
    for name in fields.keys where name.hasSuffix("-text") || name.hasSuffix("-note") || name.hasSuffix("-source") {
      if !name.hasPrefix("term-") { fields[name] = hostile }
    }
    fields.merge(["note": hostile, "comment": hostile, "new-1-text": "", "do": button]) { $1 }
    var shown = [visit.post("/concept/flow/edit", fields)]
    fields.merge(["new-1-note": "", "new-2-text": "", "new-2-note": ""]) { $1 }
    let done = visit.post("/concept/flow/edit", fields)
    #expect(shown[0].status == 422 && done.status == 303)
    shown += ["/concept/flow", done.location ?? "", "/changes", "/proposals", "/concept/flow/edit"].map(visit.get)
    for page in shown {
      let tree = try page.tree()
      #expect(!page.text.contains("<script>x"))
      #expect(tree.descendants.allSatisfy { $0["onload"] == nil })
      #expect(tree.all("script").count == 1)
    }
  }

  @Test("what is no form, or no concept, is refused") func refused() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    #expect(visit.get("/concept/nowhere/edit").status == 404)
    #expect(visit.post("/concept/nowhere/edit", ["mark": "a"]).status == 404)
    #expect(visit.post(path, [:]).status == 409)
    var headers = visit.headers
    headers["content-type"] = "text/plain"
    let request = HTTPRequest("POST", path, headers: headers, body: Array("mark=a".utf8))
    #expect(edited.service.response(to: request).status == 415)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
