import Languages

/// What was counted in some texts: candidates by their keys, words, acronyms. Counts of other texts can be added.
///
/// Memory is bounded. Above `capacity` candidates those that stood once in what was read so far are dropped (lossy counting,
/// Manku and Motwani 2002): a candidate loses at most one occurrence each time.
public struct CandidateCounts: Sendable {
  /// A place in a text.
  public struct Place: Sendable, Hashable {
    /// The number of the text, as it was given.
    public let document: Int
    /// UTF-8 offsets into the text.
    public let range: Range<Int>
  }

  /// A form of a candidate.
  struct Form: Sendable {
    let text: String
    let head: WordFacts.Agreement
    var count: Int
  }

  /// What was counted of a candidate.
  struct Record: Sendable {
    var count = 0
    /// How many of the occurrences are surely phrases of their own.
    var certain = 0
    var documents = 0
    var forms: [Form] = []
    var places: [Place] = []
  }

  /// What was counted of an acronym: how often it stands at all, and the forms that it was explained by.
  struct Acronym: Sendable {
    var count = 0
    var documents = 0
    var expansions: [String: Record] = [:]
  }

  /// What was counted in one language.
  struct Counts: Sendable {
    var records: [String: Record] = [:]
    var words: [String: Int] = [:]
    var acronyms: [String: Acronym] = [:]
    var tokens = 0
  }

  static let capacity = 400_000
  private static let formLimit = 12

  /// How many places of a candidate are kept.
  let placeLimit: Int
  var languages: [Language: Counts] = [:]

  init(placeLimit: Int) { self.placeLimit = placeLimit }

  /// Adds the counts of other texts. O(size of the other).
  public mutating func add(_ other: CandidateCounts) {
    for (language, counts) in other.languages {
      var own = languages.removeValue(forKey: language) ?? Counts()
      own.tokens += counts.tokens
      own.words.merge(counts.words, uniquingKeysWith: +)
      for (key, record) in counts.records { add(record, to: &own.records[key, default: Record()]) }
      for (name, acronym) in counts.acronyms {
        own.acronyms[name, default: Acronym()].count += acronym.count
        own.acronyms[name, default: Acronym()].documents += acronym.documents
        for (key, record) in acronym.expansions {
          add(
            record, to: &own.acronyms[name, default: Acronym()].expansions[key, default: Record()])
        }
      }
      Self.prune(&own)
      languages[language] = own
    }
  }

  private func add(_ other: Record, to record: inout Record) {
    record.count += other.count
    record.certain += other.certain
    record.documents += other.documents
    for form in other.forms { Self.add(form, to: &record.forms) }
    for place in other.places { add(place, to: &record.places) }
  }

  /// Adds an occurrence of a span to a record of one text.
  func add(_ span: Span, document: Int, to record: inout Record) {
    record.count += 1
    record.certain += span.isCertain ? 1 : 0
    record.documents = 1
    Self.add(Form(text: span.text, head: span.head, count: 1), to: &record.forms)
    add(Place(document: document, range: span.range), to: &record.places)
  }

  private static func add(_ form: Form, to forms: inout [Form]) {
    if let place = forms.firstIndex(where: { $0.text == form.text }) {
      forms[place].count += form.count
    } else if forms.count < formLimit {
      forms.append(form)
    }
  }

  /// Keeps the first places, and rather those of different texts.
  private func add(_ place: Place, to places: inout [Place]) {
    guard places.count >= placeLimit else { return places.append(place) }
    guard !places.contains(where: { $0.document == place.document }) else { return }
    let doubled = places.indices.last { number in
      places[..<number].contains { $0.document == places[number].document }
    }
    guard let doubled else { return }
    places.remove(at: doubled)
    places.append(place)
  }

  /// Drops what stood once where there is too much.
  static func prune(_ counts: inout Counts) {
    if counts.records.count > capacity {
      counts.records = counts.records.filter { $0.value.count > 1 }
    }
    if counts.words.count > capacity { counts.words = counts.words.filter { $0.value > 1 } }
    if counts.acronyms.count > capacity {
      counts.acronyms = counts.acronyms.filter {
        $0.value.count > 1 || !$0.value.expansions.isEmpty
      }
    }
  }
}
