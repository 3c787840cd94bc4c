import Terminology

/// Values of an enumeration as the index stores them: 0 for none, then the place among all cases.
enum IndexCode {
  static func code<Value: CaseIterable & Equatable>(_ value: Value?) -> UInt32 {
    guard let value, let place = Array(Value.allCases).firstIndex(of: value) else { return 0 }
    return UInt32(place + 1)
  }

  static func value<Value: CaseIterable>(_ code: UInt32, _: Value.Type) -> Value? {
    code == 0 ? nil : Value.allCases.dropFirst(Int(code) - 1).first
  }

  /// Bits of the column `flags` of a term; all are in its lowest byte.
  static let caseSensitive: UInt32 = 1
  static let needsNounContext: UInt32 = 2
  static let mayBeginWithVerb: UInt32 = 4
  static let isVerb: UInt32 = 8
  static let isOrdinaryElsewhere: UInt32 = 16
  /// A name of one word that is short for another: in small letters it is a common word (`Constitution`).
  static let needsCapital: UInt32 = 32
}
