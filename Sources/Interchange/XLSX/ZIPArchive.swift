internal import CLibZip
import Localization

/// A ZIP archive in memory, to read its files.
///
/// What it inflates is bounded, whatever the archive says of its sizes: a file that grows too much is refused.
final class ZIPArchive {
  /// How much all files together may inflate to, in bytes.
  static let largest = 512 << 20
  /// How many times its packed size a file may have, when it is larger than a megabyte.
  static let ratio = 200

  private let archive: OpaquePointer
  private let memory: UnsafeMutableRawBufferPointer
  private let file: String
  private var left: Int

  /// Opens an archive. Throws `ExchangeError` where the bytes are none.
  ///
  /// - Parameter largest: how much all files together may inflate to, in bytes.
  init(_ bytes: [UInt8], file: String, largest: Int = largest) throws(ExchangeError) {
    // The library takes no bytes for an empty archive.
    guard !bytes.isEmpty else { throw ExchangeError(file: file, .noArchive) }
    // The library reads the memory until the archive is closed.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    memory.copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(memory.baseAddress, UInt64(bytes.count), 0, &error) else {
      memory.deallocate()
      throw ExchangeError(file: file, .noArchive)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      memory.deallocate()
      throw ExchangeError(file: file, .noArchive)
    }
    self.archive = archive
    self.memory = memory
    self.file = file
    left = largest
  }

  deinit {
    zip_discard(archive)
    memory.deallocate()
  }

  /// The bytes of a file in the archive, or nil where there is none of this name.
  ///
  /// Throws `ExchangeError` where it is damaged or encrypted, or inflates beyond the bounds.
  func contents(_ name: String) throws(ExchangeError) -> [UInt8]? {
    let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, UInt64(index), 0, &status) == 0,
      let entry = zip_fopen_index(archive, UInt64(index), 0)
    else { throw ExchangeError(file: file, .damaged(name)) }
    defer { zip_fclose(entry) }
    let packed = Int(clamping: status.comp_size)
    let (byRatio, isOver) = max(packed, 1).multipliedReportingOverflow(by: Self.ratio)
    let bound = min(left, max(isOver ? left : byRatio, 1 << 20))
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(entry, &chunk, UInt64(chunk.count))
      guard count >= 0 else { throw ExchangeError(file: file, .damaged(name)) }
      if count == 0 { break }
      guard bytes.count + Int(count) <= bound else { throw ExchangeError(file: file, .tooLarge(name)) }
      bytes += chunk[..<Int(count)]
    }
    left -= bytes.count
    return bytes
  }
}

extension LocalizedText {
  static let noArchive = Self(
    "not a spreadsheet: the file is not a ZIP archive",
    fr: "pas un classeur\u{A0}: le fichier n’est pas une archive ZIP")

  static func damaged(_ part: String) -> Self {
    Self(
      "'\(part)' in the archive is damaged or encrypted",
      fr: "«\u{A0}\(part)\u{A0}» dans l’archive est endommagé ou chiffré")
  }

  static func tooLarge(_ part: String) -> Self {
    Self(
      "'\(part)' in the archive inflates to more than \(ZIPArchive.ratio) times its size or to too much: it is not read",
      fr:
        "«\u{A0}\(part)\u{A0}» dans l’archive se déploie à plus de \(ZIPArchive.ratio) fois sa taille, ou à trop\u{A0}: "
        + "il n’est pas lu")
  }
}
