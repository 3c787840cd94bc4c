import Terminology

extension AuxInfo {
  /// The item as words, for where it has no field: `definition: a name (source: X; note: Y)`.
  var described: String {
    let text = content.text
    var words = meta == .note ? text : "\(category?.rawValue ?? meta.rawValue): \(text)"
    if let target, target != text { words += " <\(target)>" }
    let companions = (group ?? []).filter { $0.meta != .foreign }.map(\.described)
    if !companions.isEmpty { words += " (\(companions.joined(separator: "; ")))" }
    return words
  }
}

extension String {
  /// Whether it is an address of the web, in ASCII as XML wants it or not.
  var isWebAddress: Bool { hasPrefix("http://") || hasPrefix("https://") }
}
