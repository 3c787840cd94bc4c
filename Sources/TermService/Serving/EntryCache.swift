import Synchronization

/// JSON of entries that were asked for lately, so that they are read from their files and encoded once. It is bounded.
final class EntryCache: Sendable {
  /// An entry, with the languages that are shown of it.
  struct Key: Hashable {
    let entry: Int
    /// The codes of the languages; nil for all.
    var languages: [String]?
  }

  /// What was asked for in two stretches of time; what is not asked for in the second is dropped with it.
  private struct Generations {
    var young: [Key: [UInt8]] = [:]
    var old: [Key: [UInt8]] = [:]
    var youngBytes = 0
  }

  private let bound: Int
  private let generations = Mutex(Generations())

  /// - Parameter bound: the most bytes that are kept.
  init(bound: Int = 64 << 20) { self.bound = bound }

  /// The bytes under a key, made where they are not there. O(1) where they are. Throws what `make` throws.
  func bytes(_ key: Key, _ make: () throws -> [UInt8]) rethrows -> [UInt8] {
    let known = generations.withLock { generations -> [UInt8]? in
      if let bytes = generations.young[key] { return bytes }
      guard let bytes = generations.old[key] else { return nil }
      add(bytes, key, to: &generations)
      return bytes
    }
    if let known { return known }
    let made = try make()
    generations.withLock { add(made, key, to: &$0) }
    return made
  }

  private func add(_ bytes: [UInt8], _ key: Key, to generations: inout Generations) {
    if generations.youngBytes + bytes.count > bound / 2 {
      generations.old = generations.young
      generations.young = [:]
      generations.youngBytes = 0
    }
    guard bytes.count <= bound / 2, generations.young.updateValue(bytes, forKey: key) == nil else { return }
    generations.youngBytes += bytes.count
  }
}
