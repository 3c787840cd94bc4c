internal import CHunspell
import Threads

/// Dictionaries that are loaded and not in use: loading one takes tens of milliseconds, and a process that builds several
/// indexes, as a server that reloads does, needs the same ones again.
enum LoadedDictionaries {
  /// How many of one dictionary wait at most; the others are closed.
  private static let most = 2
  /// The lock guards the addresses of hunspell's handles, by the path of the dictionary without its ending.
  private static let idle = Lock<[String: [UInt]]>([:])

  /// A dictionary for the caller alone, until it is given back; nil where hunspell cannot read it.
  static func take(_ base: String) -> OpaquePointer? {
    let waiting = idle.withLock { $0[base]?.popLast() }
    return waiting.flatMap { OpaquePointer(bitPattern: $0) } ?? Hunspell_create("\(base).aff", "\(base).dic")
  }

  /// Takes a dictionary back that nobody uses any more.
  static func give(_ handle: OpaquePointer, _ base: String) {
    let isKept = idle.withLock { idle in
      guard idle[base, default: []].count < most else { return false }
      idle[base, default: []].append(UInt(bitPattern: handle))
      return true
    }
    if !isKept { Hunspell_destroy(handle) }
  }
}
