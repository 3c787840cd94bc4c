/// Tells units that an editor has locked: `locked` of memoQ, Trados and Phrase, in the namespace of each.
enum UnitLock {
  /// Whether a tag says so.
  static func isLocked(_ tag: SegmentTag, in source: [UInt8]) -> Bool {
    guard let value = tag.value("locked", in: source) else { return false }
    return !["false", "no", "0", ""].contains(value.lowercased())
  }
}
