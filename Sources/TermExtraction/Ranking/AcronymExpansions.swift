/// The candidates together with what acronyms stand for.
struct AcronymExpansions {
  /// The candidates by their keys, with the occurrences of their acronyms.
  private(set) var records: [String: CandidateCounts.Record]
  /// The acronyms of candidates, by their keys.
  private(set) var names: [String: String] = [:]

  /// - Parameter minimum: how often a candidate must stand in the texts.
  init(_ counts: CandidateCounts.Counts, minimum: Int) {
    records = counts.records
    for (name, acronym) in counts.acronyms.sorted(by: { $0.key < $1.key }) {
      let best = acronym.expansions.max {
        $0.value.count != $1.value.count ? $0.value.count < $1.value.count : $0.key > $1.key
      }
      guard let best else { continue }
      var record = records[best.key] ?? best.value
      // An acronym in brackets behind what it stands for is no occurrence of its own.
      let alone = max(0, acronym.count - best.value.count)
      record.count += alone
      record.certain += alone
      record.documents = max(record.documents, acronym.documents)
      records[best.key] = record
      names[best.key] = name
    }
  }
}
