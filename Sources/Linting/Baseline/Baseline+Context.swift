import Languages

extension Baseline.Key {
  /// How many words to either side tell one finding from another.
  private static let words = 2
  /// How many bytes behind a finding are read.
  private static let reach = 200

  /// The keys of some findings of a file, in their order. O(number of findings).
  static func keys(of findings: [Finding], in file: LintedFile, path: String) -> [Baseline.Key] {
    file.positions.source.withUnsafeBytes { source in
      findings.map { finding in
        let place = finding.range.clamped(to: 0..<source.count)
        return Baseline.Key(
          path: path, rule: finding.rule, text: folded(finding.text, file.language),
          before: before(place, source, file.language), after: after(place, source, file.language))
      }
    }
  }

  /// The words of a text as terms are compared, between single spaces; hyphens stay. A text without words stays as it is.
  private static func folded(_ text: String, _ language: Language) -> String {
    var folded = ""
    for word in TermWords(text, language: language).words {
      if !folded.isEmpty { folded += word.joint == .hyphen ? "-" : " " }
      folded += String(decoding: word.folded, as: UTF8.self)
    }
    return folded.isEmpty ? text : folded
  }

  private static func before(_ place: Range<Int>, _ source: UnsafeRawBufferPointer, _ language: Language) -> String {
    let window = UnsafeRawBufferPointer(rebasing: source[..<min(source.count, place.upperBound + reach)])
    var words: [String] = []
    var end = place.lowerBound
    for word in Neighbour.before(place.lowerBound, Self.words, in: window, language) {
      guard word.range.upperBound <= end, !separates(source[word.range.upperBound..<end]) else { break }
      words.append(word.folded)
      end = word.range.lowerBound
    }
    return words.reversed().joined(separator: " ")
  }

  private static func after(_ place: Range<Int>, _ source: UnsafeRawBufferPointer, _ language: Language) -> String {
    var words: [String] = []
    var start = place.upperBound
    for word in Neighbour.after(place.upperBound, Self.words, in: source, language) {
      guard start <= word.range.lowerBound, !separates(source[start..<word.range.lowerBound]) else { break }
      words.append(word.folded)
      start = word.range.upperBound
    }
    return words.joined(separator: " ")
  }

  /// Whether what stands between two words parts them: a blank line, or a line that opens a list item, a heading or a
  /// row of a table.
  private static func separates(_ gap: Slice<UnsafeRawBufferPointer>) -> Bool {
    guard let lineEnd = gap.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let line = gap[(lineEnd + 1)...].drop {
      $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == UInt8(ascii: ">")
    }
    guard let sign = line.first else { return false }
    if sign == 0x0A || sign == UInt8(ascii: "#") || sign == UInt8(ascii: "|") { return true }
    let isList = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(sign)
    return isList && line.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? true
  }
}
