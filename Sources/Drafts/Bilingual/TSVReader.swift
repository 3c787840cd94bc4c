import Localization

/// Reads a table of two columns, source and target, with a tab between them; a first line with two language tags names the
/// languages. Further columns are left alone.
enum TSVReader {
  /// Reads a file. O(length). Throws `DraftError` for a line without a tab.
  static func draft(_ source: [UInt8], name: String, _ languages: LanguagePair) throws(DraftError) -> BilingualDraft {
    var draft = BilingualDraft(source: source, target: source)
    draft.languages = languages
    var number = 0
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
      number += 1
      defer { start = end + 1 }
      let line = start..<(end > start && source[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
      guard !source[line].allSatisfy({ $0 == 0x20 }) else { continue }
      guard let tab = source[line].firstIndex(of: UInt8(ascii: "\t")) else {
        let column = source[line].count { $0 & 0xC0 != 0x80 } + 1
        throw DraftError(file: name, line: number, column: column, message: .noTab)
      }
      let rest = tab + 1..<line.upperBound
      let second = rest.lowerBound..<(source[rest].firstIndex(of: UInt8(ascii: "\t")) ?? rest.upperBound)
      let first = line.lowerBound..<tab
      if number == 1, let header = header(source[first], source[second]) {
        draft.languages = LanguagePair(
          source: languages.source ?? header.source, target: languages.target ?? header.target)
        continue
      }
      guard !source[first].allSatisfy({ $0 <= 0x20 }), !source[second].allSatisfy({ $0 <= 0x20 }) else { continue }
      append(first, second, id: String(number), to: &draft)
    }
    return draft
  }

  private static func append(_ first: Range<Int>, _ second: Range<Int>, id: String, to draft: inout BilingualDraft) {
    let origin = draft.sources.appendSegment(first)
    draft.units.append(TranslationUnit(id: id, source: origin, target: draft.targets.appendSegment(second)))
  }

  /// The language tags of a first line, or nil where it is none; one that says `source` and `target` names no language.
  private static func header(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> LanguagePair? {
    let names = [first, second].map { String(decoding: $0, as: UTF8.self).lowercased() }
    if names == ["source", "target"] { return LanguagePair() }
    guard names.allSatisfy(isTag) else { return nil }
    return LanguagePair(source: names[0], target: names[1])
  }

  /// Whether a text is a language tag: two or three letters, with subtags behind them (RFC 5646, section 2.1).
  private static func isTag(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    func isPart(_ part: Substring) -> Bool {
      !part.isEmpty && part.utf8.count <= 8 && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return (2...3).contains(parts[0].utf8.count) && parts.allSatisfy(isPart)
      && parts[0].allSatisfy { $0.isLetter }
  }
}

extension LocalizedText {
  fileprivate static let noTab = Self(
    "no tab: a line has the source, a tab and the target",
    fr: "pas de tabulation\u{A0}: une ligne a la source, une tabulation et la cible")
}
