import Glibc
public import Languages
public import TermMatching
import Terminology

/// Ranks what was counted: C-value, times how much more frequent the words are than in general language, times how many texts
/// have it; what the termbase has is left out.
public struct CandidateRanking {
  /// From how many words on a candidate must stand three times.
  private static let largeCorpus = 100_000
  /// What a single word is worth beside terms of several words, most of which are the ones that termbases lack (Daille 1996).
  private static let singleWord = 0.5

  private static let commonHead = 0.7

  private let known: KnownTerms?
  private let base: BaseForm

  /// Creates a ranking against a termbase.
  ///
  /// - Parameters:
  ///   - index: the terms that are known; nil for none.
  ///   - environment: where dictionaries are found.
  public init(_ index: TermIndex?, environment: [String: String]) {
    known = index.map(KnownTerms.init)
    base = BaseForm(inflector: Inflector(environment: environment))
  }

  /// The best candidates of a language, in order. O(n log n) in the number of candidates.
  ///
  /// - Parameters:
  ///   - minimum: how often a candidate must stand in the texts; nil for 2, or 3 in more than 100,000 words.
  ///   - limit: how many candidates at most.
  public func candidates(
    _ counts: CandidateCounts, language: Language, minimum: Int? = nil, limit: Int
  ) -> [TermCandidate] {
    guard let counted = counts.languages[language] else { return [] }
    let minimum = minimum ?? (counted.tokens > Self.largeCorpus ? 3 : 2)
    let explained = AcronymExpansions(counted, minimum: minimum)
    let records = explained.records.filter {
      $0.value.count >= minimum && $0.value.certain * 3 >= $0.value.count
    }
    let keys = Set(records.keys.filter { isKnown(records[$0]?.forms.map(\.text) ?? [], language) })
    let values = CValue.values(
      records.mapValues { $0.count }, minimum: minimum, isKnown: keys.contains,
      length: { Self.lemmas($0, language).count })
    let weirdness = Weirdness(
      general: language == .french ? .french : .english, words: counted.words,
      tokens: counted.tokens)
    var scored: [(key: String, score: Double)] = []
    for (key, value) in values {
      let documents = Double(max(1, records[key]?.documents ?? 1))
      // A term comes back in other texts; a phrase of one author does not. The weight is mild: a corpus may be one text.
      let lemmas = Self.lemmas(key, language)
      let spread = 1 + log2(documents) / 4
      let length = lemmas.count == 1 ? Self.singleWord : 1
      let head = (language == .french ? lemmas.first : lemmas.last).map {
        weirdness.general.band(String($0))
      }
      // A head of general language names a kind of thing that everybody knows (`programme de …`).
      let substance = head == .veryCommon ? Self.commonHead : 1
      let score = value * weirdness.weight(lemmas) * spread * length * substance
      if score > 0 { scored.append((key, score)) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.key < $1.key }
    var found: [TermCandidate] = []
    var shown: Set<String> = []
    for (key, score) in scored {
      guard found.count < limit else { break }
      guard !keys.contains(key), let record = records[key] else { continue }
      let text = base.text(record.forms, language: language)
      let acronym = explained.names[key]
      guard !isKnown([text], language), shown.insert(text).inserted else { continue }
      found.append(candidate(text, record, acronym, score, language))
    }
    return found
  }

  private func candidate(
    _ text: String, _ record: CandidateCounts.Record, _ acronym: String?, _ score: Double,
    _ language: Language
  ) -> TermCandidate {
    let forms = record.forms.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text
    }
    return TermCandidate(
      term: text, language: language, gender: base.gender(text, language: language),
      acronym: acronym, score: score,
      count: record.count, documents: record.documents,
      forms: forms.map { TermCandidate.Form(text: $0.text, count: $0.count) },
      places: record.places,
      nearest: known.map { known in
        known.nearest(to: text, language: language).map { known.index.conceptID($0) }
      } ?? [])
  }

  private func isKnown(_ texts: [String], _ language: Language) -> Bool {
    guard let known else { return false }
    return texts.contains { known.contains($0, language: language) }
  }

  /// The words of a key that are no joints.
  private static func lemmas(_ key: String, _ language: Language) -> [Substring] {
    key.split(separator: " ").filter { word in
      language == .french
        ? FrenchFunctionWords.joints[String(word)] == nil && !["et", "non"].contains(word)
        : !EnglishFunctionWords.joints.contains(String(word)) && word != "and"
    }
  }
}
