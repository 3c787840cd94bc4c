import Glibc

extension AtomicFile {
  /// What the names of temporary files begin and end with.
  static let temporaryName = (start: ".motjuste-", end: ".tmp")

  /// Takes away the temporary files of a folder whose writers were killed: those that nobody has touched for a while.
  ///
  /// What cannot be taken away stays: it does no harm.
  ///
  /// - Parameter age: the seconds for which nobody has touched them; no write takes an hour.
  public static func removeLeftovers(in folder: String, olderThan age: Int = 3_600) {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    while let item = readdir(directory) {
      let name = withUnsafeBytes(of: item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.hasPrefix(temporaryName.start), name.hasSuffix(temporaryName.end) else { continue }
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        time(nil) - status.st_mtim.tv_sec >= age
      else { continue }
      unlink(path)
    }
  }
}
