import Localization

extension BilingualDraft {
  /// Pairs a text with its translation, paragraph by paragraph; where one has a single paragraph, or their numbers are so
  /// different that they cannot be aligned, both are one segment. O(length).
  public init(aligning source: Draft, with target: Draft, _ languages: LanguagePair = LanguagePair()) {
    let parts = (source: Self.paragraphs(of: source), target: Self.paragraphs(of: target))
    if min(parts.source.count, parts.target.count) > 1,
      let aligned = try? BilingualDraft(source: source, target: target, name: "", languages)
    {
      self = aligned
      return
    }
    sources = source
    targets = target
    self.languages = languages
    sources.language = languages.source ?? source.language
    targets.language = languages.target ?? target.language
    guard let first = parts.source.first, let last = parts.source.last, let start = parts.target.first,
      let end = parts.target.last
    else { return }
    units = [
      TranslationUnit(
        id: "1", source: first.lowerBound..<last.upperBound, target: start.lowerBound..<end.upperBound)
    ]
  }

  /// Pairs a text with its translation, paragraph by paragraph.
  ///
  /// Throws `DraftError` where the texts have so different numbers of paragraphs that they cannot be a translation of each
  /// other. O(length), and bounded in the number of paragraphs.
  ///
  /// - Parameter name: the name of the translation.
  public init(source: Draft, target: Draft, name: String, _ languages: LanguagePair) throws(DraftError) {
    sources = source
    targets = target
    self.languages = languages
    sources.language = languages.source ?? source.language
    targets.language = languages.target ?? target.language
    let paragraphs = (Self.paragraphs(of: source), Self.paragraphs(of: target))
    let alignment = ParagraphAlignment(source: paragraphs.0.map(\.count), target: paragraphs.1.map(\.count))
    guard let beads = alignment.beads() else {
      throw DraftError(
        file: name, line: 1, column: 1, message: .unlike(paragraphs.0.count, paragraphs.1.count))
    }
    for bead in beads {
      guard let first = bead.source.first, let last = bead.source.last, let start = bead.target.first,
        let end = bead.target.last
      else { continue }
      units.append(
        TranslationUnit(
          id: String(start + 1), source: paragraphs.0[first].lowerBound..<paragraphs.0[last].upperBound,
          target: paragraphs.1[start].lowerBound..<paragraphs.1[end].upperBound))
    }
  }

  /// The paragraphs of a draft: what stands between boundaries and blank lines; where there are none, the lines.
  private static func paragraphs(of draft: Draft) -> [Range<Int>] {
    let paragraphs = parts(of: draft.text) { text, offset in
      text[offset] == 0xE2 && text[offset...].starts(with: Draft.boundary) || isBlankLine(text, offset)
    }
    guard paragraphs.count == 1 else { return paragraphs }
    let lines = parts(of: draft.text) { text, offset in text[offset] == 0x0A }
    // Broken lines of one paragraph end anywhere; lines that are paragraphs end with a sentence.
    let ended = lines.count { ".!?:;".utf8.contains(draft.text[$0.upperBound - 1]) }
    return ended * 4 >= lines.count * 3 ? lines : paragraphs
  }

  /// The parts of a text between separators, without white space round them; empty ones are left out.
  private static func parts(of text: [UInt8], isSeparator: ([UInt8], Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    func add(_ end: Int) {
      var range = start..<end
      while let first = range.first, text[first] <= 0x20 { range = first + 1..<end }
      while let last = range.last, text[last] <= 0x20 { range = range.lowerBound..<last }
      // A boundary is left at the start of the part behind it.
      if text[range].starts(with: Draft.boundary) { range = range.lowerBound + Draft.boundary.count..<range.upperBound }
      while let first = range.first, text[first] <= 0x20 { range = first + 1..<range.upperBound }
      if !range.isEmpty { parts.append(range) }
    }
    for offset in text.indices where isSeparator(text, offset) {
      add(offset)
      start = offset
    }
    add(text.count)
    return parts
  }

  /// Whether a line end stands at an offset with a blank line behind it.
  private static func isBlankLine(_ text: [UInt8], _ offset: Int) -> Bool {
    guard text[offset] == 0x0A else { return false }
    let next = text[(offset + 1)...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return next == 0x0A
  }
}

extension LocalizedText {
  fileprivate static func unlike(_ source: Int, _ target: Int) -> Self {
    Self(
      "\(target) paragraphs, and the source has \(source): they cannot be aligned",
      fr: "\(target) paragraphes, et la source en a \(source)\u{A0}: impossible de les aligner")
  }
}
