import Localization
import Terminology

extension LossReport {
  /// Adds all that an entry says and that what a target holds of it does not say. O(size of both).
  ///
  /// - Parameter held: what the target holds, as it would be read back; nil where it does not hold the concept.
  mutating func addDifferences(of entry: ConceptEntry, heldAs held: ConceptEntry?) {
    let id = entry.id
    guard let held else { return add(.lost("concepts", fr: "concepts"), of: id) }
    if !entry.otherAttributes.isEmpty { add(.attributes, of: id, count: entry.otherAttributes.count) }
    add(entry.infos, heldAs: held.infos, of: id)
    for section in entry.languages {
      guard let other = held.languages.first(where: { $0.language == section.language }) else {
        add(.terms(in: section.language), of: id, count: max(section.terms.count, 1))
        continue
      }
      if !section.otherAttributes.isEmpty { add(.attributes, of: id, count: section.otherAttributes.count) }
      add(section.infos, heldAs: other.infos, of: id)
      add(section.terms, heldAs: other.terms, of: id)
    }
  }

  /// Adds what a termbase says of itself and of its people, which hardly any target holds. O(size of that).
  mutating func addFrame(of termbase: Termbase, holdingTitle: Bool = false) {
    let header = termbase.header
    if !holdingTitle, header.title != nil { add(.title, of: nil) }
    let paragraphs =
      header.titleNotes.count + header.publication.count + header.sources.joined().count + header.encoding.count
      + header.revisions.joined().count
    add(.headerParagraphs, of: nil, count: paragraphs)
    add(.backMatter, of: nil, count: termbase.references.map(\.objects.count).reduce(0, +))
  }

  private mutating func add(_ terms: [TermSec], heldAs held: [TermSec], of id: ConceptEntry.ID) {
    var rest: [String: [TermSec]] = [:]
    for term in held.reversed() { rest[term.text, default: []].append(term) }
    for term in terms {
      guard let other = rest[term.text]?.popLast() else {
        add(.terms(withStatus: term.status), of: id)
        continue
      }
      if term.id != nil, other.id != term.id { add(.termIDs, of: id) }
      let attributes = term.otherAttributes.count + term.termAttributes.count
      if other.termAttributes != term.termAttributes || other.otherAttributes != term.otherAttributes {
        add(.attributes, of: id, count: attributes)
      }
      if term.term.hasMarkup, other.term != term.term { add(.markup, of: id) }
      add(term.infos, heldAs: other.infos, of: id)
    }
  }

  private mutating func add(_ items: [AuxInfo], heldAs held: [AuxInfo], of id: ConceptEntry.ID) {
    var rest: [AuxInfo: Int] = [:]
    for item in held { rest[item.comparable, default: 0] += 1 }
    var missing: [AuxInfo] = []
    for item in items {
      let key = item.comparable
      if let count = rest[key], count > 0 { rest[key] = count - 1 } else { missing.append(item) }
    }
    guard !missing.isEmpty else { return }
    var plain: [AuxInfo: [AuxInfo]] = [:]
    for (item, count) in rest where count > 0 { plain[item.bare, default: []] += Array(repeating: item, count: count) }
    for item in missing {
      guard let other = plain[item.bare]?.popLast() else {
        add(.information(item), of: id)
        continue
      }
      // The item itself is there: what is missing are its companions, or what is written on it.
      let companions = (item.group ?? []).map(\.comparable)
      let kept = Set((other.group ?? []).map(\.comparable))
      for companion in companions where !kept.contains(companion) { add(.information(companion), of: id) }
      if item.comparable.alone != other.alone { add(item.content.hasMarkup ? .markup : .attributes, of: id) }
    }
  }
}

extension AuxInfo {
  /// The item with its value in the spelling of its picklist; an empty group is none.
  fileprivate var comparable: AuxInfo {
    var item = self
    if !content.hasMarkup {
      let text = content.text
      item.content = NoteText(category.map { TableCodes.stored(text, of: $0).value } ?? text)
    }
    item.group = group.flatMap { $0.isEmpty ? nil : $0.map(\.comparable) }
    return item
  }

  /// The item without its group.
  fileprivate var alone: AuxInfo {
    var item = self
    item.group = nil
    return item
  }

  /// The class, the data category and the plain text.
  fileprivate var bare: AuxInfo {
    let text = content.text
    return AuxInfo(meta, category, NoteText(category.map { TableCodes.stored(text, of: $0).value } ?? text))
  }
}

extension NoteText {
  /// Whether anything but text stands in it.
  var hasMarkup: Bool {
    pieces.contains { if case .text = $0 { false } else { true } }
  }
}
