import Drafts
import Localization

/// A place in a file as reports tell it.
struct ReportedPlace: Sendable, Hashable {
  /// The line, from 1; the number of the paragraph, or of the line on its page, in a file without lines of its own.
  let line: Int
  /// The column, from 1, in Unicode scalars.
  let column: Int
  /// What the line is in a file that has no lines of its own; nil in a file of text.
  let draftPlace: DraftPlace?

  /// What stands behind the path of the file and a colon: `12:5`, `word/document.xml:12:5`, `page 3:12:5`.
  var text: String {
    switch draftPlace {
    case .paragraph(let number, let part)?: "\(part.printable()):\(number):\(column)"
    case .line(let line, let page)?: "page \(page):\(line):\(column)"
    case nil: "\(line):\(column)"
    }
  }

  /// The place in words, where the file has no lines of its own: what a person looks for.
  var words: LocalizedText? {
    switch draftPlace {
    case .paragraph(let number, let part)?:
      LocalizedText("paragraph \(number) of \(part)", fr: "paragraphe \(number) de \(part)")
    case .line(let line, let page)?: LocalizedText("page \(page), line \(line)", fr: "page \(page), ligne \(line)")
    case nil: nil
    }
  }

  /// What stands before the line of the draft that is shown.
  var label: LocalizedText {
    switch draftPlace {
    case .paragraph(let number, _)?: LocalizedText("paragraph \(number)", fr: "paragraphe \(number)")
    case .line(let line, _)?: LocalizedText(untranslated: "\(line)")
    case nil: LocalizedText(untranslated: "\(line)")
    }
  }
}
