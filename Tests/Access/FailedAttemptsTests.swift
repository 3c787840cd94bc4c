import Testing

@testable import Access

@Suite struct FailedAttemptsTests {
  @Test func aClientThatGuessesWaitsUntilTheMinuteIsOver() {
    var attempts = FailedAttempts()
    for second in 0..<9 { attempts.add("192.0.2.1", now: second) }
    #expect(attempts.wait(of: "192.0.2.1", now: 9) == 0)
    attempts.add("192.0.2.1", now: 9)
    #expect(attempts.wait(of: "192.0.2.1", now: 10) == 50)
    #expect(attempts.wait(of: "192.0.2.2", now: 10) == 0)
    #expect(attempts.wait(of: "192.0.2.1", now: 60) == 0)
    attempts.add("192.0.2.1", now: 61)
    #expect(attempts.wait(of: "192.0.2.1", now: 62) == 0)
  }

  @Test func aFloodOfClientsIsForgottenAgain() {
    var attempts = FailedAttempts()
    for number in 0..<30_000 { attempts.add("\(number)", now: 0) }
    for _ in 0..<10 { attempts.add("192.0.2.1", now: 100) }
    #expect(attempts.wait(of: "192.0.2.1", now: 101) == 59)
  }
}
