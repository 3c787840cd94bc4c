extension PackageText {
  /// The text as a draft: without code, with a boundary between paragraphs. O(length).
  func draft() -> Draft {
    var draft = Draft(source: text)
    draft.places = lines.map { .paragraph($0.number, part: parts[$0.part].name) }
    draft.obstacles = obstacles
    let usual = usualLanguage
    var line = 0
    for (range, style) in styles {
      while line + 1 < lines.count, lines[line + 1].start <= range.lowerBound {
        line += 1
        draft.appendBoundary()
      }
      let start = draft.text.count
      guard !style.isCode else {
        draft.appendBoundary()
        draft.appendSkipped(.code, range, from: start)
        continue
      }
      draft.append(Array(text[range]), [Draft.Piece(text: 0..<range.count, source: range)])
      if style.isEmphasis { draft.appendPassage(.emphasis, from: start) }
      if let language = style.language, Self.primary(language) != usual {
        draft.appendPassage(.language(language), from: start)
      }
      if style.isQuotation { draft.appendPassage(.quotation, from: start) }
    }
    return draft
  }

  /// The language in which most of the text is said to be, or nil where nothing is said.
  ///
  /// It says nothing of the words: programs write a language of their own into documents whose author never chose one.
  private var usualLanguage: String? {
    var counts: [String: Int] = [:]
    for (range, style) in styles {
      if let language = style.language { counts[Self.primary(language), default: 0] += range.count }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
}
