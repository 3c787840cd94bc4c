import Localization

/// Collects the units of a bilingual XML file.
struct MarkedUnits {
  /// What was collected.
  private(set) var draft: BilingualDraft
  let source: [UInt8]
  private let name: String
  private let wanted: LanguagePair
  private var inline: InlineReader
  /// A pair that was not wanted, and where it stands.
  private var refused: (pair: LanguagePair, offset: Int)?

  init(_ source: [UInt8], name: String, _ wanted: LanguagePair) {
    self.source = source
    self.name = name
    self.wanted = wanted
    draft = BilingualDraft(source: source, target: source)
    inline = InlineReader(source)
  }

  /// Whether units of a pair of languages are wanted; of several that are not told apart by what is wanted, it throws.
  mutating func admits(_ pair: LanguagePair, at offset: Int) throws(DraftError) -> Bool {
    guard pair.matches(wanted), wanted.admits(pair) else {
      refused = refused ?? (pair, offset)
      return false
    }
    let known = draft.languages
    guard pair.matches(known) else {
      throw error(.severalLanguages(known.target ?? "", pair.target ?? ""), at: offset)
    }
    draft.languages = LanguagePair(source: known.source ?? pair.source, target: known.target ?? pair.target)
    return true
  }

  /// Appends a unit, from the places of its contents in the file; one without words in the target is left out.
  mutating func append(id: String, source sourcePlace: Range<Int>, target targetPlace: Range<Int>, _ note: NotePlace?) {
    let isBlank = source[targetPlace].allSatisfy { $0 <= 0x20 }
    guard !isBlank else { return }
    let starts = (draft.sources.text.count, draft.targets.text.count)
    inline.append(sourcePlace, to: &draft.sources)
    inline.append(targetPlace, to: &draft.targets)
    var unit = TranslationUnit(
      id: id, source: starts.0..<draft.sources.text.count, target: starts.1..<draft.targets.text.count)
    unit.notePlace = note
    draft.sources.appendBoundary()
    draft.targets.appendBoundary()
    draft.units.append(unit)
  }

  /// Notes a comment, which may speak to the linter.
  mutating func appendComment(_ words: Range<Int>, from place: Range<Int>) {
    draft.targets.appendComment(String(decoding: source[words], as: UTF8.self), from: place)
  }

  /// Notes that a target is passed over.
  mutating func skip(_ place: Range<Int>) {
    let end = draft.targets.text.count
    draft.targets.appendSkipped(.untranslated, place, from: end)
  }

  /// What was collected. Throws `DraftError` where all translations are in languages that are not wanted.
  func finished() throws(DraftError) -> BilingualDraft {
    if draft.units.isEmpty, let refused {
      throw error(.otherLanguages(refused.pair.source ?? "?", refused.pair.target ?? "?"), at: refused.offset)
    }
    return draft
  }

  /// An error at an offset.
  func error(_ message: LocalizedText, at offset: Int) -> DraftError {
    let (line, column) = DecodedText.place(of: offset, in: source)
    return DraftError(file: name, line: line, column: column, message: message)
  }
}

extension LocalizedText {
  static func otherLanguages(_ source: String, _ target: String) -> Self {
    Self(
      "not a translation in the languages that are wanted: it is from '\(source)' into '\(target)'",
      fr:
        "pas une traduction dans les langues voulues\u{A0}: elle va de «\u{A0}\(source)\u{A0}» en «\u{A0}\(target)\u{A0}»"
    )
  }

  static func severalLanguages(_ one: String, _ other: String) -> Self {
    Self(
      "several translations, '\(one)' and '\(other)': name the languages of source and target",
      fr:
        "plusieurs traductions, «\u{A0}\(one)\u{A0}» et «\u{A0}\(other)\u{A0}»\u{A0}: nommer les langues de la source et de la cible"
    )
  }
}
