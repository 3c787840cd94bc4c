import FileBytes
import Localization
import TBX
import Terminology
import XML

/// What the standard finds wrong in one entry.
enum EntryCheck {
  /// The faults of an entry that another state of it does not have; none of references, which need the whole file.
  ///
  /// A file of a public dialect is checked by the largest public one, so that no edit makes a private dialect of it.
  /// O(size of both).
  static func newFaults(
    in entry: ConceptEntry, comparedTo before: ConceptEntry?, dialect: String
  ) -> [LocalizedText] {
    let old = Set(before.map { faults(in: $0, dialect) } ?? [])
    return faults(in: entry, dialect).filter { !old.contains($0) }
  }

  private static func faults(in entry: ConceptEntry, _ dialect: String) -> [LocalizedText] {
    let isPublic = ["TBX-Core", "TBX-Min", "TBX-Basic", "TBX-Linguist"].contains(dialect)
    let ids = Set([entry.id.rawValue] + entry.innerIDs)
    let text = """
      <tbx xmlns="\(Variant.namespace)" type="TBX-Linguist" style="dca" xml:lang="en">\
      \(TBXWriter().entry(entry.detached { ids.contains($0) }))</tbx>
      """
    do {
      let root = try Element(parsing: MappedBytes(Array(text.utf8)), file: entry.id.rawValue)
      guard var variant = Variant(root: root) else { return [] }
      if !isPublic { variant.dialect = dialect }
      var validator = TBXValidator(variant: variant)
      for element in root.elements { validator.check(element) }
      return validator.remarks.filter { $0.severity == .error }.map(\.message)
    } catch {
      return [error.message]
    }
  }
}
