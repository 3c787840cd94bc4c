public import Localization

/// A baseline that cannot be read, with the place of the fault.
public struct BaselineError: PlacedError, Sendable, Hashable {
  /// The path of the baseline, as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars.
  public let column: Int
  /// What is wrong.
  public let message: LocalizedText
}

extension LocalizedText {
  static let brokenJSON = Self("not well-formed JSON", fr: "du JSON mal formé")
  static let noBaseline = Self(
    "not a baseline: it has no “version” and “findings”",
    fr: "pas une liste de référence\u{A0}: «\u{A0}version\u{A0}» et «\u{A0}findings\u{A0}» manquent")

  static func unknownVersion(_ version: Int) -> Self {
    Self(
      "version \(version) of the baseline is not known; this motjuste reads version \(Baseline.version)",
      fr: "la version \(version) de la liste de référence n’est pas connue\u{A0}; ce motjuste lit la version"
        + " \(Baseline.version)")
  }

  static func faultyEntry(_ key: String) -> Self {
    Self(
      "“\(key)” is missing in this finding or has a wrong value",
      fr: "dans ce constat, «\u{A0}\(key)\u{A0}» manque ou a une valeur incorrecte")
  }
}
