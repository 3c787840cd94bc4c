public import Localization
public import Terminology

/// How a page shows the status of a term: never by colour alone.
public struct StatusMark: Sendable {
  /// The class of its elements.
  public let name: String
  /// The sign behind the term.
  public let sign: String
  /// What it is called.
  public let label: LocalizedText

  /// The mark of each status, the best first, and of terms without one.
  static let all: [(status: AdministrativeStatus?, mark: StatusMark)] = [
    (.preferred, StatusMark(name: "preferred", sign: "✓", label: LocalizedText("preferred", fr: "privilégié"))),
    (.admitted, StatusMark(name: "admitted", sign: "○", label: LocalizedText("admitted", fr: "admis"))),
    (.deprecated, StatusMark(name: "deprecated", sign: "✗", label: LocalizedText("deprecated", fr: "à éviter"))),
    (.superseded, StatusMark(name: "superseded", sign: "↺", label: LocalizedText("superseded", fr: "remplacé"))),
    (nil, unknown),
  ]

  private static let unknown = StatusMark(
    name: "unknown", sign: "·", label: LocalizedText("no status", fr: "sans statut"))

  private init(name: String, sign: String, label: LocalizedText) {
    self.name = name
    self.sign = sign
    self.label = label
  }

  /// The mark of a status; nil stands for terms without one.
  public init(_ status: AdministrativeStatus?) {
    self = Self.all.first { $0.status == status }?.mark ?? Self.unknown
  }
}
