import FileBytes

/// Collects sections and lays them out as one block.
struct IndexBlock {
  private var sections: [[UInt8]] = []

  /// Adds a section of bytes; its number is the count of those before it.
  mutating func append(_ bytes: [UInt8]) { sections.append(bytes) }

  /// Adds a section of integers.
  mutating func append(_ integers: [UInt32]) {
    sections.append(integers.withUnsafeBytes { Array($0) })
  }

  /// The block with its header and table. O(its size).
  func bytes() -> [UInt8] {
    func aligned(_ size: Int) -> Int { (size + 7) & ~7 }
    let tableEnd = aligned(IndexLayout.headerSize + sections.count * 16)
    var result: [UInt8] = []
    result.reserveCapacity(tableEnd + sections.map { aligned($0.count) }.reduce(0, +))
    for number in [IndexLayout.magic, IndexLayout.version, UInt32(sections.count), 0] {
      Self.append(UInt64(number), 4, &result)
    }
    var offset = tableEnd
    for section in sections {
      Self.append(UInt64(offset), 8, &result)
      Self.append(UInt64(section.count), 8, &result)
      offset += aligned(section.count)
    }
    result.append(contentsOf: repeatElement(0, count: tableEnd - result.count))
    for section in sections {
      result += section
      result.append(contentsOf: repeatElement(0, count: aligned(result.count) - result.count))
    }
    return result
  }

  private static func append(_ value: UInt64, _ size: Int, _ bytes: inout [UInt8]) {
    for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }
}

/// Reads the sections of a block without copying.
struct IndexSections {
  private let bytes: MappedBytes
  let count: Int

  /// Opens a block, or returns nil where the bytes are not one of this version or are cut short.
  init?(_ bytes: MappedBytes) {
    guard bytes.count >= IndexLayout.headerSize, bytes.count % 8 == 0 else { return nil }
    let header = bytes.baseAddress.assumingMemoryBound(to: UInt32.self)
    guard header[0] == IndexLayout.magic, header[1] == IndexLayout.version else { return nil }
    self.bytes = bytes
    count = Int(header[2])
    guard IndexLayout.headerSize + count * 16 <= bytes.count else { return nil }
    for section in 0..<count {
      let row = row(section)
      guard row.offset >= 0, row.length >= 0, row.offset % 8 == 0, row.offset <= bytes.count,
        row.length <= bytes.count - row.offset
      else { return nil }
    }
  }

  /// The bytes of a section; valid as long as the block.
  func bytes(_ section: Int) -> UnsafeRawBufferPointer {
    let row = row(section)
    return UnsafeRawBufferPointer(start: bytes.baseAddress + row.offset, count: row.length)
  }

  /// The integers of a section; valid as long as the block.
  func integers(_ section: Int) -> UnsafeBufferPointer<UInt32> {
    let row = row(section)
    return UnsafeBufferPointer(
      start: (bytes.baseAddress + row.offset).assumingMemoryBound(to: UInt32.self), count: row.length / 4)
  }

  private func row(_ section: Int) -> (offset: Int, length: Int) {
    let table = (bytes.baseAddress + IndexLayout.headerSize).assumingMemoryBound(to: Int.self)
    return (table[section * 2], table[section * 2 + 1])
  }
}
