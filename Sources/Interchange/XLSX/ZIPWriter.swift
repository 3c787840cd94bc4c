internal import CLibZip

/// Makes a ZIP archive in memory; the same files always give the same bytes.
enum ZIPWriter {
  /// The archive of files by their names, in this order, or nil where the library cannot make it.
  static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    // The library drops one reference when the archive is closed; this one is ours, to read what it wrote.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE | ZIP_CREATE, &error) else {
      zip_source_free(target)
      return nil
    }
    var memories: [UnsafeMutableRawBufferPointer] = []
    defer { for memory in memories { memory.deallocate() } }
    for (name, bytes) in files {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
      memory.copyBytes(from: bytes)
      memories.append(memory)
      guard let source = zip_source_buffer(archive, memory.baseAddress, UInt64(bytes.count), 0) else {
        zip_discard(archive)
        return nil
      }
      let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        return nil
      }
      // The first day that the format can tell.
      zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return contents(of: target)
  }

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
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
