public import Terminology

extension Termbase {
  /// Adds the entries of another file of the same termbase, and its people; the title of one file is not that of all.
  /// O(size of the other, and of the back matter of both).
  public mutating func append(_ other: Termbase) {
    header.title = nil
    entries += other.entries
    others += other.others.filter { !others.contains($0) }
    for section in other.references {
      guard let place = references.firstIndex(where: { $0.type == section.type }) else {
        references.append(section)
        continue
      }
      references[place].objects += section.objects.filter { !references[place].objects.contains($0) }
    }
  }
}
