import Drafts

/// The text of a draft cut into what a page shows.
struct AnnotatedParagraphs {
  /// A part of a paragraph.
  enum Part {
    /// Words without a term: UTF-8 offsets into the text of the draft.
    case words(Range<Int>)
    /// A term: its number among the annotations.
    case term(Int)
    /// An address or a bit of code, which is shown as it stands: UTF-8 offsets into the source.
    case verbatim(Range<Int>)
    /// What is not shown: blocks of code, facts before the text, markup that is not to be translated.
    case omission
  }

  /// The paragraphs, in order; none is without a part that can be seen.
  private(set) var paragraphs: [[Part]] = []
  private let text: [UInt8]
  private var paragraph: [Part] = []
  private var offset = 0

  /// Cuts a draft. O(length + n log n) in the number of terms and of skipped places.
  init(_ draft: AnnotatedDraft) {
    text = draft.draft.text
    let cuts =
      draft.annotations.enumerated().map { (range: $1.textRange, cut: Cut.term($0)) }
      + draft.draft.skipped.map { (range: $0.text, cut: Self.cut($0, draft.draft.source)) }
    for cut in cuts.sorted(by: { ($0.range.lowerBound, $0.cut.rank) < ($1.range.lowerBound, $1.cut.rank) })
    where cut.range.lowerBound >= offset {
      appendWords(upTo: cut.range.lowerBound)
      switch cut.cut {
      case .part(let part): paragraph.append(part)
      case .term(let number): paragraph.append(.term(number))
      case .block:
        endParagraph()
        paragraphs.append([.omission])
      case .nothing: endParagraph()
      }
      offset = cut.range.upperBound
    }
    appendWords(upTo: text.count)
    endParagraph()
  }

  private enum Cut {
    case part(Part), term(Int), block, nothing

    /// What is left out stands before the term that begins at the same offset.
    var rank: Int {
      if case .term = self { return 1 }
      return 0
    }
  }

  private static func cut(_ skipped: Skipped, _ source: [UInt8]) -> Cut {
    let bytes = source[skipped.source]
    if skipped.kind == .address { return .part(.verbatim(skipped.source)) }
    let isMarkup = bytes.first == UInt8(ascii: "<")
    if isMarkup, ["<scr", "<sty"].contains(String(decoding: bytes.prefix(4), as: UTF8.self).lowercased()) {
      return .nothing
    }
    if bytes.contains(UInt8(ascii: "\n")) || skipped.kind == .frontMatter { return .block }
    return .part(isMarkup ? .omission : .verbatim(skipped.source))
  }

  /// Takes the words up to an offset; a boundary among them ends a paragraph.
  private mutating func appendWords(upTo end: Int) {
    var start = offset
    var place = offset
    while place < end {
      guard text[place] == 0xE2, place + 2 < end, text[place + 1] == 0x80, text[place + 2] == 0xA9 else {
        place += 1
        continue
      }
      append(start..<place)
      endParagraph()
      place += 3
      start = place
    }
    append(start..<end)
    offset = end
  }

  private mutating func append(_ words: Range<Int>) {
    if !words.isEmpty { paragraph.append(.words(words)) }
  }

  /// Ends a paragraph, without the white space at its ends.
  private mutating func endParagraph() {
    if case .words(let words)? = paragraph.first {
      let start = words.first { text[$0] > 0x20 } ?? words.upperBound
      paragraph[0] = .words(start..<words.upperBound)
    }
    if case .words(let words)? = paragraph.last {
      let end = words.last { text[$0] > 0x20 }.map { $0 + 1 } ?? words.lowerBound
      paragraph[paragraph.count - 1] = .words(words.lowerBound..<end)
    }
    let isSeen = paragraph.contains {
      if case .words(let words) = $0 { return !words.isEmpty }
      return true
    }
    if isSeen { paragraphs.append(paragraph) }
    paragraph = []
  }
}
