/// The name of a file in the header of a patch.
enum PatchName {
  /// A path below `a` or `b`, so that `patch -p1` finds it in the folder from which it was given, or from `/`.
  ///
  /// A name with a space ends with a tab, one with a quotation mark, a backslash or a control character stands in
  /// quotation marks, as git writes them (git-diff, option core.quotePath).
  static func header(_ side: String, _ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") || path.hasPrefix("/") { path = path.dropFirst(path.hasPrefix("/") ? 1 : 2) }
    let name = "\(side)/\(path)"
    guard name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else { return name.contains(" ") ? name + "\t" : name }
    var quoted = "\""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{0}"..<" ", "\u{7F}":
        let octal = String(scalar.value, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
