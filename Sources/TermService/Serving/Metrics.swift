import Threads

/// Counts of what was answered, and how fast, in the text format of Prometheus (version 0.0.4).
final class Metrics: Sendable {
  /// The upper ends of the buckets of durations, in seconds.
  private static let bounds = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5]

  private struct Key: Hashable {
    let route: String
    let method: String
    let status: Int
  }

  private struct State {
    var requests: [Key: Int] = [:]
    var buckets = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var seconds = 0.0
    var reloads = 0
  }

  private let state = Lock(State())

  /// Counts an answer.
  ///
  /// - Parameters:
  ///   - route: the path of the route, with braces; not what was asked for, which clients choose without end.
  ///   - seconds: how long it took to make.
  func add(route: String, method: String, status: Int, seconds: Double) {
    state.withLock { state in
      state.requests[Key(route: route, method: method, status: status), default: 0] += 1
      state.buckets[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
      state.seconds += seconds
    }
  }

  /// Counts a reload.
  func addReload() { state.withLock { $0.reloads += 1 } }

  /// The text, with the size of the glossary.
  func text(entries: Int, terms: Int, version: String) -> String {
    let state = state.withLock { $0 }
    var text = Self.head("motjuste_info", "gauge", "The version.") + "motjuste_info{version=\"\(version)\"} 1\n"
    text += Self.head("motjuste_concepts", "gauge", "Concepts served.") + "motjuste_concepts \(entries)\n"
    text += Self.head("motjuste_terms", "gauge", "Terms served.") + "motjuste_terms \(terms)\n"
    text += Self.head("motjuste_reloads_total", "counter", "Reloads of the glossary.")
    text += "motjuste_reloads_total \(state.reloads)\n"
    text += Self.head("motjuste_requests_total", "counter", "Requests answered.")
    let rows = state.requests.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    for (key, count) in rows {
      text +=
        "motjuste_requests_total{route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\"} \(count)\n"
    }
    text += Self.head("motjuste_request_duration_seconds", "histogram", "How long answers took to make.")
    var total = 0
    for (place, count) in state.buckets.enumerated() {
      total += count
      let bound = place < Self.bounds.count ? "\(Self.bounds[place])" : "+Inf"
      text += "motjuste_request_duration_seconds_bucket{le=\"\(bound)\"} \(total)\n"
    }
    text += "motjuste_request_duration_seconds_sum \(state.seconds)\n"
    return text + "motjuste_request_duration_seconds_count \(total)\n"
  }

  private static func head(_ name: String, _ type: String, _ help: String) -> String {
    "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
  }
}
