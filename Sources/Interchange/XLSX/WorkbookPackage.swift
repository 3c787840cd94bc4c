import FileBytes
import Localization
import Packages
import XML

/// The parts of a workbook in their archive (ISO/IEC 29500-2).
struct WorkbookPackage {
  private let archive: ZIPArchive
  /// The name of the file.
  let file: String

  /// Opens a package. Throws `ExchangeError` where the bytes are none.
  init(_ bytes: [UInt8], file: String) throws(ExchangeError) {
    self.file = file
    do {
      archive = try ZIPArchive(bytes, file: file)
    } catch {
      throw ExchangeError(
        file: file,
        LocalizedText(
          "not a spreadsheet: \(error.message.english)", fr: "pas un classeur\u{A0}: \(error.message.french)"))
    }
  }

  private func contents(_ part: String) throws(ExchangeError) -> [UInt8]? {
    do {
      return try archive.contents(part)
    } catch {
      throw ExchangeError(file: file, error.message)
    }
  }

  /// What one part says of another.
  struct Relationship {
    var type: String
    var target: String
  }

  /// What a part of relationships (ISO/IEC 29500-2, 9.3) tells, by its ids; a missing part tells nothing.
  func relationships(of folder: String, part: String) throws -> [String: Relationship] {
    guard try contents(part) != nil else { return [:] }
    var found: [String: Relationship] = [:]
    try forEach("Relationship", in: part) { element, place in
      guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else { return }
      guard element["TargetMode"] != "External" else { return }
      guard let path = PartPath.resolved(target, from: folder) else { throw place(.targetOutside(target)) }
      let name = type.split(separator: "/").last.map(String.init) ?? type
      found[id] = Relationship(type: name, target: path)
    }
    return found
  }

  /// Calls `body` with each element of a name in a part, and with what makes an error of its place.
  func forEach(
    _ name: String, in part: String, _ body: (Element, (LocalizedText) -> ExchangeError) throws -> Void
  ) throws {
    guard let bytes = try contents(part) else { throw ExchangeError(file: file, .missingPart(part)) }
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
