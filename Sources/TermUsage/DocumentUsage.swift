import Drafts
public import Languages
public import Linting
public import Terminology

/// How the terms of a termbase are used in one document.
public struct DocumentUsage: Sendable {
  /// One term in the document.
  public struct Use: Sendable {
    /// The concept that it names.
    public let conceptID: ConceptEntry.ID
    /// The term as the termbase writes it.
    public let term: String
    /// Its status; nil where the termbase tells none.
    public let status: AdministrativeStatus?
    /// The preferred term of the concept in the language of the document, or nil.
    public let preferred: String?
    /// How often it stands there.
    public internal(set) var count: Int
    /// How often it stands there in each spelling and form, in lower case.
    public internal(set) var forms: [String: Int]
    /// Where it stands, at most as many as were asked for, in the order of the document.
    public internal(set) var concordances: [Concordance]
  }

  /// The name of the document, as it was given.
  public let path: String
  /// Its language.
  public let language: Language
  /// The number of words that were read.
  public let words: Int
  /// The terms, in the order in which they are first used.
  public private(set) var uses: [Use] = []

  /// Counts the terms of a document. O(its length).
  ///
  /// - Parameter concordances: how many places of each term are kept.
  public init(_ draft: AnnotatedDraft, concordances: Int) {
    path = draft.path
    language = draft.language
    words = Self.words(draft)
    let positions = SourcePositions(draft.draft.source)
    var places: [Key: Int] = [:]
    for annotation in draft.annotations {
      let key = Key(id: annotation.conceptID, term: annotation.term, status: annotation.status)
      let place = places[key] ?? uses.count
      if place == uses.count {
        places[key] = place
        uses.append(
          Use(
            conceptID: annotation.conceptID, term: annotation.term, status: annotation.status,
            preferred: annotation.preferred, count: 0, forms: [:], concordances: []))
      }
      let line = positions.position(of: annotation.range.lowerBound).line
      let found = Concordance(annotation.textRange, in: draft.draft.text, line: line)
      uses[place].count += 1
      uses[place].forms[found.text.lowercased(), default: 0] += 1
      if uses[place].concordances.count < concordances { uses[place].concordances.append(found) }
    }
  }

  /// What makes a term one: the same term of one concept may stand there with two statuses.
  private struct Key: Hashable {
    let id: ConceptEntry.ID
    let term: String
    let status: AdministrativeStatus?
  }

  private static func words(_ draft: AnnotatedDraft) -> Int {
    draft.draft.text.withUnsafeBytes { text in
      var scanner = TokenScanner(text, language: draft.language)
      var count = 0
      while scanner.next() != nil { count += 1 }
      return count
    }
  }
}
