import Glibc
import Localization

/// Writes whole files so that nobody ever sees half of one, and an error leaves the old one as it was.
public enum AtomicFile {
  /// Writes a file: into a temporary file of its folder, which then takes its name.
  ///
  /// A symbolic link stays, its target is written. The permissions stay, the owner and the group where the system allows
  /// it; other names of the same file (hard links) keep the old content. When the call returns, the file is on the disk.
  ///
  /// Throws `FileError`; then the old file is untouched and the temporary one is gone. That holds also for a file without
  /// permission to write, although its folder would let it be replaced.
  ///
  /// - Parameter expected: the content that the file had when it was read; where it has another one now, nothing is
  ///   written. Nil writes over anything, and makes a file that is not there.
  public static func write(_ bytes: [UInt8], to path: String, replacing expected: [UInt8]? = nil) throws(FileError) {
    let target = try target(of: path)
    let status = try existing(target, path)
    if let expected, status == nil || !holds(target, expected) { throw .changed(path) }
    let (temporary, descriptor) = try temporaryFile(beside: target, isNew: status == nil, path)
    do throws(FileError) {
      defer { close(descriptor) }
      try write(bytes, to: descriptor, path)
      if let status { try take(status, descriptor, path) }
      guard fsync(descriptor) == 0 else { throw FileError(path: path, code: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    if let expected, !holds(target, expected) {
      unlink(temporary)
      throw .changed(path)
    }
    guard rename(temporary, target) == 0 else {
      let code = errno
      unlink(temporary)
      throw FileError(path: path, code: code)
    }
    synchronise(folder(of: target))
  }

  /// The path behind all symbolic links; of a file that is not there, in the folder behind them.
  private static func target(of path: String) throws(FileError) -> String {
    if let resolved = resolved(path) { return resolved }
    let code = errno
    var status = stat()
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    // A link without a target is there all the same.
    guard code == ENOENT, lstat(path, &status) != 0, !name.isEmpty else { throw FileError(path: path, code: code) }
    guard let folder = resolved(folder(of: path)) else { throw FileError(path: path, code: errno) }
    return "\(folder)/\(name)"
  }

  private static func resolved(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The status of the old file, or nil where there is none.
  private static func existing(_ target: String, _ path: String) throws(FileError) -> stat? {
    var status = stat()
    guard stat(target, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileError(path: path, code: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileError(path: path, code: EISDIR)
    default: throw .notRegular(path)
    }
    // The superuser may write anything; a file that nobody may write is meant to stay.
    guard status.st_mode & 0o222 != 0, access(target, W_OK) == 0 else { throw .readOnly(path) }
    return status
  }

  private static func holds(_ target: String, _ expected: [UInt8]) -> Bool {
    guard let bytes = try? MappedBytes(mapping: target), bytes.count == expected.count else { return false }
    return bytes.withUnsafeBytes { $0.elementsEqual(expected) }
  }

  private static func temporaryFile(
    beside target: String, isNew: Bool, _ path: String
  ) throws(FileError) -> (path: String, descriptor: CInt) {
    for _ in 0..<100 {
      let own = temporaryName.start + String(UInt64.random(in: .min ... .max), radix: 36) + temporaryName.end
      let name = "\(folder(of: target))/\(own)"
      // The permissions of a new file are those that the process gives; nobody else reads one that is to get its own.
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isNew ? 0o666 : 0o600)
      if descriptor >= 0 { return (name, descriptor) }
      guard errno == EEXIST || errno == EINTR else { break }
    }
    throw FileError(path: path, code: errno)
  }

  private static func write(_ bytes: [UInt8], to descriptor: CInt, _ path: String) throws(FileError) {
    let code = bytes.withUnsafeBytes { buffer -> CInt in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { return count == 0 ? ENOSPC : errno }
        done += count
      }
      return 0
    }
    if code != 0 { throw FileError(path: path, code: code) }
  }

  /// Gives a file the owner, the group and the permissions of another.
  private static func take(_ status: stat, _ descriptor: CInt, _ path: String) throws(FileError) {
    var mode = status.st_mode & 0o7777
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      // Nobody gets the rights of the old owner, and another group no more than everybody.
      mode &= 0o777
      if fchown(descriptor, .max, status.st_gid) != 0 { mode = mode & 0o707 | (mode & 0o007) << 3 }
    }
    guard fchmod(descriptor, mode) == 0 else { throw FileError(path: path, code: errno) }
  }

  /// Writes the entries of a folder to the disk. The new file is already in place: a failure loses nothing that could be
  /// won back.
  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

extension FileError {
  fileprivate static func changed(_ path: String) -> FileError {
    FileError(
      path: path,
      reason: LocalizedText(
        "it has changed since it was read: nothing is written",
        fr: "changé depuis la lecture\u{A0}: rien n’est écrit"))
  }

  fileprivate static func readOnly(_ path: String) -> FileError {
    FileError(path: path, reason: LocalizedText("the file is read-only", fr: "le fichier est en lecture seule"))
  }

  fileprivate static func notRegular(_ path: String) -> FileError {
    FileError(path: path, reason: LocalizedText("not a regular file", fr: "pas un fichier ordinaire"))
  }
}
