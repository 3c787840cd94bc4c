import FileBytes
import Localization
import XML

/// The parts of a workbook in their archive (ISO/IEC 29500-2).
struct WorkbookPackage {
  /// The archive.
  let archive: ZIPArchive
  /// The name of the file.
  let file: String

  /// What one part says of another.
  struct Relationship {
    var type: String
    var target: String
  }

  /// What a part of relationships (ISO/IEC 29500-2, 9.3) tells, by its ids; a missing part tells nothing.
  func relationships(of folder: String, part: String) throws -> [String: Relationship] {
    guard try archive.contents(part) != nil else { return [:] }
    var found: [String: Relationship] = [:]
    try forEach("Relationship", in: part) { element, place in
      guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { return }
      guard element["TargetMode"] != "External" else { return }
      guard let path = Self.path(target, from: folder) else { throw place(.targetOutside(target)) }
      let name = type.split(separator: "/").last.map(String.init) ?? type
      found[id] = Relationship(type: name, target: path)
    }
    return found
  }

  /// The path of a target in the archive; nil where it leads out of it.
  private static func path(_ target: String, from folder: String) -> String? {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." {
        if steps.popLast() == nil { return nil }
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// Calls `body` with each element of a name in a part, and with what makes an error of its place.
  func forEach(
    _ name: String, in part: String, _ body: (Element, (LocalizedText) -> ExchangeError) throws -> Void
  ) throws {
    guard let bytes = try archive.contents(part) else { throw ExchangeError(file: file, .missingPart(part)) }
    let path = "\(file)/\(part)"
    let document = try MappedBytes(bytes).transcodedToUTF8(file: path)
    var reader = try ElementReader(document, file: path, yielding: [name])
    while let element = try reader.next() {
      try body(element) { message in
        let position = document.withUnsafeBytes { TextPosition(offset: element.range.lowerBound, in: $0) }
        return ExchangeError(file: path, line: position.line, column: position.column, message)
      }
    }
  }
}
