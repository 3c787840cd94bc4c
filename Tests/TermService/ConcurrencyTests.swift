import Dispatch
import Foundation
import HTTPMessages
import Synchronization
import TestSupport
import Testing
import Threads

@testable import TermService

/// What several tasks find wrong.
private final class Record: Sendable {
  private let claims = Lock<[String]>([])
  private let state = Atomic<Bool>(false)

  var wrong: [String] { claims.withLock { $0 } }
  var isOver: Bool { state.load(ordering: .relaxed) }

  func end() { state.store(true, ordering: .relaxed) }

  func expect(_ isSo: Bool, _ claim: String) { if !isSo { claims.withLock { $0.append(claim) } } }
}

/// Readers, writers and reloads at the same time.
@Suite struct ConcurrencyTests {
  @Test("who reads does not wait for who writes") func reading() throws {
    let edited = try EditedService()
    let desk = try #require(edited.service.desk)
    let record = Record()
    let cookie = ["cookie": "motjuste-token=\(edited.tokens["Bruno"] ?? "")"]
    try desk.write { _ in
      try edited.service.freshness.withLock { _ in
        let answered = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
          for path in ["/v1/health", "/v1/lookup", "/v1/concepts/flow", "/concept/flow", "/v1/search", "/metrics"] {
            let answer = edited.answer("GET", path, query: ["term": "mixed flow", "q": "mixed"], headers: cookie)
            record.expect(answer.status == 200, "\(path) gives \(answer.status)")
          }
          answered.signal()
        }
        // The limit is one against waiting for ever.
        try #require(answered.wait(timeout: .now() + 120) == .success)
      }
    }
    #expect(record.wrong == [])
  }

  @Test("readers always see a whole state, and every edit that was acknowledged is there at the end")
  func together() async throws {
    let edited = try EditedService()
    let record = Record()
    await withTaskGroup(of: Void.self) { group in
      for reader in 0..<3 {
        group.addTask {
          let paths = ["/v1/lookup", "/v1/concepts/flow", "/v1/changes", "/v1/suggest", "/concept/flow"]
          var number = reader
          while !record.isOver {
            let path = paths[number % paths.count]
            let answer = edited.answer("GET", path, query: ["term": "mixed flow", "q": "mixed"])
            record.expect(answer.status == 200, "\(path) gives \(answer.status): \(answer.text.prefix(200))")
            number += 1
            await Task.yield()
          }
        }
      }
      group.addTask {
        // Somebody edits another file by hand in the meantime.
        for number in 0..<6 {
          try? edited.folder.write(
            "hand.tbx", TestIndex.tbx(["hand-\(number)|en|preferred|by hand \(number)|pos=noun"]))
          _ = edited.service.refreshIfSettled()
          _ = edited.service.refreshIfSettled()
        }
      }
      await withTaskGroup(of: Void.self) { writers in
        for writer in 0..<2 {
          writers.addTask {
            for number in 0..<8 {
              let body =
                #"{"edits": [{"edit": "addNote", "language": "en", "value": "note \#(writer)-\#(number)"}]}"#
              let answer = edited.answer("PATCH", "/v1/concepts/flow", as: "Bruno", match: "*", body)
              record.expect(answer.status == 200, "an edit gives \(answer.status): \(answer.text.prefix(200))")
            }
          }
        }
      }
      record.end()
    }
    #expect(record.wrong == [])
    let text = try edited.text()
    for writer in 0..<2 {
      for number in 0..<8 { #expect(text.contains(">note \(writer)-\(number)</note>")) }
    }
    _ = edited.service.refreshIfSettled()
    _ = edited.service.refreshIfSettled()
    #expect(try edited.finds("by hand 5"))
  }
}
