internal import CLibZip

/// Makes a ZIP archive in memory; the same files always give the same bytes.
public enum ZIPWriter {
  /// A member: its name in the archive, and its bytes.
  public typealias Member = (name: String, bytes: [UInt8])

  /// The archive of members in this order, or nil where the library cannot make it. O(their sizes).
  ///
  /// - Parameter storesFirst: whether the first member is not compressed, as the `mimetype` of OpenDocument must be.
  public static func archive(_ members: [Member], storesFirst: Bool = false) -> [UInt8]? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    return write(into: target, flags: ZIP_TRUNCATE | ZIP_CREATE) { archive, memories in
      for (number, member) in members.enumerated() {
        guard let index = add(member, to: archive, &memories) else { return false }
        if number == 0, storesFirst { zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) }
      }
      return true
    }
  }

  /// An archive with some members replaced, those that it lacks added behind the others, and the rest copied as it is
  /// packed; nil where the library cannot make it. O(size of the archive and of the members).
  public static func archive(_ bytes: [UInt8], replacing members: [Member]) -> [UInt8]? {
    let original = ArchiveMemory(bytes)
    defer { original.deallocate() }
    guard let target = original.source(bytes.count) else { return nil }
    return write(into: target, flags: 0) { archive, memories in
      for member in members {
        let index = zip_name_locate(archive, member.name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else {
          guard add(member, to: archive, &memories) != nil else { return false }
          continue
        }
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(archive, UInt64(index), 0, &status) == 0,
          let source = source(member.bytes, of: archive, &memories)
        else { return false }
        guard zip_file_replace(archive, UInt64(index), source, 0) == 0 else {
          zip_source_free(source)
          return false
        }
        zip_file_set_mtime(archive, UInt64(index), status.mtime, 0)
      }
      return true
    }
  }

  /// Opens an archive that is written into a source, lets `body` fill it and returns the bytes of the source.
  private static func write(
    into target: OpaquePointer, flags: CInt, _ body: (OpaquePointer, inout [ArchiveMemory]) -> Bool
  ) -> [UInt8]? {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The library drops one reference when the archive is closed; this one is ours, to read what it wrote.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, flags, &error) else {
      zip_source_free(target)
      return nil
    }
    var memories: [ArchiveMemory] = []
    defer { for memory in memories { memory.deallocate() } }
    guard body(archive, &memories), zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return ArchiveMemory.contents(of: target)
  }

  /// Adds a member, dated on the first day that the format can tell; returns its number, or nil.
  private static func add(
    _ member: Member, to archive: OpaquePointer, _ memories: inout [ArchiveMemory]
  ) -> UInt64? {
    guard let source = source(member.bytes, of: archive, &memories) else { return nil }
    let index = zip_file_add(archive, member.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return nil
    }
    zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0)
    return UInt64(index)
  }

  private static func source(
    _ bytes: [UInt8], of archive: OpaquePointer, _ memories: inout [ArchiveMemory]
  ) -> OpaquePointer? {
    let memory = ArchiveMemory(bytes)
    memories.append(memory)
    return memory.source(bytes.count, of: archive)
  }
}
