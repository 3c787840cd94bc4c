import TBX
public import Terminology
import XML

extension TermIndex {
  /// Parses an entry out of its file.
  ///
  /// Throws `FileError` if the file has changed since the index was built or cannot be opened.
  public func entry(_ number: Int) throws -> ConceptEntry {
    let place = place(ofEntry: number)
    let file = sources.files[place.file]
    let bytes = try sources.bytes(place.file)
    let element = try Element(parsing: place.range, of: bytes, insideRoot: file.rootTag, file: file.path)
    return EntryReader(variant: file.variant).entry(element, ordinal: place.ordinal).entry
  }

  /// Opens every file of the glossary now, so that entries can be read even when the files are replaced later.
  ///
  /// Files that have no more than so many bytes together are copied: then entries can be read even when somebody writes
  /// over them in place. Throws `FileError` as `entry` does.
  public func openSources(copyingUpTo most: Int = 64 << 20) throws { try sources.openAll(copyingUpTo: most) }

  /// The files that the index was built from, as a glossary.
  public var glossary: Glossary { Glossary(files: sources.files.map(\.path)) }
}
