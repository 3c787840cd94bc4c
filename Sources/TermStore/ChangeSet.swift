import TBX
public import Terminology

/// Edits of several entries of a termbase that belong together: what each was and what it becomes.
///
/// It is made in memory; `TermStore.commit` writes it.
public struct ChangeSet: Sendable {
  /// One entry that changes.
  public struct Change: Sendable {
    /// The id of the entry.
    public let id: ConceptEntry.ID
    /// The path of the file that it stands in.
    public let file: String
    /// The entry before; nil for a new one.
    public let before: ConceptEntry?
    /// The entry after; nil for one that is removed.
    public fileprivate(set) var after: ConceptEntry?
    /// The markup of the entry after.
    var text: String?
    let fileNumber: Int

    /// What differs, as lines for people.
    public var difference: [String] { EntryFacts.difference(from: before, to: after) }
  }

  /// The termbase that is edited, as it is before.
  public let store: TermStore
  private var byID: [ConceptEntry.ID: Change] = [:]
  private var order: [ConceptEntry.ID] = []
  /// The identifiers of the files that were asked for, with the edits.
  private var ids: [Int: Set<String>] = [:]
  /// The last number that was put after a name to make an id of it.
  var lastNumbers: [String: Int] = [:]

  /// Creates a set without edits.
  public init(of store: TermStore) { self.store = store }

  /// The changes, in the order in which the entries were touched first; what is as it was before is none.
  public var changes: [Change] {
    order.compactMap { byID[$0] }.filter { $0.before != $0.after }
  }

  /// The entry with an id as it is with the edits; nil where there is none. O(1).
  public subscript(id: ConceptEntry.ID) -> ConceptEntry? {
    if let change = byID[id] { return change.after }
    return store[id]
  }

  /// The entry with an id. Throws `EditError` where there is none.
  public func entry(_ id: ConceptEntry.ID) throws(EditError) -> ConceptEntry {
    guard let entry = self[id] else {
      throw EditError(
        "no concept '\(id)'; 'motjuste lookup TERM' finds concepts by their terms",
        fr:
          "pas de concept «\u{A0}\(id)\u{A0}»\u{A0}; «\u{A0}motjuste lookup TERME\u{A0}» trouve les concepts par leurs termes",
        kind: .unknown)
    }
    return entry
  }

  /// All entries as they are with the edits. O(number of entries).
  public var entries: [ConceptEntry] {
    store.entries.compactMap { self[$0.id] } + order.filter { store[$0] == nil }.compactMap { self[$0] }
  }

  /// The number of the file of an entry, with the edits. Throws `EditError` where the id is borne twice.
  func fileNumber(of id: ConceptEntry.ID) throws(EditError) -> Int? {
    if let change = byID[id] { return change.after == nil ? nil : change.fileNumber }
    return try store.file(of: id)
  }

  /// Replaces an entry by another state of itself.
  ///
  /// Throws `EditError` where there is none with its id, where its file cannot be edited, and where TBX does not allow
  /// something that is new in it. O(size of the entry).
  public mutating func replace(_ entry: ConceptEntry) throws(EditError) {
    guard let file = try fileNumber(of: entry.id) else {
      _ = try self.entry(entry.id)
      return
    }
    try put(entry, file: file)
  }

  /// Adds an entry to a file. Throws `EditError` as `replace` does, and where the id is there.
  public mutating func insert(_ entry: ConceptEntry, into file: Int) throws(EditError) {
    guard self[entry.id] == nil else {
      throw EditError(
        "there is a concept '\(entry.id)' already", fr: "il y a déjà un concept «\u{A0}\(entry.id)\u{A0}»",
        kind: .taken([entry.id]))
    }
    try put(entry, file: file)
  }

  /// Takes an entry out; references to it are not looked at. Throws `EditError` where it cannot be edited.
  public mutating func remove(_ id: ConceptEntry.ID) throws(EditError) {
    _ = try entry(id)
    guard let file = try fileNumber(of: id) else { return }
    try checkEditable(file)
    set(id, nil, text: nil, file: file)
  }

  /// Puts an entry back as markup that stood there before; nil takes it out.
  mutating func restore(_ entry: ConceptEntry?, as text: String?, id: ConceptEntry.ID, file: Int) throws(EditError) {
    try checkEditable(file)
    set(id, entry, text: text, file: file)
  }

  private mutating func put(_ entry: ConceptEntry, file: Int) throws(EditError) {
    try checkEditable(file)
    if let id = ([entry.id.rawValue] + entry.innerIDs).first(where: {
      ConceptEntry.ID(rawValue: $0).written.rawValue != $0
    }) {
      throw EditError(
        "the id '\(id)' begins with no letter or holds what an XML id cannot",
        fr:
          "l’identifiant «\u{A0}\(id)\u{A0}» ne commence pas par une lettre ou contient ce qu’un identifiant XML ne peut contenir"
      )
    }
    let faults = EntryCheck.newFaults(in: entry, comparedTo: self[entry.id], dialect: store.files[file].dialect)
    if let fault = faults.first { throw EditError(fault) }
    set(entry.id, entry, text: entry.canonicalText, file: file)
  }

  private func checkEditable(_ file: Int) throws(EditError) {
    if let obstacle = store.files[file].obstacle { throw EditError(obstacle) }
  }

  private mutating func set(_ id: ConceptEntry.ID, _ entry: ConceptEntry?, text: String?, file: Int) {
    if byID[id] == nil { order.append(id) }
    if ids[file] != nil {
      if let before = self[id] { ids[file]?.subtract([id.rawValue] + before.innerIDs) }
      if let entry { ids[file]?.formUnion([id.rawValue] + entry.innerIDs) }
    }
    byID[id] = Change(
      id: id, file: store.files[file].path, before: store[id], after: entry, text: text, fileNumber: file)
  }

  // MARK: - Identifiers and references

  /// Whether an identifier is one of a file, with the edits. O(1) but for the first call.
  mutating func contains(_ id: String, inFile number: Int) -> Bool {
    if ids[number] == nil {
      var all = store.files[number].ids
      for change in changes where change.fileNumber == number {
        if let before = change.before { all.subtract([change.id.rawValue] + before.innerIDs) }
        if let after = change.after { all.formUnion([change.id.rawValue] + after.innerIDs) }
      }
      ids[number] = all
    }
    return ids[number]?.contains(id) ?? false
  }

  /// An entry as its references are written in a file. O(size of the entry) but for the first call.
  mutating func settled(_ entry: ConceptEntry, inFile number: Int) -> ConceptEntry {
    _ = contains(entry.id.rawValue, inFile: number)
    let all = ids[number] ?? []
    let language = store.files[number].termbase.header.language
    let state = self
    return References(isInFile: { all.contains($0) }) { state[$0]?.label(in: language) }.settled(entry)
  }
}
