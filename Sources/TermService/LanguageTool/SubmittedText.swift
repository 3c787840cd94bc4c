/// A text as a client of LanguageTool submits it: with markup that is not checked, and positions in UTF-16 code units.
struct SubmittedText: Sendable {
  /// A part of the text.
  private struct Piece {
    /// UTF-8 offsets into `checked`; for markup, what stands for it there, which may be nothing.
    let checked: Range<Int>
    /// UTF-16 offsets into `original`.
    let original: Range<Int>
    let isMarkup: Bool
  }

  /// The distance in bytes between two places whose number of code units is known.
  private static let step = 256

  /// What is checked, in UTF-8: the text, and what stands for the markup.
  private(set) var checked: [UInt8] = []
  /// What was submitted, markup and all, in UTF-16.
  private(set) var original: [UInt16] = []
  private var pieces: [Piece] = []
  /// The number of code units before each multiple of `step` in `checked`.
  private var unitCounts: [Int] = []
  private var units = 0

  /// Creates an empty text.
  init() {}

  /// Creates a text without markup. O(length).
  init(_ text: String) { append(text) }

  /// Appends text. O(length).
  mutating func append(_ text: String) { append(original: text, checked: text, isMarkup: false) }

  /// Appends markup with what is read in its place. O(length).
  mutating func append(markup: String, interpretedAs text: String) {
    append(original: markup, checked: text, isMarkup: true)
  }

  private mutating func append(original text: String, checked shown: String, isMarkup: Bool) {
    let starts = (checked: checked.count, original: original.count)
    original += Array(text.utf16)
    for byte in shown.utf8 {
      if checked.count % Self.step == 0 { unitCounts.append(units) }
      units += Self.units(byte)
      checked.append(byte)
    }
    pieces.append(
      Piece(
        checked: starts.checked..<checked.count, original: starts.original..<original.count, isMarkup: isMarkup))
  }

  /// The code units of the character that a byte begins: two where four bytes make it, none for the bytes behind the first.
  private static func units(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }

  /// The place of a range of `checked` in `original`, and whether markup lies in it. O(log n) in the number of parts.
  func originalRange(of range: Range<Int>) -> (range: Range<Int>, holdsMarkup: Bool) {
    guard !range.isEmpty, range.upperBound <= checked.count else { return (0..<0, false) }
    let first = piece(at: range.lowerBound)
    let last = piece(at: range.upperBound - 1)
    let start =
      pieces[first].isMarkup ? pieces[first].original.lowerBound : place(of: range.lowerBound, in: pieces[first])
    let end = pieces[last].isMarkup ? pieces[last].original.upperBound : place(of: range.upperBound, in: pieces[last])
    let holdsMarkup = pieces[first...max(first, last)].contains { $0.isMarkup }
    return (start..<max(start, end), holdsMarkup)
  }

  private func place(of offset: Int, in piece: Piece) -> Int {
    piece.original.lowerBound + unitCount(before: offset) - unitCount(before: piece.checked.lowerBound)
  }

  /// The number of code units of `checked` before an offset.
  private func unitCount(before offset: Int) -> Int {
    guard offset < checked.count else { return units }
    let start = offset / Self.step
    return checked[start * Self.step..<offset].reduce(unitCounts[start]) { $0 + Self.units($1) }
  }

  /// The last part that starts at or before an offset; of several at one place the last, which is the one with bytes.
  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].checked.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
