import FileBytes
import Localization
import Packages
import XML

/// Reads the parts of a package.
struct PackageReader {
  /// What a part may grow to whatever its packed size: text that repeats itself packs very small.
  private static let allowance = 48 << 20

  /// What one part says of another (ISO/IEC 29500-2, 6.5).
  struct Relationship {
    /// The last step of its type.
    var type: String
    /// The path of the part.
    var target: String
    var id: String
  }

  private static let namespaces = ["http://schemas.openxmlformats.org/package/2006/relationships": "r"]

  /// The name of the file.
  let file: String
  private let archive: ZIPArchive

  /// Opens a package. Throws `PackageError` where the bytes are none.
  init(_ bytes: [UInt8], file: String) throws(PackageError) {
    archive = try ZIPArchive(bytes, file: file, allowance: Self.allowance)
    self.file = file
  }

  /// The names of the members, in the order of the archive.
  var names: [String] { archive.names }

  /// The bytes of a member as they are, or nil.
  func contents(_ name: String) throws(PackageError) -> [UInt8]? { try archive.contents(name) }

  /// A part in UTF-8, or nil where there is none of this name.
  func part(_ name: String) throws -> PackageText.Part? {
    guard let bytes = try archive.contents(name) else { return nil }
    let original = MappedBytes(bytes)
    let text = try original.transcodedToUTF8(file: path(name))
    return PackageText.Part(name: name, bytes: text === original ? bytes : text.array, isUTF8: text === original)
  }

  /// A part that must be there. Throws `PackageError` where it is missing.
  func requiredPart(_ name: String) throws -> PackageText.Part {
    guard let part = try part(name) else { throw PackageError(file: file, .missingPart(name)) }
    return part
  }

  /// Reads the tags of a part. Throws `XMLError` with its place.
  func scanner(_ part: PackageText.Part, known: [String: String]) throws(XMLError) -> XMLScanner {
    try XMLScanner(checking: part.bytes, file: path(part.name), known: known)
  }

  /// The parts that a part relates to, in their order; those outside of the package are left out.
  ///
  /// Throws `PackageError` for a target that leads out of the package.
  ///
  /// - Parameter part: the path of the part; empty for the package.
  func relationships(of part: String) throws -> [Relationship] {
    guard let relations = try self.part(PartPath.relationships(of: part)) else { return [] }
    var scanner = try scanner(relations, known: Self.namespaces)
    var found: [Relationship] = []
    while let token = scanner.next() {
      guard case .start(let tag) = token, tag.name == "r:Relationship", tag["TargetMode"] != "External",
        let id = tag["Id"], let type = tag["Type"], let target = tag["Target"]
      else { continue }
      guard let path = PartPath.resolved(target, from: PartPath.folder(of: part)) else {
        throw PackageError(file: path(relations.name), .targetOutside(target))
      }
      found.append(
        Relationship(type: type.split(separator: "/").last.map(String.init) ?? type, target: path, id: id))
    }
    return found
  }

  /// How errors name a part.
  private func path(_ part: String) -> String { "\(file)/\(part)" }
}

extension LocalizedText {
  static func missingPart(_ part: String) -> Self {
    Self("the package has no '\(part)'", fr: "le paquet n’a pas de «\u{A0}\(part)\u{A0}»")
  }

  static func targetOutside(_ target: String) -> Self {
    Self(
      "the target '\(target)' leads out of the package", fr: "la cible «\u{A0}\(target)\u{A0}» mène hors du paquet")
  }
}
