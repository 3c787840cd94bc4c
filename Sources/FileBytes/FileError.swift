import Glibc
public import Localization

/// A file that could not be read or written, with the reason.
public struct FileError: PlacedError, Sendable, Hashable {
  /// The path as it was given.
  public let file: String
  /// The reason.
  public let message: LocalizedText

  /// The first line: a whole file is at fault.
  public var line: Int { 1 }
  /// The first column.
  public var column: Int { 1 }

  /// Creates an error for a path.
  public init(path: String, reason: LocalizedText) {
    file = path
    message = reason
  }

  /// Creates an error from a number of the system (`errno`).
  public init(path: String, code: CInt) {
    let reason: LocalizedText
    switch code {
    case ENOENT: reason = LocalizedText("no such file or directory", fr: "aucun fichier ni dossier de ce nom")
    case EACCES, EPERM: reason = LocalizedText("permission denied", fr: "accès refusé")
    case EISDIR: reason = LocalizedText("is a directory", fr: "est un dossier")
    case ENOSPC, EDQUOT: reason = LocalizedText("no space left on the disk", fr: "plus de place sur le disque")
    case EROFS: reason = LocalizedText("the disk is read-only", fr: "le disque est en lecture seule")
    default:
      let text = String(cString: strerror(code))
      reason = LocalizedText(untranslated: text.prefix(1).lowercased() + text.dropFirst())
    }
    self.init(path: path, reason: reason)
  }
}
