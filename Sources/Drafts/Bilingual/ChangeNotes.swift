extension DraftFormat {
  /// What tells readers of a file that it was changed: in XLIFF a state and a note at each changed target, in PO a
  /// translators’ comment. Other formats have no place for it.
  ///
  /// XLIFF 1.2 takes the state `needs-review-translation`, XLIFF 2.x `translated`, which is the one before `reviewed`.
  ///
  /// - Parameters:
  ///   - revision: the change of words.
  ///   - language: the language of the targets, where a file may hold several.
  /// - Returns: what is to be changed in the revised text besides. O(length).
  public func changeNotes(on revision: Revision, language: String? = nil) -> [Edit] {
    guard self == .xliff || self == .po, !revision.edits.isEmpty else { return [] }
    let languages = LanguagePair(target: language)
    let revised = revision.revised
    guard let before = try? BilingualDraft(revision.original, as: self, name: "", languages),
      let after = try? BilingualDraft(revised, as: self, name: "", languages), before.units.count == after.units.count
    else { return [] }
    var edits: [Edit] = []
    var number = 0
    var changes: [ChangeNote.Change] = []
    for (index, unit) in before.units.enumerated() {
      guard let place = unit.notePlace, let newPlace = after.units[index].notePlace else { continue }
      while number < revision.edits.count, revision.edits[number].range.lowerBound < place.target.upperBound {
        let edit = revision.edits[number]
        if edit.range.lowerBound >= place.target.lowerBound {
          changes.append(ChangeNote.Change(old: Array(revision.original[edit.range]), new: edit.bytes))
        }
        number += 1
      }
      let isLast = index + 1 == before.units.count || before.units[index + 1].notePlace?.target != place.target
      guard isLast, !changes.isEmpty else { continue }
      edits += ChangeNote(changes, at: newPlace, in: revised, self).edits
      changes = []
    }
    return edits
  }
}

/// The note on the changes of one target.
struct ChangeNote {
  /// Words and what has taken their place, as the file writes them.
  struct Change {
    let old: [UInt8]
    let new: [UInt8]
  }

  private let place: NotePlace
  private let source: [UInt8]
  private let format: DraftFormat
  private let words: String

  init(_ changes: [Change], at place: NotePlace, in source: [UInt8], _ format: DraftFormat) {
    self.place = place
    self.source = source
    self.format = format
    words = changes.map { "\(Self.onOneLine($0.old, format)) → \(Self.onOneLine($0.new, format))" }.joined(
      separator: "; ")
  }

  /// The edits that write it.
  var edits: [Edit] {
    guard format == .xliff else {
      return [Edit(place.note..<place.note, Array("# Motjuste \(words)\n".utf8))]
    }
    var markup = XMLMarkup(source, in: place.stateTag)
    guard case .tag(let tag)? = markup.next() else { return [] }
    let isVersion2 = tag.name == "segment"
    return state(tag, isVersion2 ? "translated" : "needs-review-translation") + [note(tag, isVersion2)]
  }

  /// The change of the state; a finer state of another one goes with it (XLIFF 2.1, section 4.3.1.29).
  private func state(_ tag: SegmentTag, _ value: String) -> [Edit] {
    guard let state = tag.attribute("state", in: source) else {
      return [Edit(tag.nameEnd..<tag.nameEnd, Array(" state=\"\(value)\"".utf8))]
    }
    guard state.value != value else { return [] }
    let finer = ["subState", "state-qualifier"].compactMap { tag.attribute($0, in: source)?.range }
    return [Edit(state.valueRange, Array(value.utf8))] + finer.map { Edit($0, []) }
  }

  private func note(_ tag: SegmentTag, _ isVersion2: Bool) -> Edit {
    let prefix = tag.prefix
    let lineStart = lineStart(of: isVersion2 ? place.note : tag.range.lowerBound)
    guard isVersion2 else {
      return insertion(lineStart + "<\(prefix)note from=\"Motjuste\">\(words)</\(prefix)note>")
    }
    let note = "<\(prefix)note category=\"motjuste\">\(words)</\(prefix)note>"
    return insertion((place.hasNotes ? note : "<\(prefix)notes>\(note)</\(prefix)notes>") + lineStart)
  }

  private func insertion(_ text: String) -> Edit { Edit(place.note..<place.note, Array(text.utf8)) }

  /// The line end and the indentation before an offset; empty where something else stands before it on its line.
  private func lineStart(of offset: Int) -> String {
    var start = offset
    while start > 0, source[start - 1] == 0x20 || source[start - 1] == 0x09 { start -= 1 }
    guard start > 0, source[start - 1] == 0x0A else { return "" }
    start -= start > 1 && source[start - 2] == 0x0D ? 2 : 1
    return String(decoding: source[start..<offset], as: UTF8.self)
  }

  /// Words without line ends, and in PO without the quotation marks at them.
  private static func onOneLine(_ bytes: [UInt8], _ format: DraftFormat) -> String {
    let lines = bytes.split(separator: 0x0A).map { line in
      String(decoding: line.drop { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
    let isStrings = format == .po && lines.count > 1
    let words = isStrings ? lines.map { $0.split(separator: "\"").joined() }.joined() : lines.joined(separator: " ")
    return words.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
