/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
  case hint, information, warning, error

  /// Orders the least first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
