import TermMatching
import TermStore
import Terminology

/// Something that was done to a concept, as its transactions tell it, or that it was removed.
struct RecordedChange: Sendable, Hashable {
  let concept: ConceptEntry.ID
  /// What was done: `origination`, `modification`, or `removal`.
  let type: String
  /// When, as ISO 8601 writes it.
  let date: String
  let author: String?
  /// The language of the term that it was done to, and the term; nil for the concept.
  var term: TermName?
  /// What was done in words, where it is told.
  var note: String?

  /// Everything that the entries of an index and the record beside them tell, the latest first; what has no date is left
  /// out. O(size of the files). Throws where a file cannot be read any more.
  static func all(in index: TermIndex) throws -> [RecordedChange] {
    var changes: [RecordedChange] = []
    for number in 0..<index.entryCount {
      let entry = try index.entry(number)
      changes += entry.infos.compactMap { RecordedChange($0, of: entry.id) }
      for section in entry.languages {
        for term in section.terms {
          let name = TermName(section.language, term.text)
          changes += term.infos.compactMap { RecordedChange($0, of: entry.id, name) }
        }
      }
    }
    let path = index.glossary.files.first ?? ""
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    changes += try Removal.all(in: folder).map {
      RecordedChange(concept: $0.id, type: "removal", date: $0.date, author: $0.author)
    }
    return changes.enumerated().sorted { ($0.element.date, $0.offset) > ($1.element.date, $1.offset) }.map(\.element)
  }

  private init(concept: ConceptEntry.ID, type: String, date: String, author: String?) {
    self.concept = concept
    self.type = type
    self.date = date
    self.author = author
  }

  private init?(_ item: AuxInfo, of concept: ConceptEntry.ID, _ term: TermName? = nil) {
    guard let transaction = [item].transactions.first, let date = transaction.date, date.hasYear else { return nil }
    self.init(concept: concept, type: transaction.type, date: date, author: transaction.responsibility)
    self.term = term
    note = item.group?.first { $0.meta == .note }?.content.text
  }

  /// The moment as RFC 3339 writes it: a day begins at midnight.
  var moment: String {
    if date.count == 10 { return date + "T00:00:00Z" }
    return date.hasSuffix("Z") ? date : date + "Z"
  }
}

extension String {
  /// Whether it begins as a date of ISO 8601 does.
  fileprivate var hasYear: Bool { prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil }
}
