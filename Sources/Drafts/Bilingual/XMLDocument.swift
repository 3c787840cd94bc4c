import FileBytes
import Localization
import XML

/// An XML document that was found well-formed: no entities, bounded nesting, tags of bounded length.
struct XMLDocument {
  /// Whether the root names a version of XLIFF from 2.0 on.
  let isXLIFF2: Bool

  /// Checks a document. O(length).
  ///
  /// Throws `DraftError` where it is not well-formed, and for another root.
  ///
  /// - Parameter root: the local name that the root must have.
  init(_ source: [UInt8], name: String, root: String = "xliff") throws(DraftError) {
    let element: Element?
    do {
      element = try Self.root(of: source, name: name)
    } catch {
      throw DraftError(file: error.file, line: error.line, column: error.column, message: error.message)
    }
    guard let element, element.name == root else {
      let (line, column) = DecodedText.place(of: element?.range.lowerBound ?? 0, in: source)
      throw DraftError(file: name, line: line, column: column, message: .wrongRoot(element?.name ?? "", wanted: root))
    }
    let version = element["version"] ?? ""
    isXLIFF2 = version.hasPrefix("2")
    if root == "xliff", !version.hasPrefix("1"), !isXLIFF2 {
      let (line, column) = DecodedText.place(of: element.range.lowerBound, in: source)
      throw DraftError(file: name, line: line, column: column, message: .unknownVersion(version))
    }
  }

  /// The start tag of the root, after the whole document was read.
  private static func root(of source: [UInt8], name: String) throws(XMLError) -> Element? {
    var reader = try ElementReader(MappedBytes(source), file: name, yielding: [])
    while try reader.next() != nil {}
    return reader.root
  }
}

extension LocalizedText {
  fileprivate static func wrongRoot(_ name: String, wanted: String) -> Self {
    Self(
      "the root is '\(name)', not '\(wanted)'",
      fr: "la racine est «\u{A0}\(name)\u{A0}», et non «\u{A0}\(wanted)\u{A0}»")
  }

  fileprivate static func unknownVersion(_ version: String) -> Self {
    Self(
      "XLIFF of version '\(version)' is not read: 1.x and 2.x are",
      fr: "la version «\u{A0}\(version)\u{A0}» de XLIFF n’est pas lue\u{A0}: 1.x et 2.x le sont")
  }
}
