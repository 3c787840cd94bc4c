import Localization

/// Reads PO files of GNU gettext (manual, section “The Format of PO Files”). Fuzzy and obsolete entries are no translations;
/// contexts and comments are no text.
struct POReader {
  /// An entry that is being read.
  private struct Entry {
    /// Where its first line starts: translators’ comments come first.
    var start: Int
    var isFuzzy = false
    var id: [Range<Int>]?
    var plural: [Range<Int>]?
    var translations: [(number: Int?, strings: [Range<Int>])] = []
  }

  /// What the strings of the next lines belong to.
  private enum Field { case none, context, id, plural, translation }

  private let source: [UInt8]
  private let name: String
  private var draft: BilingualDraft
  private var strings: POStrings
  private var entry: Entry?
  private var field = Field.none
  private var count = 0

  private init(_ source: [UInt8], name: String, _ languages: LanguagePair) {
    self.source = source
    self.name = name
    strings = POStrings(source)
    draft = BilingualDraft(source: source, target: source)
    draft.languages = languages
  }

  /// Reads a file. O(length).
  ///
  /// Throws `DraftError` for a line that is none of a PO file and a string without its end.
  ///
  /// - Parameter languages: the language of the sources is English where nothing else is said; that of the targets stands in
  ///   the header.
  static func draft(_ source: [UInt8], name: String, _ languages: LanguagePair) throws(DraftError) -> BilingualDraft {
    var reader = Self(source, name: name, languages)
    reader.draft.languages.source = languages.source ?? "en"
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
      try reader.take(start..<(end > start && source[end - 1] == UInt8(ascii: "\r") ? end - 1 : end))
      start = end + 1
    }
    reader.finish()
    return reader.draft
  }

  private mutating func take(_ line: Range<Int>) throws(DraftError) {
    let start = source[line].firstIndex { $0 > 0x20 } ?? line.upperBound
    guard start < line.upperBound else { return finish() }
    switch source[start] {
    case UInt8(ascii: "#"):
      if entry?.translations.isEmpty == false { finish() }
      if entry == nil { entry = Entry(start: line.lowerBound) }
      let isFlags = start + 1 < line.upperBound && source[start + 1] == UInt8(ascii: ",")
      if isFlags, String(decoding: source[start..<line.upperBound], as: UTF8.self).contains("fuzzy") {
        entry?.isFuzzy = true
      }
    case UInt8(ascii: "\""):
      guard field != .none else { throw error(.strayString, at: start) }
      append(try string(at: start, line))
    default: try takeKeyword(at: start, line)
    }
  }

  private mutating func takeKeyword(at start: Int, _ line: Range<Int>) throws(DraftError) {
    let end = source[start..<line.upperBound].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "\"") } ?? line.upperBound
    let keyword = String(decoding: source[start..<end], as: UTF8.self)
    if ["msgctxt", "msgid"].contains(keyword), entry?.translations.isEmpty == false { finish() }
    if entry == nil { entry = Entry(start: line.lowerBound) }
    switch keyword {
    case "msgctxt": field = .context
    case "msgid":
      guard entry?.id == nil else { throw error(.unexpected(keyword), at: start) }
      field = .id
      entry?.id = []
    case "msgid_plural" where entry?.id != nil && entry?.plural == nil:
      field = .plural
      entry?.plural = []
    case "msgstr" where entry?.id != nil && entry?.translations.isEmpty == true:
      field = .translation
      entry?.translations.append((nil, []))
    case _ where keyword.hasPrefix("msgstr[") && keyword.hasSuffix("]") && entry?.plural != nil:
      guard let number = Int(keyword.dropFirst(7).dropLast()) else { throw error(.unexpected(keyword), at: start) }
      field = .translation
      entry?.translations.append((number, []))
    default: throw error(.unexpected(keyword), at: start)
    }
    let next = source[end..<line.upperBound].firstIndex { $0 > 0x20 } ?? line.upperBound
    guard next < line.upperBound, source[next] == UInt8(ascii: "\"") else { throw error(.noString(keyword), at: next) }
    append(try string(at: next, line))
  }

  /// The place of a string between its quotation marks.
  private func string(at start: Int, _ line: Range<Int>) throws(DraftError) -> Range<Int> {
    var offset = start + 1
    while offset < line.upperBound, source[offset] != UInt8(ascii: "\"") {
      offset += source[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < line.upperBound else { throw error(.unendedString, at: start) }
    guard let rest = source[(offset + 1)..<line.upperBound].firstIndex(where: { $0 > 0x20 }) else {
      return start + 1..<offset
    }
    throw error(.behindString, at: rest)
  }

  private mutating func append(_ string: Range<Int>) {
    switch field {
    case .none, .context: break
    case .id: entry?.id?.append(string)
    case .plural: entry?.plural?.append(string)
    case .translation:
      if let last = entry?.translations.indices.last { entry?.translations[last].strings.append(string) }
    }
  }

  private mutating func finish() {
    defer {
      entry = nil
      field = .none
    }
    guard let entry, let id = entry.id else { return }
    guard id.contains(where: { !$0.isEmpty }) else { return takeHeader(entry) }
    count += 1
    for (number, translation) in entry.translations {
      let isBlank = translation.allSatisfy { source[$0].allSatisfy { $0 <= 0x20 } }
      guard !isBlank else { continue }
      guard !entry.isFuzzy, let first = translation.first, let last = translation.last else {
        let end = draft.targets.text.count
        for string in translation { draft.targets.appendSkipped(.untranslated, string, from: end) }
        continue
      }
      let origin = (number ?? 0) > 0 ? entry.plural ?? id : id
      var unit = TranslationUnit(
        id: "#\(count)" + (number.map { "[\($0)]" } ?? ""), source: strings.append(origin, to: &draft.sources),
        target: strings.append(translation, to: &draft.targets))
      unit.notePlace = NotePlace(
        target: first.lowerBound..<last.upperBound, stateTag: entry.start..<entry.start, note: entry.start)
      draft.units.append(unit)
    }
  }

  /// Takes the language out of the header, the translation of the empty string.
  private mutating func takeHeader(_ entry: Entry) {
    let header = entry.translations.first?.strings.map { String(decoding: source[$0], as: UTF8.self) }.joined() ?? ""
    guard let start = header.range(of: "Language:") else { return }
    let tag = header[start...].drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    if draft.languages.target == nil, !tag.isEmpty { draft.languages.target = String(tag) }
  }

  private func error(_ message: LocalizedText, at offset: Int) -> DraftError {
    let (line, column) = DecodedText.place(of: offset, in: source)
    return DraftError(file: name, line: line, column: column, message: message)
  }
}

extension String {
  /// Where a mark ends that opens a field of the header: at its start, or behind a line end.
  fileprivate func range(of mark: String) -> String.Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
      guard let lineEnd = rest.firstIndex(of: "\\") else { return nil }
      rest = rest[lineEnd...].dropFirst(2)
    }
    return nil
  }
}

extension LocalizedText {
  fileprivate static let strayString = Self(
    "a string that belongs to nothing", fr: "une chaîne qui n’appartient à rien")
  fileprivate static let unendedString = Self(
    "a string without its closing quotation mark", fr: "une chaîne sans son guillemet fermant")
  fileprivate static let behindString = Self(
    "something stands behind the string: a quotation mark inside it is written \\\"",
    fr: "il y a quelque chose après la chaîne\u{A0}: à l’intérieur, un guillemet s’écrit \\\"")

  fileprivate static func noString(_ keyword: String) -> Self {
    Self("no string behind '\(keyword)'", fr: "pas de chaîne après «\u{A0}\(keyword)\u{A0}»")
  }

  fileprivate static func unexpected(_ keyword: String) -> Self {
    let shown = String(keyword.prefix(40))
    return Self(
      "'\(shown)' is not expected here: this is not a PO file, or it is damaged",
      fr: "«\u{A0}\(shown)\u{A0}» n’a rien à faire ici\u{A0}: ce n’est pas un fichier PO, ou il est abîmé")
  }
}
