import FileBytes
import Terminology
import Threads
import XML

/// A large document that several threads read, each a part that seems to begin with an entry.
///
/// Where a part turns out not to begin and end between entries, as in a comment that holds an entry, or where anything
/// is wrong, the whole is left to a reader of the whole document, which tells the place of the fault.
struct PartedDocument {
  /// From how many bytes on a part is worth a thread.
  private static let smallestPart = 4 << 20
  /// How many parts there are for each thread, so that one that is slowed down leaves some to the others.
  private static let partsOfThread = 8

  private let bytes: MappedBytes
  private let file: String
  /// Where the first entry begins.
  private let head: Int
  private let parts: [Range<Int>]
  private let threads: Int
  /// What stands before the first entry.
  private let before: Part

  /// What a part holds, with what stands before the first entry.
  private struct Part: Sendable {
    var entries = ReadEntries(from: 0)
    var header: TermbaseHeader
    var references: [ReferenceSection]
    var others: [OtherMarkup]
    var remarks: [Remark] = []
    var variant: Variant?

    init(_ reader: borrowing TBXReader) {
      header = reader.header
      references = reader.references
      others = reader.others
      variant = reader.variant
    }
  }

  /// Divides a document, or returns nil where it is too small, or one thread is to do all.
  ///
  /// - Parameters:
  ///   - reader: a reader that has read the first entry and no more.
  ///   - first: that entry.
  ///   - jobs: how many threads share the work; nil for as many as there are processors and the file is worth.
  init?(_ reader: borrowing TBXReader, first: TBXReader.Item, file: String, jobs: Int?) {
    bytes = reader.bytes
    self.file = file
    head = first.range.lowerBound
    before = Part(reader)
    let size = reader.bytes.count - head
    let worthwhile = size / Self.smallestPart
    threads = jobs ?? min(Workers.processorCount, worthwhile)
    guard threads > 1, size > threads else { return nil }
    let count = max(threads, min(threads * Self.partsOfThread, worthwhile))
    let tag = bytes[head..<min(head + 64, bytes.count)].prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }
    let length = size / count
    var starts = [head]
    for number in 1..<count {
      let wanted = head + number * length
      if let start = Self.start(of: Array(tag), in: wanted..<min(wanted + length, bytes.count), bytes) {
        starts.append(start)
      }
    }
    parts = zip(starts, starts.dropFirst() + [bytes.count]).map { $0..<$1 }
  }

  /// The first place in a range where a tag begins; nil if there is none.
  private static func start(of tag: [UInt8], in range: Range<Int>, _ bytes: MappedBytes) -> Int? {
    bytes.withUnsafeBytes { buffer in
      var place = range.lowerBound
      while place + tag.count < range.upperBound {
        if buffer[place] == tag[0], buffer[place + tag.count] <= UInt8(ascii: " "),
          buffer[place..<place + tag.count].elementsEqual(tag)
        {
          return place
        }
        place += 1
      }
      return nil
    }
  }

  /// The whole document, or nil where the parts could not be read by themselves.
  func document() -> TBXReader.Document? {
    guard parts.count > 1 else { return nil }
    let read = Workers.map(parts.count, jobs: threads) { number in [part(number)] }.map { $0[0] }
    var document = TBXReader.Document(
      termbase: Termbase(header: before.header, entries: [], references: before.references), variant: before.variant,
      remarks: [], bytes: bytes)
    document.termbase.others = before.others
    var entries = ReadEntries(from: 0)
    for part in read {
      guard let part else { return nil }
      if part.header != before.header { document.termbase.header = part.header }
      entries.add(part.entries)
      document.termbase.references += part.references.dropFirst(before.references.count)
      document.termbase.others += part.others.dropFirst(before.others.count)
      document.remarks += part.remarks
    }
    document.take(entries)
    return document
  }

  private func part(_ number: Int) -> Part? {
    do {
      var reader = try TBXReader(bytes, file: file, head: head, part: parts[number])
      let range = parts[number]
      var entries = ReadEntries(from: number == 0 ? 0 : range.lowerBound)
      while let item = try reader.next() { entries.add(item, in: bytes) }
      entries.end(at: range.upperBound, in: bytes)
      var part = Part(reader)
      part.entries = entries
      part.remarks = reader.remarks
      // An entry without an id is called by its number in the whole document.
      return number > 0 && reader.hasNamedEntries ? nil : part
    } catch {
      return nil
    }
  }
}
