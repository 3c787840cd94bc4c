import Localization
import Packages
import XML

/// A text document of OpenDocument.
enum OpenDocument {
  private static let manifest = "META-INF/manifest.xml"

  /// The text of the body and then of the headers and footers of the pages. O(size of the parts).
  ///
  /// Throws `PackageError` and `XMLError`.
  static func text(_ package: PackageReader) throws -> PackageText {
    if let list = try package.part(manifest) {
      var scanner = try package.scanner(list, known: OpenDocumentNamespaces.known)
      while let token = scanner.next() {
        if case .start(let tag) = token, tag.name == "manifest:encryption-data" {
          throw PackageError(file: package.file, .encryptedDocument)
        }
      }
    }
    let content = try package.requiredPart("content.xml")
    let common = try package.part("styles.xml")
    var styles = OpenDocumentStyles()
    var commonScanner: XMLScanner?
    if let common {
      let scanner = try package.scanner(common, known: OpenDocumentNamespaces.known)
      styles.read(scanner)
      commonScanner = scanner
    }
    // Automatic styles of the two parts may have the same names.
    let commonStyles = styles
    let scanner = try package.scanner(content, known: OpenDocumentNamespaces.known)
    styles.read(scanner)
    var reader = OpenDocumentReader()
    reader.read(content, scanner, styles, isMain: true)
    if let common, let commonScanner { reader.read(common, commonScanner, commonStyles, isMain: false) }
    return reader.text
  }
}

extension LocalizedText {
  fileprivate static let encryptedDocument = Self(
    "the document is encrypted (META-INF/manifest.xml): save it without a password",
    fr: "le document est chiffré (META-INF/manifest.xml)\u{A0}: l’enregistrer sans mot de passe")
}
