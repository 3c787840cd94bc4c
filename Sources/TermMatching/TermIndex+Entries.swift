import TBX
public import Terminology
import XML

extension TermIndex {
  /// Parses an entry out of its file.
  ///
  /// Throws `FileError` if the file cannot be opened, `XMLError` if it has changed since the index was built.
  public func entry(_ number: Int) throws -> ConceptEntry {
    let place = place(ofEntry: number)
    let file = sources.files[place.file]
    let bytes = try sources.bytes(place.file)
    let element = try Element(parsing: place.range, of: bytes, insideRoot: file.rootTag, file: file.path)
    return EntryReader(variant: file.variant).entry(element, ordinal: place.ordinal).entry
  }
}
