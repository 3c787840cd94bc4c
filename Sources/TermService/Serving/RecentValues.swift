import Threads

/// Values that were asked for lately, so that they are made once. They are bounded.
final class RecentValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// What was asked for in two stretches of time; what is not asked for in the second is dropped with it.
  private struct Generations {
    var young: [Key: Value] = [:]
    var old: [Key: Value] = [:]
    var youngBytes = 0
  }

  private let bound: Int
  private let size: @Sendable (Value) -> Int
  private let generations = Lock(Generations())

  /// - Parameters:
  ///   - bound: the most bytes that are kept.
  ///   - size: the bytes of a value.
  init(bound: Int, size: @escaping @Sendable (Value) -> Int) {
    self.bound = bound
    self.size = size
  }

  /// The value under a key, made where it is not there. O(1) where it is. Throws what `make` throws.
  func value<Failure: Error>(_ key: Key, _ make: () throws(Failure) -> Value) throws(Failure) -> Value {
    let known = generations.withLock { generations -> Value? in
      if let value = generations.young[key] { return value }
      guard let value = generations.old[key] else { return nil }
      add(value, key, to: &generations)
      return value
    }
    if let known { return known }
    let made = try make()
    generations.withLock { add(made, key, to: &$0) }
    return made
  }

  private func add(_ value: Value, _ key: Key, to generations: inout Generations) {
    let size = size(value)
    if generations.youngBytes + size > bound / 2 {
      generations.old = generations.young
      generations.young = [:]
      generations.youngBytes = 0
    }
    guard size <= bound / 2, generations.young.updateValue(value, forKey: key) == nil else { return }
    generations.youngBytes += size
  }
}
