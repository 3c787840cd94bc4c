import FileBytes
import Glibc
import Localization

/// The editor of the user, for a text in a file of its own.
struct Editor {
  /// A text that was edited, in its file.
  struct Revision {
    let path: String
    let bytes: MappedBytes

    /// Removes the file and its folder.
    func remove() {
      unlink(path)
      if let slash = path.lastIndex(of: "/") { rmdir(String(path[..<slash])) }
    }
  }

  private let command: String
  private let folder: String

  /// The editor that `VISUAL`, else `EDITOR` names, else `vi`.
  init(_ variables: [String: String]) {
    func value(_ name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }
    command = value("VISUAL") ?? value("EDITOR") ?? "vi"
    folder = value("TMPDIR") ?? "/tmp"
  }

  /// Has a text edited and returns it with its file; nil where it was left as it was.
  ///
  /// Throws `FileError` where the file cannot be written or read, or the editor fails.
  func edit(_ text: String, name: String) throws(FileError) -> Revision? {
    // mkdtemp puts other letters in the place of the last six.
    var template = Array("\(folder)/motjuste-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(path: folder, code: errno) }
    let own = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(own)/\(name.map { $0 == "/" ? "-" : String($0) }.joined())"
    try AtomicFile.write(Array(text.utf8), to: path)
    let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    guard system("\(command) \(quoted)") == 0 else {
      throw FileError(
        path: path,
        reason: LocalizedText(
          "the editor '\(command)' failed: nothing is written",
          fr: "l’éditeur «\u{A0}\(command)\u{A0}» a échoué\u{A0}: rien n’est écrit"))
    }
    let revision = Revision(path: path, bytes: try MappedBytes(mapping: path))
    if revision.bytes.array == Array(text.utf8) {
      revision.remove()
      return nil
    }
    return revision
  }
}
