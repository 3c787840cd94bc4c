import FileBytes
import TBX
public import Terminology
import XML

extension Glossary {
  /// Reads every entry, file by file, one at a time and without an index.
  ///
  /// O(size of the files), with the memory of one entry. Throws `FileError` or `XMLError` where a file cannot be read, and
  /// what `body` throws.
  public func forEachEntry(_ body: (ConceptEntry) throws -> Void) throws {
    for file in files {
      var reader = try TBXReader(MappedBytes(mapping: file), file: file)
      while let item = try reader.next() { try body(item.entry) }
    }
  }
}
