internal import CHunspell
import Glibc

/// A hunspell dictionary with its morphological data. Used by one thread; loading one costs tens of milliseconds.
public final class HunspellDictionary {
  private let handle: OpaquePointer
  private let base: String
  private var known: [String: [Analysis]] = [:]

  /// One reading of a word form.
  public struct Analysis: Hashable {
    /// The base form (`st:`).
    public var stem: String
    /// Parts of speech, moods, tenses and persons (`po:`), such as `nom`, `adj`, `ppas`.
    public var parts: Set<String>
    /// Genders and numbers (`is:`): `mas`, `fem`, `epi`, `sg`, `pl`, `inv`.
    public var inflections: Set<String>
  }

  /// Opens the dictionary of a language, or returns nil where none is installed.
  ///
  /// It is looked for in the folders of `DICPATH` and in the places where Debian puts dictionaries.
  public init?(names: [String], environment: [String: String]) {
    guard let base = Self.base(names: names, environment: environment),
      let handle = LoadedDictionaries.take(base)
    else { return nil }
    self.handle = handle
    self.base = base
  }

  deinit { LoadedDictionaries.give(handle, base) }

  /// The path of an installed dictionary without its ending, or nil.
  public static func base(names: [String], environment: [String: String]) -> String? {
    let folders =
      (environment["DICPATH"] ?? "").split(separator: ":").map(String.init)
      + ["/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell"]
    return folders.lazy.flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { access("\($0).aff", R_OK) == 0 && access("\($0).dic", R_OK) == 0 }
  }

  /// Whether the word is spelt right.
  public func contains(_ word: String) -> Bool { Hunspell_spell(handle, word) != 0 }

  /// All readings of a word form; empty for a word that the dictionary does not have.
  public func analyses(of word: String) -> [Analysis] {
    if let readings = known[word] { return readings }
    let readings = list { Hunspell_analyze(handle, $0, word) }.map { line in
      var reading = Analysis(stem: word, parts: [], inflections: [])
      for field in line.split(separator: " ") {
        switch field.prefix(3) {
        case "st:": reading.stem = String(field.dropFirst(3)).replacing("’", with: "'")
        case "po:": reading.parts.insert(String(field.dropFirst(3)))
        case "is:": reading.inflections.insert(String(field.dropFirst(3)))
        default: break
        }
      }
      return reading
    }
    known[word] = readings
    return readings
  }

  /// The forms of the word's base form that carry a morphological description such as `is:fem is:pl`.
  public func forms(of word: String, description: String) -> [String] {
    description.withCString { text in
      var descriptions: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: text)]
      return list { Hunspell_generate2(handle, $0, word, &descriptions, 1) }
    }
  }

  /// Copies a list that hunspell makes, and frees it.
  private func list(_ call: (UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>) -> CInt)
    -> [String]
  {
    var items: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    let count = call(&items)
    guard count > 0, let found = items else { return [] }
    defer { Hunspell_free_list(handle, &items, count) }
    return (0..<Int(count)).compactMap { found[$0].map { String(cString: $0) } }
  }
}
