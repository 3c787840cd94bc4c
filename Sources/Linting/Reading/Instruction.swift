/// What a comment tells the linter.
enum Instruction: Hashable {
  /// Nothing is reported from here on.
  case off(reason: String?)
  /// Findings are reported again.
  case on
  /// Nothing is reported on the next line.
  case ignoreNextLine(reason: String?)
  /// A term is not reported in the draft, or without one nothing on the line.
  case ignore(term: String?, reason: String?)
  /// It is not understood; the second is what may be meant.
  case unknown(String, String?)

  /// The instructions as they are written.
  static let names = ["off", "on", "ignore-next-line", "ignore"]
  private static let reasonWords = [" because ", " car ", " parce que ", " parce qu'", " parce qu’", " -- "]

  /// Reads the words of a comment; nil where they do not address the linter.
  init?(_ comment: String) {
    let words = comment.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.lowercased().hasPrefix("motjuste") else { return nil }
    let rest = words.dropFirst("motjuste".count).drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard rest.first == ":" else {
      // Without the colon it may be a remark, unless an instruction follows.
      let word = rest.prefix { $0 != " " }.lowercased()
      guard Self.names.contains(word), rest.startIndex > words.index(words.startIndex, offsetBy: 8) else { return nil }
      self = .unknown("motjuste \(word)", "motjuste: \(word)")
      return
    }
    let body = String(rest.dropFirst().drop { $0 == " " })
    let name = body.prefix { $0 != " " }.lowercased()
    var argument = String(body.dropFirst(name.count))
    var reason: String?
    for word in Self.reasonWords {
      guard let range = argument.range(ofFirst: word) else { continue }
      reason = String(argument[range.upperBound...])
      argument = String(argument[..<range.lowerBound])
      break
    }
    argument = argument.filter { !"\"«»“”[]".contains($0) }.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
    switch name {
    case "off" where argument.isEmpty: self = .off(reason: reason)
    case "on" where argument.isEmpty: self = .on
    case "ignore-next-line" where argument.isEmpty: self = .ignoreNextLine(reason: reason)
    case "ignore": self = .ignore(term: argument.isEmpty ? nil : argument, reason: reason)
    default:
      let isKnown = Self.names.contains(name)
      self = .unknown(isKnown ? body : name, isKnown ? name : Self.nearest(name))
    }
  }

  /// The instruction that a misspelt one may be: one that begins alike.
  private static func nearest(_ name: String) -> String? {
    let letters = name.filter(\.isLetter)
    guard letters.count > 1 else { return nil }
    return names.first { known in
      let plain = known.filter(\.isLetter)
      return plain == letters || (plain.count > 2 && letters.count > 2 && (plain.hasPrefix(letters.prefix(3))))
    }
  }
}

extension String {
  /// Where a text stands first, or nil. O(product of the lengths); for short texts.
  fileprivate func range(ofFirst text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
