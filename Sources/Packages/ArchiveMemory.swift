internal import CLibZip

/// Memory that libzip reads for as long as its archive is open.
struct ArchiveMemory {
  private let memory: UnsafeMutableRawBufferPointer

  /// Copies bytes. O(length).
  init(_ bytes: [UInt8]) {
    memory = .allocate(byteCount: max(bytes.count, 1), alignment: 1)
    memory.copyBytes(from: bytes)
  }

  func deallocate() { memory.deallocate() }

  /// A source of `count` bytes of the memory for an archive, or nil.
  func source(_ count: Int, of archive: OpaquePointer) -> OpaquePointer? {
    zip_source_buffer(archive, memory.baseAddress, UInt64(count), 0)
  }

  /// Opens the archive that `count` bytes of the memory are, to be read; nil where they are none.
  func archive(_ count: Int) -> OpaquePointer? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(count), 0, &error) else { return nil }
    if let archive = zip_open_from_source(source, ZIP_RDONLY, &error) { return archive }
    zip_source_free(source)
    return nil
  }

  /// All that a source holds, or nil where it cannot be read. O(length).
  static func contents(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(source, &chunk, UInt64(chunk.count))
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<Int(count)]
    }
  }
}
