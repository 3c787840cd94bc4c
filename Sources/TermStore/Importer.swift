import Interchange
import Localization
import TBX
import Terminology

/// Imports concepts into a set of changes, one after the other; each gives a row of the report.
struct Importer {
  /// The changes so far.
  private(set) var changes: ChangeSet
  /// The rows so far, in the order of the concepts.
  private(set) var rows: [ImportRow] = []
  private let policy: DuplicatePolicy
  private let stamp: EditStamp
  private let file: String?
  private var finder: DuplicateFinder
  /// The ids that imported concepts have in the termbase, where they are others.
  private var renamed: [ConceptEntry.ID: ConceptEntry.ID] = [:]

  /// Creates an importer. O(size of the termbase).
  ///
  /// - Parameter file: the file of new concepts; nil for that of their subject fields.
  init(into store: TermStore, on policy: DuplicatePolicy, file: String?, _ stamp: EditStamp) {
    changes = ChangeSet(of: store)
    self.policy = policy
    self.stamp = stamp
    self.file = file
    finder = DuplicateFinder(store.entries)
  }

  /// Imports the concepts of a source. O(its size) but for what is looked up.
  mutating func add(_ source: ImportSource) {
    var firstLines: [ConceptEntry.ID: Int] = [:]
    renamed = [:]
    let start = rows.count
    for (entry, line) in zip(source.content.termbase.entries, source.content.lines) {
      let id = entry.id
      let row: (ImportRow.Outcome, ConceptEntry.ID?, [LocalizedText])
      if let first = firstLines[id] {
        row = (.refused, nil, [.idTwice(id, first)])
      } else {
        firstLines[id] = line
        do { row = try take(entry) } catch { row = (.refused, nil, [error.message]) }
      }
      rows.append(
        ImportRow(
          file: source.file, line: line, imported: id, outcome: row.0, concept: row.1, messages: row.2))
    }
    redirect(rows[start...].filter { $0.outcome != .skipped }.compactMap(\.concept))
  }

  private mutating func take(
    _ imported: ConceptEntry
  ) throws(EditError) -> (ImportRow.Outcome, ConceptEntry.ID?, [LocalizedText]) {
    var entry = imported
    guard entry.languages.contains(where: { $0.terms.contains { !$0.text.isEmpty } }) else {
      throw EditError("the concept has no term", fr: "le concept n’a pas de terme")
    }
    if let section = entry.languages.first(where: { !$0.language.isKnown }) {
      throw EditError(
        "'\(section.language)' is not a language", fr: "«\u{A0}\(section.language)\u{A0}» n’est pas une langue")
    }
    let isNamed = !imported.id.isMadeUp
    var messages: [LocalizedText] = []
    if isNamed, entry.id.written != entry.id {
      messages.append(.writtenID(entry.id, entry.id.written))
      entry.id = entry.id.written
    }
    var found = finder.sharing(with: entry)
    let hasID = isNamed && changes[entry.id] != nil
    if hasID { found = [] }
    guard hasID || !found.isEmpty, policy != .new else {
      return (.added, try insert(entry, isNamed: isNamed, like: imported.id), messages)
    }
    if hasID {
      messages.append(.sameID(entry.id))
    } else {
      messages += found.map { .sameTerm($0.name, $0.id) }
    }
    let known = hasID ? entry.id : found[0].id
    if known != imported.id { renamed[imported.id] = known }
    guard policy != .skip else { return (.skipped, known, messages) }
    guard found.count < 2 else { throw EditError(.ambiguous(found.map(\.id))) }
    let before = try changes.entry(known)
    guard let number = try changes.fileNumber(of: known) else { return (.skipped, known, messages) }
    if policy == .merge {
      let merge = EntryMerge(before, adding: entry)
      messages += merge.remarks
      let merged = changes.settled(merge.entry, inFile: number)
      guard merged != before else { return (.skipped, known, messages + [.nothingNew]) }
      try changes.replace(changes.recording(merged, after: before, stamp))
    } else {
      let replacement = changes.settled(entry.taking(place: before), inFile: number)
      guard replacement != before else { return (.skipped, known, messages + [.nothingNew]) }
      try changes.replace(changes.recording(replacement, after: before, stamp))
    }
    changes[known].map { finder.add($0) }
    return (policy == .merge ? .merged : .replaced, known, messages)
  }

  private mutating func insert(
    _ imported: ConceptEntry, isNamed: Bool, like id: ConceptEntry.ID
  ) throws(EditError) -> ConceptEntry.ID {
    var entry = imported
    let number = try changes.fileNumber(named: file, forField: entry.subjectFields.first)
    if !isNamed || changes[entry.id] != nil || changes.contains(entry.id.rawValue, inFile: number) {
      entry.id = changes.freshID(for: entry, inFile: number)
    }
    if let taken = entry.innerIDs.first(where: { changes.contains($0, inFile: number) }) {
      throw EditError(
        "the id '\(taken)' inside the concept is taken in the file",
        fr: "l’identifiant «\u{A0}\(taken)\u{A0}», dans le concept, est déjà pris dans le fichier")
    }
    let hasHistory = entry.infos.transactions.contains { $0.type == EditStamp.Kind.origination.rawValue }
    let settled = changes.settled(entry, inFile: number)
    try changes.insert(
      stamp.recorded(in: settled, hasHistory ? .modification : .origination, what: "imported"), into: number)
    if entry.id != id { renamed[id] = entry.id }
    finder.add(entry)
    return entry.id
  }

  /// Leads references among the imported concepts to the ids that these have now.
  private mutating func redirect(_ concepts: [ConceptEntry.ID]) {
    for id in Set(concepts).sorted() {
      guard let entry = changes[id], let number = try? changes.fileNumber(of: id) else { continue }
      let targets = Set(entry.references.map(\.target))
      var result = entry
      for target in targets.sorted() {
        if let new = renamed[target] { result = References.redirected(result, from: target, to: new) }
      }
      // An imported concept may stand before the one that it refers to.
      result = changes.settled(result, inFile: number)
      if result != entry { try? changes.replace(result) }
    }
  }
}
