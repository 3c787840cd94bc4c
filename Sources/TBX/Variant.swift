public import XML

/// Which TBX a document is: generation, style and dialect.
public struct Variant: Sendable, Hashable {
  /// The generation of the format.
  public enum Version: String, Sendable {
    /// ISO 30042:2008, root `martif`.
    case two = "2"
    /// ISO 30042:2019, root `tbx`.
    case three = "3"
    /// TBX-Min as it was before ISO 30042:2019, root `TBX`.
    case oldMin = "TBX-Min before 3"
  }

  /// How data categories are written (ISO 30042:2019, clause 7).
  public enum Style: String, Sendable {
    /// Data category as attribute.
    case dca
    /// Data category as tag.
    case dct
  }

  /// The namespace of version 3.
  public static let namespace = "urn:iso:std:iso:30042:ed-2"

  /// The generation.
  public var version: Version
  /// The style.
  public var style: Style
  /// The dialect as the root names it, such as `TBX-Basic`; `TBX` for the default of version 2.
  public var dialect: String

  /// Recognises the variant by a root element, or returns nil for another kind of document.
  public init?(root: Element) {
    switch root.name {
    case "tbx":
      version = .three
      style = Style(rawValue: root["style"]?.lowercased() ?? "dca") ?? .dca
      dialect = root["type"] ?? "TBX-Core"
    case "martif":
      version = .two
      style = .dca
      dialect = root["type"] ?? "TBX"
    case "TBX":
      version = .oldMin
      style = .dct
      dialect = root["dialect"] ?? "TBX-Min"
    default: return nil
    }
  }
}
