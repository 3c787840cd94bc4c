import Localization
import Terminology

/// The header of a UTX file.
struct UTXHeader {
  /// The languages.
  let languages: LanguagePair
  /// The columns that are read, by their places.
  let columns: [Int: UTXColumn]
  /// The cells of columns that are not read.
  let unread: [TableRow.Cell]
  /// The description, or nil.
  let description: String?
  /// The place of the first row behind the header.
  let firstRow: Int

  /// Reads the header. Throws `ExchangeError` where it is none.
  init(_ rows: [TableRow], _ options: ExchangeOptions, file: String) throws(ExchangeError) {
    guard let first = rows.first?.cells.first, first.text.hasPrefix("#UTX") else {
      throw ExchangeError(file: file, .notUTX)
    }
    guard let last = rows.firstIndex(where: { $0.cells.first?.text.lowercased() == "#src" }),
      rows[..<last].allSatisfy({ $0.cells.first?.text.hasPrefix("#") == true })
    else { throw ExchangeError(file: file, line: 2, .noColumns) }
    var properties: [String] = []
    for row in rows[..<last] {
      let line = row.cells.map(\.text).joined(separator: " ").dropFirst()
      properties += line.split(separator: ";").map { NoteText(String($0)).text }
    }
    let found = properties.lazy.compactMap(Self.languages).first
    guard let source = options.source ?? found?.source, let target = options.target ?? found?.target else {
      throw ExchangeError(file: file, .noLanguages)
    }
    languages = LanguagePair(source: source, target: target)
    description = properties.first { $0.lowercased().hasPrefix("description:") }
      .map { NoteText(String($0.dropFirst("description:".count))).text }
    var columns: [Int: UTXColumn] = [:]
    var unread: [TableRow.Cell] = []
    var seen: Set<UTXColumn> = []
    for cell in rows[last].cells where !cell.text.isEmpty {
      let name = NoteText(cell.index == 0 ? String(cell.text.dropFirst()) : cell.text).text
      if let column = UTXColumn(name: name), seen.insert(column).inserted {
        columns[cell.index] = column
      } else {
        unread.append(cell)
      }
    }
    self.columns = columns
    self.unread = unread
    firstRow = last + 1
  }

  /// The languages of a property such as `en/fr-CH` or `lang: en/fr`; the second is `und` in a list of one language.
  private static func languages(_ property: String) -> LanguagePair? {
    let value = property.lowercased().hasPrefix("lang:") ? NoteText(String(property.dropFirst(5))).text : property
    let tags = value.split(separator: "/", omittingEmptySubsequences: false).map { LanguageTag(rawValue: String($0)) }
    guard let source = tags.first, source.isPlausible, source != .undetermined, tags.count <= 2 else { return nil }
    let target = tags.count > 1 ? tags[1] : .undetermined
    return target.isPlausible ? LanguagePair(source: source, target: target) : nil
  }
}

extension LocalizedText {
  static let notUTX = Self(
    "not UTX: the first line has to begin with '#UTX'",
    fr: "pas de l’UTX\u{A0}: la première ligne doit commencer par «\u{A0}#UTX\u{A0}»")
  static let noColumns = Self(
    "the header has no line of columns that begins with '#src'",
    fr: "l’en-tête n’a pas de ligne de colonnes commençant par «\u{A0}#src\u{A0}»")
  static let noLanguages = Self(
    "the header names no languages, such as 'en/fr'",
    fr: "l’en-tête ne nomme pas de langues, comme «\u{A0}en/fr\u{A0}»")
}
