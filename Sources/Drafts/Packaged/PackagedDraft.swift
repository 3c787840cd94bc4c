import Packages
import XML

/// A draft in a package of XML parts, with the way back into them.
///
/// Its source is a text with a line for each paragraph; `Draft.places` tells which paragraph of which part each line is.
public struct PackagedDraft: Sendable {
  /// The words and where they stand in the text of the package.
  public let draft: Draft
  /// The format of the package.
  public let format: PackagedFormat
  /// The package as it was read.
  public let file: [UInt8]
  /// The name of the file, as it was given.
  let name: String
  let text: PackageText

  /// Reads a package. O(size of its parts, inflated).
  ///
  /// Throws `PackageError` for what is no package, is encrypted, inflates too much or lacks a part; `XMLError` for a part
  /// that is not well-formed or uses what packages must not hold.
  public init(_ file: [UInt8], name: String, format: PackagedFormat) throws {
    let package = try PackageReader(file, file: name)
    text =
      switch format {
      case .docx: try WordDocument.text(package)
      case .odt: try OpenDocument.text(package)
      case .pptx: try Slides.text(package)
      }
    self.file = file
    self.name = name
    self.format = format
    draft = text.draft()
  }
}
