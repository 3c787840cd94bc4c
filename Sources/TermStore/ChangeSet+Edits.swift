public import Terminology

extension ChangeSet {
  /// The ids of the concepts that refer to a concept, in the order of the files. O(size of the termbase).
  public func referrers(to id: ConceptEntry.ID) -> [ConceptEntry.ID] {
    entries.filter { $0.id != id && References.doesRefer($0, to: id) }.map(\.id)
  }

  /// Removes a concept. Throws `EditError` where there is none, and where others refer to it. O(size of the termbase).
  ///
  /// - Parameter stamp: if given, references of others to it are taken out, and recorded so.
  public mutating func remove(_ id: ConceptEntry.ID, droppingReferences stamp: EditStamp?) throws(EditError) {
    _ = try entry(id)
    let referrers = referrers(to: id)
    guard let stamp else {
      guard referrers.isEmpty else {
        let list = referrers.map(\.rawValue).joined(separator: ", ")
        throw EditError(
          "other concepts refer to '\(id)': \(list); --force removes these references, too",
          fr:
            "d’autres concepts renvoient à «\u{A0}\(id)\u{A0}»\u{A0}: \(list)\u{A0}; --force supprime aussi ces renvois",
          kind: .taken(referrers))
      }
      return try remove(id)
    }
    for referrer in referrers { try redirect(referrer, from: id, to: nil, stamp) }
    try remove(id)
  }

  /// Leads the references of a concept from one to another, or takes them out, and records it.
  mutating func redirect(
    _ referrer: ConceptEntry.ID, from old: ConceptEntry.ID, to new: ConceptEntry.ID?, _ stamp: EditStamp
  ) throws(EditError) {
    let before = try entry(referrer)
    guard let file = try fileNumber(of: referrer) else { return }
    let entry = settled(References.redirected(before, from: old, to: new), inFile: file)
    try replace(recording(entry, after: before, stamp))
  }

  /// The entry with a transaction that tells what differs from its state before.
  func recording(_ entry: ConceptEntry, after before: ConceptEntry, _ stamp: EditStamp) -> ConceptEntry {
    let what = EntryFacts.difference(from: before, to: entry).map { line in
      line.count > 80 ? line.prefix(79) + "…" : line
    }
    return what.isEmpty ? entry : stamp.recorded(in: entry, .modification, what: what.joined(separator: "; "))
  }

  /// Makes edits of a concept and records them; edits that change nothing record nothing.
  ///
  /// Throws `EditError` where the concept is not there or an edit cannot be made. O(size of the entry).
  public mutating func edit(
    _ id: ConceptEntry.ID, _ edits: [EntryEdit], _ stamp: EditStamp
  ) throws(EditError) {
    let before = try entry(id)
    var entry = before
    for edit in edits { entry = try edit.applied(to: entry) }
    guard entry != before, let file = try fileNumber(of: id) else { return }
    try replace(recording(settled(entry, inFile: file), after: before, stamp))
  }

  /// Puts another state of a concept in the place of the one that is there, and records it.
  ///
  /// Throws `EditError` where the concept is not there, the other state has another id, or TBX does not allow something in
  /// it. O(size of the entry).
  public mutating func edit(_ id: ConceptEntry.ID, to entry: ConceptEntry, _ stamp: EditStamp) throws(EditError) {
    let before = try self.entry(id)
    guard entry.id == id else {
      throw EditError(
        "the id is '\(entry.id)', not '\(id)'",
        fr: "l’identifiant est «\u{A0}\(entry.id)\u{A0}», non «\u{A0}\(id)\u{A0}»")
    }
    guard entry != before, let file = try fileNumber(of: id) else { return }
    try replace(recording(settled(entry, inFile: file), after: before, stamp))
  }
}
