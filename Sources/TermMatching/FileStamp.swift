import Glibc

/// What tells one state of a file from another.
struct FileStamp: Equatable, CustomStringConvertible {
  /// The file itself, the length and the time of the last change of its content.
  private let content: String
  /// The time of the last change of anything about it.
  private let change: String

  /// Takes the stamp of a file as it stands; one that is not there has a stamp, too.
  init(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      content = "\(path) missing"
      change = ""
      return
    }
    let time = status.st_mtim
    content = "\(path) \(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    change = "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
    inode = UInt64(status.st_ino)
  }

  private var inode: UInt64 = 0

  /// The stamp on one line.
  var description: String { "\(content) \(change)" }

  /// Whether the bytes behind an older stamp were written over: it is the same file with another content. A file that
  /// was replaced by another one, as editors and git do, leaves the old bytes to those who have them open.
  func overwrites(_ older: FileStamp) -> Bool { inode == older.inode && content != older.content }
}
