public import FileBytes
import Glibc
import Localization

/// The files that operands name, in the order of the operands; folders are searched in the order of their names.
///
/// In folders, names that begin with a dot are passed over, and what git ignores, and what the caller excludes. Links to
/// files are followed, links to folders are not. A file that is named itself is always taken. No file is taken twice.
public struct Selection: Sendable {
  /// A file.
  public struct File: Sendable, Hashable {
    /// The path as it is shown: as it was given, or below the folder as it was given.
    public let path: String
    /// The path from the root; the folders in it are no symbolic links.
    public let absolutePath: String
  }

  /// A file, the standard input, or why a place could not be searched.
  public enum Item: Sendable, Hashable {
    case file(File)
    case standardInput
    case failure(FileError)
  }

  /// What was found.
  public private(set) var items: [Item] = []
  /// The absolute paths that were taken.
  private var taken: Set<String> = []

  /// Finds the files. O(number of entries in the folders × number of patterns).
  ///
  /// Where the folders among the operands have no file at all, each of them is an error.
  ///
  /// - Parameters:
  ///   - operands: paths of files and folders; `-` is the standard input.
  ///   - endings: the endings that files in folders must have, in lower case.
  ///   - excludes: whether to pass over something in a folder: its absolute path, and whether it is a folder.
  public init(_ operands: [String], endings: Set<String>, excludes: (String, Bool) -> Bool) {
    var folders: [(operand: String, place: Int)] = []
    var isAnythingFound = false
    for operand in operands {
      if operand == "-" {
        if !items.contains(.standardInput) { items.append(.standardInput) }
        continue
      }
      var status = stat()
      guard stat(operand, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, let folder = AbsolutePath.folder(operand)
      else {
        take(operand, AbsolutePath.file(operand))
        continue
      }
      folders.append((operand, items.count))
      var walk = FolderWalk(endings: endings)
      walk.search(folder, shownAs: Self.shownPrefix(operand), excludes: excludes)
      for item in walk.items {
        switch item {
        case .file(let file): take(file.path, file.absolutePath)
        case .standardInput, .failure: items.append(item)
        }
      }
      isAnythingFound = isAnythingFound || !walk.items.isEmpty
    }
    guard !isAnythingFound else { return }
    for (operand, place) in folders.reversed() {
      items.insert(.failure(FileError(path: operand, reason: Self.nothing(endings))), at: place)
    }
  }

  private mutating func take(_ path: String, _ absolutePath: String) {
    if taken.insert(absolutePath).inserted {
      items.append(.file(File(path: path, absolutePath: absolutePath)))
    }
  }

  /// What stands before the names in a folder: nothing for the working folder.
  private static func shownPrefix(_ operand: String) -> String {
    if operand == "." || operand == "./" { return "" }
    return operand.hasSuffix("/") ? operand : operand + "/"
  }

  private static func nothing(_ endings: Set<String>) -> LocalizedText {
    let list = endings.sorted().map { ".\($0)" }.joined(separator: ", ")
    return LocalizedText(
      "no draft in this folder: files are looked for that end in \(list), are not hidden and not ignored",
      fr:
        "aucun texte dans ce dossier\u{A0}: on cherche des fichiers en \(list) qui ne sont ni cachés ni ignorés")
  }
}
