public import FileBytes
import Glibc
import Languages
import Localization

/// The TBX files of a glossary: one file, or all `.tbx` files of a folder.
public struct Glossary: Sendable, Hashable {
  /// The path as it was given.
  public let path: String
  /// The files, in the order of their names.
  public let files: [String]

  /// Finds the files of a glossary.
  ///
  /// Throws `FileError` where the path does not exist, or is a folder without a `.tbx` file.
  public init(path: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw FileError(
        path: path,
        reason: LocalizedText(
          "no such glossary: give a TBX file or a folder of them with --glossary",
          fr: "aucun glossaire de ce nom\u{A0}: donner un fichier TBX ou un dossier par --glossary"))
    }
    self.path = path
    guard status.st_mode & S_IFMT == S_IFDIR else {
      files = [path]
      return
    }
    guard let folder = opendir(path) else {
      throw FileError(path: path, reason: LocalizedText("cannot be opened", fr: "ne peut pas être ouvert"))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let item = readdir(folder) {
      let name = withUnsafeBytes(of: item.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".tbx"), !name.hasPrefix(".") { names.append(name) }
    }
    guard !names.isEmpty else {
      throw FileError(
        path: path, reason: LocalizedText("no .tbx file in this folder", fr: "aucun fichier .tbx dans ce dossier"))
    }
    files = names.sorted().map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  /// A glossary of known files.
  init(files: [String]) {
    path = files.first ?? ""
    self.files = files
  }

  /// What an index of this glossary depends on: the files as they stand and the dictionaries. Equal stamps mean equal
  /// content; any change of a file changes its time of change. O(number of files).
  public func stamp(environment: [String: String]) -> String {
    files.map { FileStamp(path: $0).description }.joined(separator: "\n")
      + Self.dictionaryStamp(environment: environment)
  }

  /// The part of a stamp that tells the dictionaries, with the line end before it.
  static func dictionaryStamp(environment: [String: String]) -> String {
    let dictionaries = [Language.french, .english].compactMap { language in
      HunspellDictionary.base(names: language.dictionaryNames, environment: environment)
    }
    return dictionaries.flatMap { ["\($0).aff", "\($0).dic"] }.map { "\n\(FileStamp(path: $0))" }.joined()
  }
}
