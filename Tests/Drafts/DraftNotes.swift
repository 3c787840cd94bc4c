import Drafts
import Testing

/// What a draft notes beside its words, as text that a test can state.
struct DraftNotes {
  /// Each passage: its kind, and its words with ¶ for what ends a phrase.
  let passages: [String]
  /// Each part that is not looked at: its kind and its source.
  let skipped: [String]
  /// Whether nothing but boundaries stands for what is not looked at.
  let areStandInsBoundaries: Bool
  /// Each comment: its words, and the text of the draft behind it up to the next line.
  let comments: [String]
  /// The sources of the comments.
  let commentSources: [String]

  init(_ draft: Draft) {
    let text = { (range: Range<Int>) in
      String(decoding: draft.text[range], as: UTF8.self).split(separator: "\u{2029}").joined(separator: "¶")
    }
    let source = { (range: Range<Int>) in String(decoding: draft.source[range], as: UTF8.self) }
    passages = draft.passages.map { passage in
      let kind =
        switch passage.kind {
        case .quotation: "quotation"
        case .title: "title"
        case .emphasis: "emphasis"
        case .language(let tag): tag
        }
      return "\(kind): \(text(passage.text))"
    }
    skipped = draft.skipped.map { "\($0.kind.rawValue): \(source($0.source))" }
    areStandInsBoundaries = draft.skipped.allSatisfy { part in
      text(part.text).allSatisfy { $0 == "¶" } && part.text.count % 3 == 0
    }
    comments = draft.comments.map { comment in
      let rest = text(comment.offset..<draft.text.count).drop { $0 == "¶" || $0 == "\n" || $0 == " " }
      return "\(comment.words)→\(rest.prefix { $0 != "\n" && $0 != "¶" })"
    }
    commentSources = draft.comments.map { source($0.source) }
  }

  /// What would be replaced in the source for a phrase, and whether it can be; nil where there is no such phrase.
  static func replaced(_ phrase: String, in draft: Draft) -> String? {
    let wanted = Array(phrase.utf8)
    guard
      let start = draft.text.indices.first(where: { draft.text[$0...].starts(with: wanted) })
    else { return nil }
    let place = draft.replaceableRange(of: start..<start + wanted.count)
    return String(decoding: draft.source[place.source], as: UTF8.self) + (place.isWhole ? "" : " (cut)")
  }
}

/// A source, and what a draft of it notes.
struct NotesRow: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let source: String
  let expected: [String]

  init(_ name: String, _ source: String, _ expected: [String]) {
    testDescription = name
    self.source = source
    self.expected = expected
  }
}
