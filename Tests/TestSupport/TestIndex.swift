public import Foundation
public import TermMatching

/// Indexes for tests.
public enum TestIndex {
  /// The index of the glossary that the package carries.
  public static let embedded = Result {
    try index(path: Places.package.appending(path: "Glossary").path(percentEncoded: false))
  }

  /// The index of the glossary at a path, with a cache of the test run's own.
  public static func index(path: String) throws -> TermIndex {
    try TermIndex.index(of: Glossary(path: path), environment: environment)
  }

  /// The index of a glossary that a test writes out.
  ///
  /// - Parameter terms: one row a term: concept, language, status, term, and further facts such as `pos=verb`,
  ///   `gender=feminine`, `type=acronym`, separated by `|`.
  public static func index(_ terms: [String]) throws -> TermIndex {
    let path = try write(tbx(terms), name: "glossary.tbx")
    return try index(path: path)
  }

  /// Writes a file into a folder of its own and returns its path.
  public static func write(_ text: String, name: String) throws -> String {
    try write(Data(text.utf8), name: name)
  }

  /// Writes a file into a folder of its own and returns its path.
  public static func write(_ data: Data, name: String) throws -> String {
    let file = try ProcessFolder.folder().appending(path: name)
    try data.write(to: file)
    return file.path(percentEncoded: false)
  }

  /// The environment of the process with a cache of the test run's own.
  public static let environment: [String: String] = {
    var variables = ProcessInfo.processInfo.environment
    variables["MOTJUSTE_CACHE"] =
      (try? ProcessFolder.folder())?.path(percentEncoded: false)
    return variables
  }()

  private static let categories = [
    "pos": "partOfSpeech", "gender": "grammaticalGender", "type": "termType", "number": "grammaticalNumber",
  ]

  /// Rows of two concepts, in both languages and in every status.
  public static let migrants = [
    "stranded-migrant|fr|preferred|migrant bloqué|pos=noun|gender=masculine",
    "stranded-migrant|en|preferred|stranded migrant|pos=noun",
    "irregular-migrant|fr|preferred|migrant en situation irrégulière|pos=noun|gender=masculine",
    "irregular-migrant|fr|deprecated|migrant illégal|pos=noun|gender=masculine",
    "irregular-migrant|fr|superseded|migrant clandestin|pos=noun|gender=masculine",
    "irregular-migrant|en|preferred|migrant in an irregular situation|pos=noun",
    "irregular-migrant|en|admitted|irregular migrant|pos=noun",
  ]

  /// A TBX document of rows as `index(_:)` takes them.
  public static func tbx(_ rows: [String]) -> String {
    var entries: [(id: String, sections: [(language: String, terms: String)])] = []
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      var term = "<termSec><term>\(cells[3])</term>"
      term += "<termNote type=\"administrativeStatus\">\(cells[2])Term-admn-sts</termNote>"
      for cell in cells.dropFirst(4) {
        let pair = cell.split(separator: "=").map(String.init)
        term += "<termNote type=\"\(categories[pair[0]] ?? pair[0])\">\(pair[1])</termNote>"
      }
      term += "</termSec>"
      let entry = entries.firstIndex { $0.id == cells[0] } ?? entries.count
      if entry == entries.count { entries.append((cells[0], [])) }
      let section = entries[entry].sections.firstIndex { $0.language == cells[1] } ?? entries[entry].sections.count
      if section == entries[entry].sections.count { entries[entry].sections.append((cells[1], "")) }
      entries[entry].sections[section].terms += term
    }
    let body = entries.map { entry in
      let sections = entry.sections.map { "<langSec xml:lang=\"\($0.language)\">\($0.terms)</langSec>" }.joined()
      return "<conceptEntry id=\"\(entry.id)\">\(sections)</conceptEntry>"
    }.joined(separator: "\n")
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="en">
      <tbxHeader><fileDesc><sourceDesc><p>A test</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      \(body)
      </body></text>
      </tbx>
      """
  }
}
