import Drafts
import Testing

extension PackagedDraft {
  /// The lines of the draft with the numbers of their paragraphs: `2: words`; those of other parts with their names.
  var lines: [String] {
    let source = String(decoding: draft.source, as: UTF8.self)
    return zip(source.split(separator: "\n"), draft.places).map { line, place in
      guard case .paragraph(let number, let part) = place else { return "no paragraph" }
      let name = ["word/document.xml", "content.xml"].contains(part) ? "" : "\(part) "
      return "\(name)\(number): \(line)"
    }
  }

  /// The words to check, with `|` for each boundary.
  var words: String { String(decoding: draft.text, as: UTF8.self).replacing("\u{2029}", with: "|") }

  /// The places of a word or of several in the source, each as a correction.
  func corrections(_ old: String, _ new: String, reason: String = "") -> [Correction] {
    let source = draft.source
    let words = Array(old.utf8)
    return source.indices.filter { source[$0...].starts(with: words) }.map {
      Correction($0..<$0 + words.count, new, reason: reason)
    }
  }
}
