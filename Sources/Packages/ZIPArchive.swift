internal import CLibZip
import Localization

/// A ZIP archive in memory, to read its members.
///
/// What it inflates is bounded, whatever the archive says of its sizes: a member that grows too much is refused.
public final class ZIPArchive {
  /// How many times its packed size a member may have, when it is larger than what every member may grow to.
  static let ratio = 200

  /// The names of the members, in the order of the archive; folders end with `/`.
  public let names: [String]
  private let archive: OpaquePointer
  private let memory: ArchiveMemory
  private let file: String
  private let allowance: Int
  private var left: Int

  /// Opens an archive.
  ///
  /// Throws `PackageError` where the bytes are none, where a name leads out of it, and where one stands in it twice.
  ///
  /// - Parameters:
  ///   - allowance: what a member may grow to whatever its packed size, in bytes.
  ///   - largest: how much all members together may inflate to, in bytes.
  public init(
    _ bytes: [UInt8], file: String, allowance: Int = 1 << 20, largest: Int = 512 << 20
  ) throws(PackageError) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      throw PackageError(file: file, .compoundFile)
    }
    // The library takes no bytes for an empty archive.
    guard bytes.starts(with: [0x50, 0x4B]) else { throw PackageError(file: file, .noArchive) }
    let memory = ArchiveMemory(bytes)
    guard let archive = memory.archive(bytes.count) else {
      memory.deallocate()
      throw PackageError(file: file, .brokenArchive)
    }
    let names = (0..<zip_get_num_entries(archive, 0)).map { index in
      zip_get_name(archive, UInt64(index), 0).map { String(cString: $0) } ?? ""
    }
    if let fault = Self.fault(in: names) {
      zip_discard(archive)
      memory.deallocate()
      throw PackageError(file: file, fault)
    }
    self.names = names
    self.archive = archive
    self.memory = memory
    self.file = file
    self.allowance = allowance
    left = largest
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  private static func fault(in names: [String]) -> LocalizedText? {
    var known: Set<String> = []
    for name in names {
      let steps = name.split(separator: "/", omittingEmptySubsequences: false)
      if name.hasPrefix("/") || name.contains("\\") || steps.contains("..") { return .outside(name) }
      if !known.insert(name).inserted { return .doubled(name) }
    }
    return nil
  }

  /// The bytes of a member, or nil where there is none of this name; capitals do not matter.
  ///
  /// Throws `PackageError` where it is damaged or encrypted, or inflates beyond the bounds. O(size).
  public func contents(_ name: String) throws(PackageError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0 else {
      throw PackageError(file: file, .damaged(name))
    }
    if status.encryption_method != UInt16(ZIP_EM_NONE) { throw PackageError(file: file, .encrypted(name)) }
    guard let entry = zip_fopen_index(archive, UInt64(index), 0) else {
      throw PackageError(file: file, .damaged(name))
    }
    defer { zip_fclose(entry) }
    let packed = Int(clamping: status.comp_size)
    let (byRatio, isOver) = max(packed, 1).multipliedReportingOverflow(by: Self.ratio)
    let bound = min(left, max(isOver ? left : byRatio, allowance))
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(entry, &chunk, UInt64(chunk.count))
      guard count >= 0 else { throw PackageError(file: file, .damaged(name)) }
      if count == 0 { break }
      guard bytes.count + Int(count) <= bound else { throw PackageError(file: file, .tooLarge(name)) }
      bytes += chunk[..<Int(count)]
    }
    left -= bytes.count
    return bytes
  }
}
