import XML

/// Adds elements to the root of a part.
enum PartEditor {
  /// A part with markup before the end of its root. O(length).
  ///
  /// - Parameter markup: gives the markup for the prefix that the root has, with its colon.
  static func appending(to bytes: [UInt8], _ scanner: XMLScanner, _ markup: (String) -> String) -> [UInt8] {
    var scanner = scanner
    var root: XMLTag?
    var end = 0..<0
    while let token = scanner.next() {
      switch token {
      case .start(let tag): root = root ?? tag
      case .end(let range): end = range
      case .text, .literal: break
      }
    }
    guard let root else { return bytes }
    let added = markup(root.writtenPrefix)
    guard root.isEmpty else {
      return Revision(of: bytes, [Edit(end.lowerBound..<end.lowerBound, Array(added.utf8))]).revised
    }
    let slash = bytes[root.range].lastIndex(of: UInt8(ascii: "/")) ?? root.range.upperBound
    return Revision(
      of: bytes, [Edit(slash..<root.range.upperBound, Array(">\(added)</\(root.writtenName)>".utf8))]
    ).revised
  }
}
