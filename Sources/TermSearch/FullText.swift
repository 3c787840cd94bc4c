public import Languages
public import TermMatching
import Terminology

/// The words of all entries: of terms, definitions, contexts and notes, without capitals and accents.
public struct FullText: Sendable {
  private var entries: [[UInt8]: [UInt32]] = [:]

  /// Reads every entry of an index. O(size of the files). Throws where an entry cannot be read from its file any more.
  public init(_ index: TermIndex) throws {
    for number in 0..<index.entryCount {
      let entry = try index.entry(number)
      for section in entry.languages {
        let language = Language(section.language)
        add(section.terms.map(\.text), number, language)
        add(section.terms.flatMap { Self.texts($0.infos) } + Self.texts(section.infos), number, language)
      }
      for info in entry.infos {
        add(Self.texts([info]), number, info.language.map { Language($0) } ?? .english)
      }
    }
  }

  private mutating func add(_ texts: [String], _ entry: Int, _ language: Language) {
    for text in texts {
      for word in Self.words(text, language) where entries[word]?.last != UInt32(entry) {
        entries[word, default: []].append(UInt32(entry))
      }
    }
  }

  private static func texts(_ infos: [AuxInfo]) -> [String] {
    infos.definitions.map(\.text) + infos.notes.map(\.content.text) + infos.all(.context).map(\.content.text)
  }

  private static func words(_ text: String, _ language: Language) -> [[UInt8]] {
    TermWords(text, language: language).words.map { Folding.stripped($0.folded) }
  }

  /// The entries that have all words of a query, in their order. O(length of the lists of its words).
  public func entries(_ query: String, _ language: Language) -> [Int] {
    let lists = Set(Self.words(query, language)).map { entries[$0] ?? [] }.sorted { $0.count < $1.count }
    guard let first = lists.first else { return [] }
    let others = lists.dropFirst().map { Set($0) }
    return first.filter { entry in others.allSatisfy { $0.contains(entry) } }.map { Int($0) }
  }
}
