public import Terminology

/// Who edits, and when: what a transaction of TBX records (ISO 30042:2019, `transacGrp`).
public struct EditStamp: Sendable, Hashable {
  /// The kinds of transactions that the dialects of TBX know.
  public enum Kind: String, Sendable {
    case origination, modification
  }

  /// The name of the person or program that edits.
  public let author: String
  /// The moment, as ISO 8601 writes it: `2026-11-21T14:30:12Z`.
  public let date: String
  /// What there is to say of every transaction, before what was done; empty for nothing.
  public let remark: String

  /// Creates a stamp.
  public init(author: String, date: String, remark: String = "") {
    self.author = author
    self.date = date
    self.remark = remark
  }

  /// The entry with one more transaction behind its other information. O(number of items).
  ///
  /// - Parameter what: what was done, for a note in the transaction; none for an empty text.
  public func recorded(in entry: ConceptEntry, _ kind: Kind, what: String = "") -> ConceptEntry {
    var group = [
      AuxInfo(.date, nil, NoteText(date)), AuxInfo(.transacNote, .responsibility, NoteText(author)),
    ]
    let words = [remark, what].filter { !$0.isEmpty }.joined(separator: "; ")
    if !words.isEmpty { group.append(AuxInfo(.note, nil, NoteText(words))) }
    var entry = entry
    entry.infos.append(AuxInfo(.transac, .transactionType, NoteText(kind.rawValue), group: group))
    return entry
  }
}
