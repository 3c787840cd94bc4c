import Terminology

/// What an element of the core is in an entry, in any version.
enum EntryPart {
  case entry, languageSection, termSection
  /// The group round a term and its term notes in an `ntig`.
  case termGroup
  case term
  case item(AuxInfo.Meta)
  /// A group with the class of its head.
  case group(AuxInfo.Meta)

  /// The parts by the names of their elements.
  static let named: [String: EntryPart] = {
    var parts: [String: EntryPart] = [
      "conceptEntry": .entry, "termEntry": .entry, "langSec": .languageSection, "langSet": .languageSection,
      "termSec": .termSection, "tig": .termSection, "ntig": .termSection, "termGrp": .termGroup, "term": .term,
      "adminGrp": .group(.admin), "descripGrp": .group(.descrip), "termNoteGrp": .group(.termNote),
      "transacGrp": .group(.transac),
    ]
    for meta in AuxInfo.Meta.allCases where meta != .foreign { parts[meta.rawValue] = .item(meta) }
    return parts
  }()

  /// The names of the elements that are entries.
  static let entryNames = Set(
    named.compactMap { name, part in if case .entry = part { name } else { nil } })
}
