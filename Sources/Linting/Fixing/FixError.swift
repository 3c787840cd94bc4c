public import Localization

/// Fixes that have no end, because what one writes is reported in turn.
public struct FixError: PlacedError, Sendable, Hashable {
  /// The path of the draft, as it was given.
  public let file: String
  /// The line of the first of these fixes, from 1.
  public let line: Int
  /// Its column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: LocalizedText

  init(file: String, line: Int, column: Int, found: String, replacement: String) {
    self.file = file
    self.line = line
    self.column = column
    let (found, replacement) = (Self.onOneLine(found), Self.onOneLine(replacement))
    message = LocalizedText(
      "its fixes have no end: “\(found)” becomes “\(replacement)”, which is to be fixed in turn; correct the glossary",
      fr:
        "ses corrections n’ont pas de fin\u{A0}: «\u{A0}\(found)\u{A0}» devient «\u{A0}\(replacement)\u{A0}», qui est à"
        + " corriger à son tour\u{A0}; corriger le glossaire")
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
