import FileBytes
import Foundation
import Interchange
import Localization
import TBX
import TermMatching
import TermStore
import Terminology
import TestSupport

/// Termbases of two files, in a folder of a test's own.
struct StoreSample {
  let folder: TestFolder
  static let stamp = EditStamp(author: "Zoé Martin", date: "2026-11-21T14:30:12Z")

  /// - Parameter files: rows by file, as `entry` reads them.
  init(_ files: [String: [String]] = StoreSample.files) throws {
    folder = try TestFolder(files.mapValues { Self.document($0) })
  }

  func store() throws -> TermStore { try TermStore(Glossary(path: folder.path)) }

  func bytes(_ name: String) throws -> [UInt8] { try MappedBytes(mapping: "\(folder.path)/\(name)").array }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Makes edits and writes them.
  @discardableResult
  func edit(_ body: (inout ChangeSet) throws -> Void) throws -> TermStore {
    var store = try store()
    var changes = ChangeSet(of: store)
    try body(&changes)
    try store.commit(changes)
    return store
  }

  static let files = [
    "health.tbx": [
      "care|health|en preferred health care; fr preferred soins de santé; fr admitted prise en charge",
      "test|health|en preferred test; fr preferred test|care",
    ],
    "status.tbx": [
      "migrant|status|en preferred migrant; fr preferred migrant; fr deprecated émigré",
      "stranded|status|en preferred stranded migrant; fr preferred migrant bloqué|migrant,care",
    ],
  ]

  /// The document of a file.
  static func document(_ rows: [String]) -> String {
    var header = TermbaseHeader(language: .english, title: "Essai")
    header.sources = [["Écrit pour les essais"]]
    let entries = rows.map(entry)
    let ids = Set(entries.map(\.id.rawValue))
    let labels = Dictionary(uniqueKeysWithValues: entries.map { ($0.id.rawValue, $0.languages[0].terms[0].text) })
    return TBXWriter().document(
      Termbase(
        header: header,
        entries: entries.map { entry in
          entry.mapItems { item in
            var item = item
            if item.category == .crossReference, ids.contains(item.content.text) {
              item.target = item.content.text
              item.content = NoteText(labels[item.content.text] ?? "")
            }
            return item
          }
        }))
  }

  /// An entry of a row: `id|subject field|language status term; …|id of another,…`.
  static func entry(_ row: String) -> ConceptEntry {
    let parts = row.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var entry = ConceptEntry(id: .init(rawValue: parts[0]))
    if !parts[1].isEmpty { entry.infos.append(AuxInfo(.descrip, .subjectField, NoteText(parts[1]))) }
    for id in parts.count > 3 ? parts[3].split(separator: ",") : [] {
      entry.infos.append(AuxInfo(.ref, .crossReference, NoteText(String(id))))
    }
    for term in parts[2].components(separatedBy: "; ") {
      let words = term.split(separator: " ", maxSplits: 2).map(String.init)
      let tag = LanguageTag(rawValue: words[0])
      var section = TermSec(NoteText(words[2]))
      if let status = AdministrativeStatus(rawValue: words[1]) {
        section.infos.append(AuxInfo(.termNote, .administrativeStatus, NoteText(status.picklistValue)))
      }
      if let place = entry.languages.firstIndex(where: { $0.language == tag }) {
        entry.languages[place].terms.append(section)
      } else {
        entry.languages.append(LangSec(tag, terms: [section]))
      }
    }
    return entry
  }

  /// A source of an import, with each row on a line of its own.
  static func source(_ rows: [String]) -> ImportSource {
    let base = Termbase(header: TermbaseHeader(language: .english), entries: rows.map(entry))
    return ImportSource(file: "import.csv", content: ExchangedTermbase(base, lines: Array(2..<rows.count + 2)))
  }
}

/// The message of what a body throws; empty where it throws nothing.
func message(_ body: () throws -> Void) -> String {
  do {
    try body()
    return ""
  } catch let error as EditError {
    return error.message.english
  } catch {
    return "\(error)"
  }
}
