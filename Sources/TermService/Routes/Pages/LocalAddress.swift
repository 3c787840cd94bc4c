/// The address of a page of this service, as a link has it: from the root on.
///
/// What a client gives may lead elsewhere: `//host` and `/\host` name another host to a browser.
struct LocalAddress {
  /// The path with its query.
  let text: String

  /// Reads an address; nil for one that is not of this service or holds what no header field may.
  init?(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
    guard text.hasPrefix("/"), !text.hasPrefix("//"), isPlain, text.utf8.count <= 2_000 else { return nil }
    self.text = text
  }
}
