/// How often each client has shown a token that there is not: one that guesses has to wait.
public struct FailedAttempts: Sendable {
  /// As many a client may make before it has to wait.
  private static let most = 10
  /// The seconds for which they count, and that it waits.
  private static let window = 60
  /// As many clients are remembered at a time.
  private static let mostClients = 10_000

  private struct Count {
    var start: Int
    var number: Int
  }

  private var counts: [String: Count] = [:]

  /// Creates a record without any.
  public init() {}

  /// The seconds that a client has to wait before a token of it is looked at; 0 where it need not.
  ///
  /// - Parameter now: seconds of a clock that never goes back.
  public func wait(of client: String, now: Int) -> Int {
    guard let count = counts[client] else { return 0 }
    let rest = count.start + Self.window - now
    return count.number >= Self.most && rest > 0 ? rest : 0
  }

  /// Notes that a client has shown a token that there is not. O(1) but for a cleaning now and then.
  public mutating func add(_ client: String, now: Int) {
    if counts.count >= Self.mostClients { counts = counts.filter { now - $0.value.start < Self.window } }
    if let count = counts[client], now - count.start < Self.window {
      counts[client]?.number += 1
    } else if counts.count < Self.mostClients {
      counts[client] = Count(start: now, number: 1)
    }
  }
}
