/// Plain text: all of it but addresses.
enum PlainTextDraft {
  static func draft(_ source: [UInt8]) -> Draft {
    var draft = Draft(source: source)
    append(0..<source.count, of: source, to: &draft)
    return draft
  }

  /// Appends a part of the source with a boundary in the place of each URL and e-mail address.
  static func append(_ range: Range<Int>, of source: [UInt8], to draft: inout Draft) {
    var start = range.lowerBound
    for address in Addresses.ranges(in: source, range) {
      draft.append(start..<address.lowerBound)
      draft.appendBoundary()
      start = address.upperBound
    }
    draft.append(start..<range.upperBound)
  }
}
