public import Terminology

extension Termbase {
  /// The termbase without targets that are none of its own, such as those of entries that were taken out.
  ///
  /// A target has to be in the same file: a reference to another entry is kept by the id as its content, as references to
  /// other files are, and a responsibility keeps its name. O(size of the termbase).
  public func withoutForeignTargets() -> Termbase {
    let terms = entries.flatMap(\.languages).flatMap(\.terms).compactMap(\.id)
    let objects = references.flatMap(\.objects).compactMap(\.id)
    let ids = Set(entries.map(\.id.rawValue) + terms + objects)
    var termbase = self
    termbase.entries = entries.map { entry in entry.detached { ids.contains($0) } }
    return termbase
  }
}
