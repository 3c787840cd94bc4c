import Terminology

/// Compares what two termbases say of themselves: their headers and their people.
enum HeaderDifferences {
  /// The differences, by the names of TBX. O(size of both).
  static func of(_ old: Termbase, _ new: Termbase) -> [Difference] {
    let before = fields(old)
    let after = fields(new)
    return zip(before, after).compactMap { old, new in
      guard old.value != new.value else { return nil }
      let kind: Difference.Kind = old.value == nil ? .added : new.value == nil ? .removed : .changed
      return Difference(kind: kind, name: old.name, before: old.value, after: new.value)
    }
  }

  /// The parts of a header by the names of TBX; nil for an empty one.
  private static func fields(_ termbase: Termbase) -> [(name: String, value: String?)] {
    let header = termbase.header
    let objects = termbase.references.map { section in
      section.objects.map { object in
        "\(section.type) \(object.id ?? ""): "
          + object.items.map { "\($0.type ?? ""): \($0.content.text)" }.joined(separator: ", ")
      }
    }
    return [
      ("xml:lang", header.language.rawValue), ("title", header.title), ("titleStmt", text(header.titleNotes)),
      ("publicationStmt", text(header.publication)), ("sourceDesc", text(Array(header.sources.joined()))),
      ("encodingDesc", text(header.encoding)), ("revisionDesc", text(Array(header.revisions.joined()))),
      ("refObjectSec", text(objects.joined().map { NoteText($0) })),
      ("other", text((header.others + termbase.others).map { NoteText([.markup($0.markup)]) })),
    ]
  }

  private static func text(_ paragraphs: [NoteText]) -> String? {
    let all = paragraphs.map { note in
      note.pieces.map { if case .markup(let markup) = $0 { markup } else { NoteText([$0]).text } }.joined()
    }
    return all.isEmpty ? nil : all.joined(separator: " / ")
  }
}
