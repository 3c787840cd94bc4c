/// One file of an export that is made of several.
public struct ExportedFile: Sendable, Hashable {
  /// The name of the file, without a folder.
  public var name: String
  /// The content, in UTF-8.
  public var bytes: [UInt8]
}
