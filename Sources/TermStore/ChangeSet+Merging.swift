public import Localization
public import Terminology

extension ChangeSet {
  /// Merges a concept into another: terms, definitions, notes and references without duplicates. References of others to
  /// it lead to the first one afterwards, which changes their files.
  ///
  /// A second preferred term of a language becomes admitted. Throws `EditError` where a concept is not there.
  /// O(size of the termbase).
  ///
  /// - Returns: what was decided, for people.
  @discardableResult
  public mutating func merge(
    _ other: ConceptEntry.ID, into id: ConceptEntry.ID, _ stamp: EditStamp
  ) throws(EditError) -> [LocalizedText] {
    guard id != other else {
      throw EditError(
        "the concept '\(id)' cannot be merged with itself",
        fr: "le concept «\u{A0}\(id)\u{A0}» ne peut pas être fusionné avec lui-même")
    }
    let before = try entry(id)
    let merge = EntryMerge(before, adding: try entry(other))
    guard let file = try fileNumber(of: id) else { return [] }
    let referrers = referrers(to: other).filter { $0 != id }
    try remove(other)
    let merged = settled(References.redirected(merge.entry, from: other, to: id), inFile: file)
    try replace(stamp.recorded(in: merged, .modification, what: "merged with \(other)"))
    var remarks = merge.remarks
    for referrer in referrers {
      try redirect(referrer, from: other, to: id, stamp)
      remarks.append(
        LocalizedText(
          "the reference of '\(referrer)' now leads to '\(id)'",
          fr: "le renvoi de «\u{A0}\(referrer)\u{A0}» mène désormais à «\u{A0}\(id)\u{A0}»"))
    }
    return remarks
  }
}
