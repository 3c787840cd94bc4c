/// Finds URLs, e-mail addresses and host names in text: words there are not terms.
enum Addresses {
  /// The places of the addresses, in order. O(length).
  static func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      // A chunk between white space; most have none of the three bytes that make an address.
      let start = offset
      var isCandidate = false
      while offset < range.upperBound, text[offset] > 0x20 {
        let byte = text[offset]
        if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") { isCandidate = true }
        offset += 1
      }
      if isCandidate, let address = address(in: text, start..<offset) { found.append(address) }
      offset += 1
    }
    return found
  }

  private static func address(in text: [UInt8], _ chunk: Range<Int>) -> Range<Int>? {
    let word = String(decoding: text[chunk], as: UTF8.self)
    if word.contains("://") || word.contains("www.") || word.hasPrefix("mailto:") { return chunk }
    guard let at = word.firstIndex(of: "@"), at != word.startIndex, word[at...].contains(".") else { return nil }
    return chunk
  }
}
