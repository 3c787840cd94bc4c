/// Paths of parts in a package (ISO/IEC 29500-2, 6.2).
public enum PartPath {
  /// The path of a target that a part of a folder names; nil where it leads out of the package. O(length).
  public static func resolved(_ target: String, from folder: String) -> String? {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      if step == ".." {
        if steps.popLast() == nil { return nil }
      } else if step != "." {
        steps.append(step)
      }
    }
    return steps.isEmpty ? nil : steps.joined(separator: "/")
  }

  /// The folder of a part with `/` at its end; empty at the top.
  public static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The part that holds the relationships of a part (ISO/IEC 29500-2, 6.5.2).
  public static func relationships(of part: String) -> String {
    let folder = folder(of: part)
    return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
  }
}
