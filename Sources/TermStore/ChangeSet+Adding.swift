import Languages
public import Terminology

extension ChangeSet {
  /// Adds a concept and records who made it.
  ///
  /// Throws `EditError` where its id is there, where no file or several could take it, where a term of it is in another
  /// concept already, and where TBX does not allow something in it. O(size of the termbase).
  ///
  /// - Parameters:
  ///   - entry: the concept; one with an empty id gets one from its English term, else from its first.
  ///   - file: the path or the name of its file; nil for that of its subject field, or the only one.
  ///   - isForced: whether a term may be in another concept already.
  /// - Returns: the id.
  @discardableResult
  public mutating func add(
    _ entry: ConceptEntry, file: String? = nil, isForced: Bool = false, _ stamp: EditStamp
  ) throws(EditError) -> ConceptEntry.ID {
    if !isForced { try checkUnknown(entry) }
    let number = try fileNumber(named: file, forField: entry.subjectFields.first)
    var entry = entry
    if entry.id.rawValue.isEmpty { entry.id = freshID(for: entry, inFile: number) }
    guard self[entry.id] != nil || !contains(entry.id.rawValue, inFile: number) else {
      throw EditError(
        "the id '\(entry.id)' is that of something else in the file",
        fr: "l’identifiant «\u{A0}\(entry.id)\u{A0}» est celui d’autre chose dans le fichier")
    }
    try insert(stamp.recorded(in: settled(entry, inFile: number), .origination), into: number)
    return entry.id
  }

  private func checkUnknown(_ entry: ConceptEntry) throws(EditError) {
    let names = Set(entry.languages.flatMap { section in section.terms.map { TermName(section.language, $0.text) } })
    for other in entries {
      for section in other.languages {
        for term in section.terms {
          let name = TermName(section.language, term.text)
          guard names.contains(name) else { continue }
          let concepts = entries.filter { $0.place(of: name) != nil }.map(\.id)
          let owners = concepts.map(\.rawValue).joined(separator: ", ")
          throw EditError(
            "the term '\(name)' is there already, in \(owners): edit that concept, or give --force for another one",
            fr:
              "le terme «\u{A0}\(name)\u{A0}» existe déjà, dans \(owners)\u{A0}: modifier ce concept, ou donner --force pour en faire un autre",
            kind: .taken(concepts))
        }
      }
    }
  }

  /// The number of the file that a new entry goes into: the one that is named, else the one with most entries of its
  /// subject field, else the one that is named after the field, else the only one. Throws `EditError` where none is.
  func fileNumber(named name: String?, forField field: String?) throws(EditError) -> Int {
    let files = store.files
    if let name {
      guard let number = files.firstIndex(where: { $0.path == name || $0.name == name || $0.name == name + ".tbx" })
      else { throw .noFile(name, among: files) }
      return number
    }
    if let field {
      let counts = files.map { $0.fieldCounts[field] ?? 0 }
      if let most = counts.max(), most > 0, let number = counts.firstIndex(of: most) { return number }
      let file = field.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").lowercased() + ".tbx"
      if let number = files.firstIndex(where: { $0.name == file }) { return number }
    }
    guard files.count == 1 else { throw .whichFile(field, files) }
    return 0
  }

  /// An id that no concept has, made of the English term, else of the first term: `stranded-migrant`. O(length) but for
  /// the first call.
  mutating func freshID(for entry: ConceptEntry, inFile number: Int) -> ConceptEntry.ID {
    let text = entry.label(in: .english) ?? ""
    let letters = Folding.stripped(Array(text.lowercased().utf8)).map { byte in
      let isKept = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (0x30...0x39).contains(byte)
      return isKept ? byte : byte < 0x80 ? UInt8(ascii: "-") : 0
    }
    let words = String(decoding: letters.filter { $0 != 0 }, as: UTF8.self).split(separator: "-")
    var name = words.joined(separator: "-")
    if name.first?.isLetter != true { name = name.isEmpty ? "concept" : "concept-\(name)" }
    var id = ConceptEntry.ID(rawValue: name)
    while self[id] != nil || contains(id.rawValue, inFile: number) {
      lastNumbers[name, default: 1] += 1
      id = ConceptEntry.ID(rawValue: "\(name)-\(lastNumbers[name] ?? 0)")
    }
    return id
  }
}

extension EditError {
  private static func list(_ files: [StoredFile]) -> String { files.map(\.name).joined(separator: ", ") }

  fileprivate static func noFile(_ name: String, among files: [StoredFile]) -> EditError {
    EditError(
      "the termbase has no file '\(name)'; it has \(list(files))",
      fr: "la base n’a pas de fichier «\u{A0}\(name)\u{A0}»\u{A0}; elle a \(list(files))",
      kind: .whichFile(files.map(\.name)))
  }

  fileprivate static func whichFile(_ field: String?, _ files: [StoredFile]) -> EditError {
    let english = field.map { "no file has the subject field '\($0)'" } ?? "which file? there is no subject field"
    let french =
      field.map { "aucun fichier n’a le domaine «\u{A0}\($0)\u{A0}»" } ?? "quel fichier\u{A0}? il n’y a pas de domaine"
    return EditError(
      "\(english): give one with --file: \(list(files))",
      fr: "\(french)\u{A0}: en donner un par --file\u{A0}: \(list(files))",
      kind: .whichFile(files.map(\.name)))
  }
}
