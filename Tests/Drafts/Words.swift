import Drafts
import TestSupport

/// The words of a draft and where they stand in its source.
struct Words {
  /// A word as the draft has it.
  struct Word: Equatable {
    let text: String
    /// Its place in the text of the draft.
    let range: Range<Int>
  }

  /// Runs of letters and digits, in order.
  let all: [Word]
  private let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
    var words: [Word] = []
    var start: Int?
    var offset = 0
    func end() {
      guard let first = start else { return }
      words.append(Word(text: String(decoding: draft.text[first..<offset], as: UTF8.self), range: first..<offset))
      start = nil
    }
    for scalar in String(decoding: draft.text, as: UTF8.self).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        start = start ?? offset
      } else {
        end()
      }
      offset += String(scalar).utf8.count
    }
    end()
    all = words
  }

  /// The source with `[[` and `]]` round each place where the words of a phrase stand one behind the other.
  func marking(_ phrase: String) -> String {
    let wanted = phrase.split(separator: " ").map(String.init)
    let places = all.indices.filter { index in
      guard index + wanted.count <= all.count else { return false }
      let words = all[index..<index + wanted.count]
      let text = draft.text[words[index].range.lowerBound..<words[index + wanted.count - 1].range.upperBound]
      // U+2029 ends a phrase.
      return words.map(\.text) == wanted && !String(decoding: text, as: UTF8.self).contains("\u{2029}")
    }
    let ranges = places.map { index in
      draft.sourceRange(of: all[index].range.lowerBound..<all[index + wanted.count - 1].range.upperBound)
    }
    return MarkedText.marking(ranges, in: String(decoding: draft.source, as: UTF8.self))
  }

  /// The words whose place in the source reads otherwise, each with what stands there.
  var misplaced: [String] {
    var end = 0
    return all.compactMap { word in
      let range = draft.sourceRange(of: word.range)
      let read = Self.withoutMarkup(String(decoding: draft.source[range], as: UTF8.self))
      defer { end = range.upperBound }
      return read == word.text && range.lowerBound >= end ? nil : "\(word.text) at \(range): \(read)"
    }
  }

  /// A piece of source as it is read: without what may stand inside a word, such as emphasis, tags and escapes.
  private static func withoutMarkup(_ source: String) -> String {
    var text = ""
    var rest = source[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let entity = entities.first(where: { rest.hasPrefix($0.key) }) {
        text += entity.value
        rest = rest.dropFirst(entity.key.count)
      } else {
        if !"*_~\\[]()".contains(first) { text.append(first) }
        rest = rest.dropFirst()
      }
    }
    return text
  }

  private static let entities = ["&eacute;": "é", "&#233;": "é", "&#xE9;": "é", "&oelig;": "œ", "&agrave;": "à"]
}
