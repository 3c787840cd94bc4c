internal import CLibZip

/// Makes a ZIP archive in memory; the same files always give the same bytes.
public enum ZIPWriter {
  /// A member: its name in the archive, and its bytes.
  public typealias Member = (name: String, bytes: [UInt8])

  /// The archive of members in this order, or nil where the library cannot make it. O(their sizes).
  ///
  /// - Parameter storesFirst: whether the first member is not compressed, as the `mimetype` of OpenDocument must be.
  public static func archive(_ members: [Member], storesFirst: Bool = false) -> [UInt8]? {
    archive { archive, memories in
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
    // The library can write into a source that it reads, but loses count of its memory there: it copies instead.
    let memory = ArchiveMemory(bytes)
    defer { memory.deallocate() }
    guard let original = memory.archive(bytes.count) else { return nil }
    defer { zip_discard(original) }
    var left = Dictionary(members.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    return archive { archive, memories in
      for number in 0..<UInt64(max(0, zip_get_num_entries(original, 0))) {
        guard let name = zip_get_name(original, number, 0) else { return false }
        if let member = left.removeValue(forKey: String(cString: name).lowercased()) {
          let named = Member(name: String(cString: name), bytes: member.bytes)
          guard let index = add(named, to: archive, &memories) else { return false }
          zip_file_set_mtime(archive, index, status(number, of: original).mtime, 0)
        } else if !copy(number, name, of: original, to: archive) {
          return false
        }
      }
      return members.allSatisfy { left[$0.name.lowercased()] == nil || add($0, to: archive, &memories) != nil }
    }
  }

  /// Copies a member as it is packed.
  private static func copy(
    _ number: UInt64, _ name: UnsafePointer<CChar>, of original: OpaquePointer, to archive: OpaquePointer
  ) -> Bool {
    let status = status(number, of: original)
    guard let source = zip_source_zip(archive, original, number, 0, 0, -1) else { return false }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    zip_set_file_compression(archive, UInt64(index), zip_int32_t(status.comp_method), 0)
    zip_file_set_mtime(archive, UInt64(index), status.mtime, 0)
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    if zip_file_get_external_attributes(original, number, 0, &system, &attributes) == 0 {
      zip_file_set_external_attributes(archive, UInt64(index), 0, system, attributes)
    }
    return true
  }

  private static func status(_ number: UInt64, of archive: OpaquePointer) -> zip_stat_t {
    var status = zip_stat_t()
    zip_stat_init(&status)
    zip_stat_index(archive, number, 0, &status)
    return status
  }

  /// Makes an archive that `body` fills, and returns its bytes.
  private static func archive(_ body: (OpaquePointer, inout [ArchiveMemory]) -> Bool) -> [UInt8]? {
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
