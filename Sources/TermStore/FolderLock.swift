import FileBytes
import Glibc
import Localization

/// The right to write in a folder: one process has it at a time (flock(2)); it ends with the process at the latest.
struct FolderLock: ~Copyable {
  private let descriptor: CInt

  /// Takes the lock; waits up to five seconds for another writer. Throws `FileError`.
  init(folder: String) throws(FileError) {
    descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: folder, code: errno) }
    for _ in 0..<100 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR else {
        close(descriptor)
        throw FileError(path: folder, code: code)
      }
      usleep(50_000)
    }
    close(descriptor)
    throw FileError(
      path: folder,
      reason: LocalizedText(
        "another program is writing in this folder: try again",
        fr: "un autre programme écrit dans ce dossier\u{A0}: réessayer"))
  }

  deinit { close(descriptor) }
}
