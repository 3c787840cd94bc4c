import Localization

/// The bytes of a Turtle or JSON-LD file, which are UTF-8.
struct RDFText {
  /// The bytes behind a byte order mark.
  let bytes: ArraySlice<UInt8>

  /// Checks the encoding. Throws `ExchangeError` at the first byte that is not UTF-8. O(length).
  init(_ bytes: [UInt8], file: String) throws(ExchangeError) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.bytes = bytes[start...]
    guard String(validating: self.bytes, as: UTF8.self) == nil else { return }
    // What can be decoded before the first wrong byte is the same text as its bytes.
    let repaired = String(decoding: self.bytes, as: UTF8.self).utf8
    let offset = zip(repaired, self.bytes).enumerated().first { $1.0 != $1.1 }?.offset ?? self.bytes.count
    throw ExchangeError(
      file: file, at: place(start + offset),
      LocalizedText("bytes that are not UTF-8", fr: "des octets qui ne sont pas de l’UTF-8"))
  }

  /// The place of a byte. O(offset).
  func place(_ offset: Int) -> RDFPlace {
    var places = RDFPlaces(self)
    return places.place(offset)
  }
}
