/// Finds the places of bytes; asked in the order of the file, all of them together take O(length).
struct RDFPlaces {
  private let bytes: ArraySlice<UInt8>
  private var offset: Int
  private var place = RDFPlace(line: 1, column: 1)

  init(_ text: RDFText) {
    bytes = text.bytes
    offset = bytes.startIndex
  }

  /// The place of a byte. O(distance from the last one), or O(offset) where it stands before the last one.
  mutating func place(_ wanted: Int) -> RDFPlace {
    if wanted < offset {
      offset = bytes.startIndex
      place = RDFPlace(line: 1, column: 1)
    }
    while offset < min(wanted, bytes.endIndex) {
      if bytes[offset] == UInt8(ascii: "\n") {
        place = RDFPlace(line: place.line + 1, column: 1)
      } else if offset + 1 >= bytes.endIndex || bytes[offset + 1] & 0xC0 != 0x80 {
        // The column goes on behind the last byte of a character.
        place.column += 1
      }
      offset += 1
    }
    return place
  }
}
