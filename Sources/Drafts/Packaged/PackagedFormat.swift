/// A format of drafts that are packages of XML parts.
public enum PackagedFormat: String, Sendable, CaseIterable {
  /// WordprocessingML (ISO/IEC 29500-1, 17).
  case docx
  /// Text documents of OpenDocument (ISO/IEC 26300).
  case odt
  /// PresentationML (ISO/IEC 29500-1, 19).
  case pptx

  /// The format that the ending of a file name tells; nil where it tells of none.
  public init?(path: String) {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    guard let format = Self.endings[ending] else { return nil }
    self = format
  }

  /// The endings of the names of such files, in lower case without the dot.
  static let knownEndings = Set(endings.keys)

  /// Templates and documents with macros have the same parts as documents without.
  private static let endings: [String: Self] = [
    "docx": .docx, "docm": .docx, "dotx": .docx, "dotm": .docx, "odt": .odt, "ott": .odt, "pptx": .pptx,
    "pptm": .pptx, "ppsx": .pptx, "potx": .pptx,
  ]
}
