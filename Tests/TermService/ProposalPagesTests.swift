import HTTPMessages
import TestSupport
import Testing
import XML

@testable import TermService

/// Proposals are read, talked over and decided on; changes are listed.
@Suite struct ProposalPagesTests {
  /// Alice proposes something; the address of the proposal.
  private func proposed(_ edited: EditedService, _ changes: [String: String]) throws -> String {
    let answer = try PageVisit(edited, as: "Alice").send("/concept/flow/edit", changes)
    let address = try #require(answer.location)
    return String(address.prefix { $0 != "?" })
  }

  @Test("a proposal is shown as what is before and after, and accepted") func accepted() throws {
    let edited = try EditedService()
    let address = try proposed(
      edited, ["new-0-text": "mouvements mixtes", "definition-1-text": "des gens", "comment": "Vu.\n\nDeux fois."])
    let visit = PageVisit(edited, as: "Bruno")
    #expect(try visit.get("/").tree().all("span", class: "count").map(\.text) == ["ouvertes\u{A0}: 1"])
    let page = try visit.get(address).tree()
    #expect(page.all("ins").map(\.text) == ["mouvements mixtes", "des gens"])
    #expect(page.all("time").first?["datetime"] == "2025-11-21T13:30:12Z")
    let answer = visit.post("\(address)/decision", ["do": "accept", "reason": "D’accord."])
    #expect(answer.status == 303 && answer.location == "\(address)?done=accepted")
    #expect(try edited.finds("mouvements mixtes"))
    let decided = try visit.get(address).tree()
    #expect(decided.all("section", class: "decision").first?.text.contains("D’accord.") ?? false)
    #expect(decided.all("button").allSatisfy { $0["value"] != "accept" })
    #expect(try visit.get("/").tree().all("span", class: "count").isEmpty)
    let again = visit.post("\(address)/decision", ["do": "reject"])
    #expect(again.status == 409)
    let languages = try again.tree().all("nav", class: "languages").flatMap { $0.all("a") }
    #expect(languages.map { $0["href"] } == ["\(address)?lang=en", "\(address)?lang=fr"])
    #expect(try again.tree().all("p", class: "notice").first?.text.contains("déjà acceptée") ?? false)
  }

  @Test("a proposal is rejected with a reason, and listed so") func rejected() throws {
    let edited = try EditedService()
    let before = try edited.text()
    let address = try proposed(edited, ["note": "a"])
    let visit = PageVisit(edited, as: "Bruno")
    #expect(
      visit.post("\(address)/decision", ["do": "reject", "reason": "Non."]).location == "\(address)?done=rejected")
    #expect(try edited.text() == before)
    func addresses(_ query: String) throws -> [String] {
      try visit.get("/proposals\(query)").tree().all("ul", class: "proposals").flatMap { $0.all("a") }
        .compactMap { $0["href"] }
    }
    let open = try proposed(edited, ["note": "b"])
    #expect(try addresses("") == [open, address])
    #expect(try addresses("?state=rejected") == [address])
    #expect(try addresses("?state=accepted").isEmpty)
    #expect(visit.get("/proposals?state=x").status == 400 && visit.get("/proposals?page=2").status == 404)
  }

  @Test("remarks follow one another; one without words is told") func remarks() throws {
    let edited = try EditedService()
    let address = try proposed(edited, ["note": "a"])
    let alice = PageVisit(edited, as: "Alice")
    #expect(alice.post("\(address)/comments", ["text": "Pourquoi\u{A0}?\r\n<b>"]).status == 303)
    #expect(PageVisit(edited, as: "Denis").post("\(address)/comments", ["text": "Parce que."]).status == 303)
    let thread = try alice.get(address).tree().all("ol", class: "thread")
    #expect(thread.flatMap { $0.all("li") }.count == 2 && thread.first?.text.contains("<b>") ?? false)
    #expect(alice.post("\(address)/comments", ["text": " \n"]).status == 422)
    #expect(alice.get("/proposals/proposal-none").status == 404)
  }

  @Test("a proposal that was overtaken says why, before and after it is accepted") func overtaken() throws {
    let edited = try EditedService()
    let address = try proposed(edited, ["new-0-text": "mouvements mixtes"])
    let visit = PageVisit(edited, as: "Bruno", language: "en")
    #expect(try visit.send("/concept/flow/edit", ["note": "a", "do": "save"]).status == 303)
    #expect(visit.get(address).text.contains("The concept has changed since this was proposed"))
    #expect(edited.answer("DELETE", "/v1/concepts/flow", as: "Bruno", match: "*").status == 204)
    #expect(visit.get(address).text.contains("It cannot be accepted as it is now."))
    let answer = visit.post("\(address)/decision", ["do": "accept", "reason": "Kept <here>."])
    #expect(answer.status == 404)
    #expect(try answer.tree().all("p", class: "notice").first?.text.contains("not in the glossary any more") ?? false)
    #expect(try answer.tree().all("textarea").contains { $0.text.contains("Kept <here>.") })
  }

  @Test("changes are listed by day, with who and what, and a feed") func changes() throws {
    let edited = try EditedService()
    let visit = PageVisit(edited, as: "Bruno")
    let fields = ["new-0-text": "mouvements mixtes", "comment": "Vu.", "do": "save"]
    #expect(try visit.send("/concept/flow/edit", fields).status == 303)
    let page = try PageVisit(edited).get("/changes").tree()
    #expect(page.all("link").contains { $0["rel"] == "alternate" && $0["type"] == "application/atom+xml" })
    #expect(page.all("h2").map(\.text) == ["21\u{A0}novembre 2025"])
    let item = try #require(page.all("ul", class: "changes").first)
    #expect(item.all("a").map { $0["href"] } == ["/concept/flow"])
    #expect(item.text.contains("Bruno") && item.text.contains("Vu."))
    #expect(
      item.all("ins").map(\.text) == ["terme\u{A0}: mouvements mixtes", "mouvements mixtes\u{A0}: statut\u{A0}: admis"])
    let history = try PageVisit(edited).get("/concept/flow").tree().all("section", class: "history")
    #expect(history.first?.text.contains("21\u{A0}novembre 2025") ?? false)
    #expect(history.flatMap { $0.all("ins") }.count == 2)
    #expect(PageVisit(edited).get("/changes?page=2").status == 404)
  }

  @Test(
    "French is set as French on every page of editing",
    arguments: ["/sign-in", "/concept/flow/edit", "/concepts/new", "/proposals", "/changes", "proposal"])
  func typography(path: String) throws {
    let edited = try EditedService()
    let target = path == "proposal" ? try proposed(edited, ["note": "Une note."]) : path
    let text = try PageVisit(edited, as: "Bruno").get(target).tree().text
    for wrong in [" :", " ;", " ?", " !", "« ", " »", "'"] { #expect(!text.contains(wrong), "\(wrong)") }
  }
}
