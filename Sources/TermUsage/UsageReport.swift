public import Languages

/// How a set of documents uses the terms of a termbase: which concept is named how, where and how often.
public struct UsageReport: Sendable {
  /// One document with its figures.
  public struct Document: Sendable {
    /// The name, as it was given.
    public let path: String
    /// The language.
    public let language: Language
    /// The number of words.
    public let words: Int
    /// How many times terms of each status are used.
    public let counts: StatusCounts

    /// How often terms are used in 1,000 words; 0 for a document without words.
    public func perThousandWords(_ count: Int) -> Double { words == 0 ? 0 : Double(count) * 1000 / Double(words) }
  }

  /// The documents, in the order in which they were given.
  public let documents: [Document]
  /// The concepts that are named, in each language by itself, the most frequent first.
  public let concepts: [ConceptUsage]

  /// Puts the figures of documents together. O(n log n) in the number of terms that they use.
  ///
  /// - Parameter concordances: how many places of each term are kept, from as many documents as possible.
  public init(_ documents: [DocumentUsage], concordances: Int) {
    self.documents = documents.map { document in
      var counts = StatusCounts()
      for use in document.uses { counts.add(use.count, use.status) }
      return Document(path: document.path, language: document.language, words: document.words, counts: counts)
    }
    var assembly = UsageAssembly()
    for (number, document) in documents.enumerated() { assembly.add(document, number) }
    concepts = assembly.concepts(concordances: concordances)
  }

  /// The number of words of all documents.
  public var words: Int { documents.map(\.words).reduce(0, +) }
  /// How many times terms of each status are used in all documents.
  public var counts: StatusCounts {
    var counts = StatusCounts()
    for status in StatusCounts.order { counts.add(documents.map { $0.counts[status] }.reduce(0, +), status) }
    return counts
  }
  /// How often terms are used in 1,000 words of all documents; 0 where there are none.
  public func perThousandWords(_ count: Int) -> Double { words == 0 ? 0 : Double(count) * 1000 / Double(words) }

  /// The names to avoid that are used, with their concepts, the most frequent first.
  public var avoided: [(concept: ConceptUsage, variant: ConceptUsage.Variant)] {
    let all = concepts.flatMap { concept in concept.variants.filter(\.isAvoided).map { (concept, $0) } }
    return all.sorted { ($1.1.count, $0.1.term) < ($0.1.count, $1.1.term) }
  }
  /// The concepts that go by several names, those with names to avoid first, then the most frequent.
  public var competing: [ConceptUsage] {
    concepts.filter(\.isCompeting).sorted { left, right in
      left.avoided > 0 && right.avoided == 0 || (left.avoided > 0) == (right.avoided > 0) && left.count > right.count
    }
  }
}
