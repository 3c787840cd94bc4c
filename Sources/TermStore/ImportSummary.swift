import Glibc

/// An import that was made, as its record tells it.
public struct ImportSummary: Sendable, Hashable {
  /// The name under which it can be undone.
  public let id: String
  /// Who made it.
  public let author: String
  /// When, as ISO 8601 writes it.
  public let date: String
  /// The names of the files that were read.
  public let sources: [String]
  /// How many concepts it touched.
  public let conceptCount: Int
}

extension TermStore {
  /// The imports that were made, in their order. O(size of their records). Throws `FileError` where one cannot be read.
  public func imports() throws -> [ImportSummary] {
    guard let directory = opendir("\(folder)/\(Journal.name)/batches") else { return [] }
    defer { closedir(directory) }
    var ids: [String] = []
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name.hasSuffix(".json") { ids.append(String(name.dropLast(5))) }
    }
    return try ids.sorted().map { id in
      let batch = try Batch(id, in: folder)
      return ImportSummary(
        id: id, author: batch.author, date: batch.date, sources: batch.sources, conceptCount: batch.changes.count)
    }
  }
}
