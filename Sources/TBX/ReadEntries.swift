import FileBytes
import Terminology
import XML

/// The entries of a document or of a part of one, as they are read one after the other.
struct ReadEntries: Sendable {
  private(set) var entries: [ConceptEntry] = []
  /// Where each begins: a UTF-8 offset.
  private(set) var places: [Int] = []
  /// How many lines end before each, and behind the beginning of the part.
  private(set) var lineEnds: [Int] = []
  /// How far lines were counted, and how many.
  private var counted: Int
  private var count = 0

  /// Begins at an offset.
  init(from start: Int) { counted = start }

  /// Adds the next entry. O(distance from the one before).
  mutating func add(_ item: TBXReader.Item, in bytes: MappedBytes) {
    countLines(to: item.range.lowerBound, in: bytes)
    entries.append(item.entry)
    places.append(item.range.lowerBound)
    lineEnds.append(count)
  }

  /// Comes to the end of the part, an offset.
  mutating func end(at end: Int, in bytes: MappedBytes) { countLines(to: end, in: bytes) }

  /// Adds the entries of the next part.
  mutating func add(_ next: ReadEntries) {
    entries += next.entries
    places += next.places
    lineEnds += next.lineEnds.map { $0 + count }
    count += next.count
    counted = next.counted
  }

  private mutating func countLines(to end: Int, in bytes: MappedBytes) {
    guard end > counted else { return }
    count += bytes.withUnsafeBytes { LineEnds.count(in: UnsafeRawBufferPointer(rebasing: $0[counted..<end])) }
    counted = end
  }
}
