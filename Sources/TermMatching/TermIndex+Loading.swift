import FileBytes
import Glibc
import Languages
import Localization

extension TermIndex {
  /// Opens the index of a glossary: from the cache if it is still true, else built and put there.
  ///
  /// The cache lies in `MOTJUSTE_CACHE`, `XDG_CACHE_HOME/motjuste` or `HOME/.cache/motjuste`; where it cannot be written
  /// the index is built in memory each time. Throws `FileError` or `XMLError` where a file of the glossary cannot be read.
  ///
  /// - Parameter older: an index of the glossary before an edit; what did not change is taken from it, where the
  ///   dictionaries are the same. Forms are most of the work.
  public static func index(
    of glossary: Glossary, environment: [String: String], reusing older: TermIndex? = nil
  ) throws -> TermIndex {
    let stamp = glossary.stamp(environment: environment)
    let cache = cachePath(of: glossary, environment: environment)
    if let cache, let bytes = try? MappedBytes(mapping: cache), let index = TermIndex(bytes), index.stamp == stamp {
      return index
    }
    let dictionaries = Glossary.dictionaryStamp(environment: environment)
    var builder = TermIndexBuilder(
      inflector: Inflector(environment: environment),
      reusing: older.flatMap { $0.stamp.hasSuffix(dictionaries) ? $0 : nil })
    for file in glossary.files { try builder.add(MappedBytes(mapping: file), path: file) }
    let block = builder.block(stamp: stamp)
    if let cache { write(block, to: cache) }
    guard let index = TermIndex(MappedBytes(block)) else {
      throw FileError(
        path: glossary.path, reason: LocalizedText("its index could not be made", fr: "son index n’a pas pu être fait"))
    }
    return index
  }

  /// One cache file for each glossary and each way of naming it: the index keeps the paths of its files as they were given.
  private static func cachePath(of glossary: Glossary, environment: [String: String]) -> String? {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    // A relative path in XDG_CACHE_HOME is to be ignored (XDG Base Directory Specification).
    let caches = value("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? "\($0)/motjuste" : nil }
    let folder =
      value("MOTJUSTE_CACHE") ?? caches
      ?? value("HOME").map { "\($0)/.cache/motjuste" }
    guard let folder, let absolute = realpath(glossary.path, nil) else { return nil }
    defer { free(absolute) }
    let hash = IndexLayout.hash(Array("\(String(cString: absolute))\n\(glossary.path)".utf8))
    return "\(folder)/\(String(hash, radix: 16)).index"
  }

  /// Writes the cache so that no reader ever sees half a file. A failure is no fault: the next run builds the index again.
  private static func write(_ block: [UInt8], to path: String) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += "\(part)/"
      mkdir(folder, 0o700)
    }
    try? AtomicFile.write(block, to: path)
  }
}
