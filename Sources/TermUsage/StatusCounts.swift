public import Terminology

/// How many times terms of each status are used.
public struct StatusCounts: Sendable, Hashable {
  private var counts: [AdministrativeStatus?: Int] = [:]

  /// Creates counts of nothing.
  public init() {}

  /// How many times terms of a status are used; nil stands for terms without one.
  public subscript(status: AdministrativeStatus?) -> Int { counts[status] ?? 0 }

  /// How many times terms are used, whatever their status.
  public var total: Int { counts.values.reduce(0, +) }
  /// How many times terms are used that are to be avoided: deprecated and superseded ones.
  public var avoided: Int { self[.deprecated] + self[.superseded] }

  /// The statuses, the best first, and nil.
  public static let order: [AdministrativeStatus?] = [.preferred, .admitted, .superseded, .deprecated, nil]

  mutating func add(_ count: Int, _ status: AdministrativeStatus?) { counts[status, default: 0] += count }
}
