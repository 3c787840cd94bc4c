import TBX
import Terminology
import XML

extension StoredFile {
  /// What takes the place of an entry: markup of an entry, or nothing.
  typealias Replacement = (id: ConceptEntry.ID, after: ConceptEntry?, text: String?)

  /// The file with entries put in, replaced or taken out; all else keeps its bytes, also comments.
  ///
  /// Entries are put in by their ids. Where the file is in canonical form, so is the result. O(size of the file).
  func spliced(_ replacements: [Replacement]) -> [UInt8] {
    let places = Dictionary(items.indices.map { (items[$0].entry.id, $0) }) { first, _ in first }
    var new = termbase
    var after: [ConceptEntry.ID: ConceptEntry?] = [:]
    for replacement in replacements { after[replacement.id] = .some(replacement.after) }
    new.entries = termbase.entries.compactMap { after[$0.id] ?? $0 }
    let added = replacements.filter { places[$0.id] == nil && $0.after != nil }.sorted { $0.id < $1.id }
    new.entries += added.compactMap(\.after)
    // A body without entries is written as none, so that there is no place to put one in.
    guard !items.isEmpty, !new.entries.isEmpty else { return Array(TBXWriter().document(new).utf8) }

    var pieces = [renamedRoot(for: new)].compactMap { $0 }
    for replacement in replacements {
      guard let number = places[replacement.id] else { continue }
      let range = items[number].range
      if let text = replacement.text {
        pieces.append((range, text))
      } else {
        pieces.append((withLeadingSpace(range), ""))
      }
    }
    var next = 0
    for entry in added {
      guard let text = entry.text else { continue }
      while next < items.count, items[next].entry.id < entry.id { next += 1 }
      let place = next > 0 ? items[next - 1].range.upperBound : withLeadingSpace(items[0].range).lowerBound
      pieces.append((place..<place, "\n      " + text))
    }
    return written(pieces)
  }

  private func written(_ pieces: [(range: Range<Int>, text: String)]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    let order = pieces.indices.sorted {
      (pieces[$0].range.lowerBound, pieces[$0].range.upperBound, $0)
        < (pieces[$1].range.lowerBound, pieces[$1].range.upperBound, $1)
    }
    for number in order {
      let (range, text) = pieces[number]
      result += bytes[offset..<range.lowerBound]
      result += text.utf8
      offset = range.upperBound
    }
    return result + bytes[offset...]
  }

  /// The dialect in the root, where it is the smallest that holds the file and another one is after the edit.
  private func renamedRoot(for new: Termbase) -> (range: Range<Int>, text: String)? {
    let name = new.dialectName
    guard name != dialect, termbase.dialectName == dialect else { return nil }
    let tag = String(decoding: bytes[rootTag], as: UTF8.self)
    guard let match = tag.firstMatch(of: /\stype\s*=\s*["']([^"']*)["']/) else { return nil }
    let start = rootTag.lowerBound + tag[..<match.1.startIndex].utf8.count
    return (start..<start + match.1.utf8.count, name)
  }

  /// The range with the line end and the indentation before it.
  private func withLeadingSpace(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    if start > 0, bytes[start - 1] == 0x0A { start -= 1 }
    if start > 0, bytes[start] == 0x0A, bytes[start - 1] == 0x0D { start -= 1 }
    return start..<range.upperBound
  }
}

extension ConceptEntry {
  /// The entry as it stands in the canonical form of a document, from `<` to `>`.
  var canonicalText: String {
    String(TBXWriter().entry(self, depth: 3).drop { $0 == " " }.dropLast())
  }
}
