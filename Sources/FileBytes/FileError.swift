import Glibc
public import Localization

/// A file that could not be read, with the reason.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The path as it was given.
  public let path: String
  /// The reason, in lower case, without a final stop.
  public let reason: LocalizedText

  /// Creates an error for a path.
  public init(path: String, reason: LocalizedText) {
    self.path = path
    self.reason = reason
  }

  /// Creates an error from a number of the system (`errno`).
  init(path: String, code: CInt) {
    let reason: LocalizedText
    switch code {
    case ENOENT: reason = LocalizedText("no such file or directory", fr: "aucun fichier ni dossier de ce nom")
    case EACCES, EPERM: reason = LocalizedText("permission denied", fr: "accès refusé")
    case EISDIR: reason = LocalizedText("is a directory", fr: "est un dossier")
    default:
      let text = String(cString: strerror(code))
      let lowercased = text.prefix(1).lowercased() + text.dropFirst()
      reason = LocalizedText(lowercased, fr: lowercased)
    }
    self.init(path: path, reason: reason)
  }

  /// The error in a language of the user: `path:1:1: error: reason`.
  public func text(_ language: UILanguage) -> String {
    LocalizedText(
      "\(path):1:1: error: \(reason.english)", fr: "\(path):1:1: erreur\u{A0}: \(reason.french)")[language]
  }

  /// The error in English.
  public var description: String { text(.english) }
}
