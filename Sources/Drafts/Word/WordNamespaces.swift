/// The namespaces of WordprocessingML, with the prefixes that programs write.
enum WordNamespaces {
  static let known = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    // The strict variant (ISO/IEC 29500-1; the other one is that of ISO/IEC 29500-4).
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  ]

  /// Whether an element that turns something on does so (ISO/IEC 29500-1, 17.17.4).
  static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value ?? "1") }
}
