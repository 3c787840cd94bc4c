public import Languages

/// Reads texts and counts what may be terms in them. Used by one thread; counts of several can be added.
///
/// Time is linear in the length of the texts; memory is bounded by the number of different candidates that are kept.
public struct TermExtractor {
  /// What was counted so far.
  public private(set) var counts: CandidateCounts
  private var french: FrenchLexicon
  private var english: EnglishLexicon

  /// Opens the dictionaries; without one more words are taken for nouns.
  ///
  /// - Parameter places: how many places of a candidate are kept.
  public init(environment: [String: String], places: Int) {
    func open(_ language: Language) -> HunspellDictionary? {
      HunspellDictionary(names: language.dictionaryNames, environment: environment)
    }
    let english = open(.english)
    counts = CandidateCounts(placeLimit: places)
    let french = open(.french)
    self.french = FrenchLexicon(french, english: english)
    self.english = EnglishLexicon(english, french: french)
  }

  /// Counts what may be terms in a text. A sentence that is clearly in the other one of French and English is read as such;
  /// languages without patterns are passed over.
  ///
  /// - Parameters:
  ///   - text: UTF-8; what is no UTF-8 separates words.
  ///   - document: the number that places of the text bear.
  public mutating func add(_ text: UnsafeRawBufferPointer, document: Int, language: Language) {
    guard language == .french || language == .english else { return }
    let other: Language = language == .french ? .english : .french
    let running = RunningLines(text)
    var found = CandidateCounts(placeLimit: counts.placeLimit)
    var reader = SentenceReader(text, language: language, running: running)
    while let sentence = reader.next() {
      guard let first = sentence.first, let last = sentence.last else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      let passage = UnsafeRawBufferPointer(rebasing: text[range])
      guard LanguageDetector.isForeign(passage, in: language) else {
        add(sentence, language, text, document, &found)
        continue
      }
      var foreign = SentenceReader(
        passage, language: other,
        running: RunningLines(UnsafeRawBufferPointer(start: nil, count: 0)))
      while var sentence = foreign.next() {
        for number in sentence.indices {
          let own = sentence[number].range
          sentence[number].range =
            (own.lowerBound + range.lowerBound)..<(own.upperBound + range.lowerBound)
        }
        add(sentence, other, text, document, &found)
      }
    }
    counts.add(found)
  }

  private mutating func add(
    _ sentence: [WrittenWord], _ language: Language, _ text: UnsafeRawBufferPointer,
    _ document: Int,
    _ found: inout CandidateCounts
  ) {
    let words = phraseWords(sentence, language)
    var counts = found.languages.removeValue(forKey: language) ?? CandidateCounts.Counts()
    counts.tokens += words.count
    for word in words where word.facts.isContent { counts.words[word.facts.lemma, default: 0] += 1 }
    let spans =
      language == .french ? FrenchPhrases.spans(in: words) : EnglishPhrases.spans(in: words)
    for span in spans where span.words.count > 1 || span.words.first.map(Self.isTermAlone) == true {
      found.add(
        span, document: document, to: &counts.records[span.key, default: CandidateCounts.Record()])
    }
    for acronym in AcronymFinder.acronyms(in: sentence, words, of: text) {
      counts.acronyms[acronym.acronym, default: CandidateCounts.Acronym()].count += 1
      counts.acronyms[acronym.acronym]?.documents = 1
      guard let span = acronym.expansion else { continue }
      found.add(
        span, document: document,
        to: &counts.acronyms[acronym.acronym, default: CandidateCounts.Acronym()].expansions[
          span.key, default: CandidateCounts.Record()])
    }
    CandidateCounts.prune(&counts)
    found.languages[language] = counts
  }

  /// Whether a single word may be a term: not where everybody uses it.
  private static func isTermAlone(_ word: PhraseWord) -> Bool {
    word.facts.band == .rare && word.facts.lemma.count > 3
  }

  private mutating func phraseWords(_ sentence: [WrittenWord], _ language: Language) -> [PhraseWord] {
    sentence.indices.map { place in
      let word = sentence[place]
      let isHeading =
        word.capitals == .all
        && (place > 0 && sentence[place - 1].capitals == .all
          && sentence[place - 1].folded.count > 1
          || place + 1 < sentence.count && sentence[place + 1].capitals == .all
            && sentence[place + 1].folded.count > 1)
      let facts =
        language == .french
        ? french.facts(of: word, isHeading: isHeading)
        : english.facts(of: word, isHeading: isHeading)
      return PhraseWord(facts, word, isHeading: isHeading)
    }
  }
}
