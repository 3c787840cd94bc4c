public import Localization

/// A draft that cannot be read, with the place of the fault.
public struct DraftError: PlacedError, Sendable, Hashable {
  /// The name of the file, as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: LocalizedText
}

extension LocalizedText {
  static let nulCharacter = Self(
    "a NUL character: this is not a text file", fr: "un caractère NUL\u{A0}: ce n’est pas du texte")
  static let oddUTF16 = Self(
    "UTF-16 with an odd number of bytes: the file is cut off",
    fr: "de l’UTF-16 avec un nombre impair d’octets\u{A0}: le texte est coupé")

  static func noWindows1252(_ scalar: Unicode.Scalar) -> Self {
    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    return Self(
      "windows-1252 has no character '\(scalar)' (\(code)): save the file as UTF-8",
      fr: "windows-1252 n’a pas de caractère «\u{A0}\(scalar)\u{A0}» (\(code))\u{A0}: enregistrer le fichier en UTF-8")
  }
}
