public import Localization

/// What is wrong with a file of tokens, or with a change of it.
public struct TokenFileError: PlacedError, Sendable, Hashable {
  /// The path as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The reason.
  public let message: LocalizedText

  init(_ file: String, _ message: LocalizedText, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension LocalizedText {
  static let noLine = Self(
    "not a line with a name, a role, a day and a digest, and tabs between",
    fr: "pas une ligne avec un nom, un rôle, un jour et une empreinte, séparés par des tabulations")

  static func noRole(_ name: String) -> Self {
    let known = Role.allCases.map(\.rawValue).joined(separator: ", ")
    return Self(
      "no role '\(name)'; there are \(known)", fr: "pas de rôle «\u{A0}\(name)\u{A0}»\u{A0}; il y a \(known)")
  }

  static let noHexadecimal = Self(
    "the digest is not 64 hexadecimal digits", fr: "l’empreinte n’a pas 64 chiffres hexadécimaux")

  static let noName = Self(
    "a name has 1 to 200 bytes, no space at its ends, no control character, and does not begin with '#'",
    fr:
      "un nom a de 1 à 200 octets, pas d’espace au bout, pas de caractère de commande, et ne commence pas par «\u{A0}#\u{A0}»"
  )

  static func taken(_ name: String) -> Self {
    Self(
      "there is a token of '\(name)' already: revoke it first",
      fr: "il y a déjà un jeton de «\u{A0}\(name)\u{A0}»\u{A0}: le révoquer d’abord")
  }

  static func unknown(_ name: String) -> Self {
    Self("there is no token of '\(name)'", fr: "il n’y a pas de jeton de «\u{A0}\(name)\u{A0}»")
  }

  static let noDigest = Self(
    "the digest of the token cannot be made", fr: "l’empreinte du jeton ne peut pas être calculée")
}
