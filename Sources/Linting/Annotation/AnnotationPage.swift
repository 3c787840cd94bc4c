import Drafts
import Languages
import Localization
import Terminology
import XML

/// The page that shows a draft with its terms marked: HTML that is XML too, in one file, without a script.
///
/// Each term is a link to what the glossary says of it at the end of the page; its tooltip, which pointing or the focus of
/// the keyboard shows, says the same in short.
struct AnnotationPage {
  /// The characters of a definition or a reason that a tooltip shows, so that the page stays in proportion to the draft.
  private static let longestTip = 400

  let draft: AnnotatedDraft
  let uiLanguage: UILanguage
  let facts: TermFacts

  init(_ draft: AnnotatedDraft, _ uiLanguage: UILanguage) {
    self.draft = draft
    self.uiLanguage = uiLanguage
    facts = TermFacts(draft)
  }

  /// The page, with a line end.
  var text: String {
    let title = LocalizedText("Terms in \(draft.path)", fr: "Termes de \(draft.path)")
    return """
      <!DOCTYPE html>
      <html lang="\(uiLanguage.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>\(escaped(title[uiLanguage]))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <header>
      <h1>\(escaped(title[uiLanguage]))</h1>
      <p>\(escaped(summary[uiLanguage]))</p>
      \(legend)
      </header>
      <main\(attributes(draft.language.code, dir: "auto"))>
      \(paragraphs)</main>
      \(list)</body>
      </html>

      """
  }

  /// How many terms are marked.
  private var summary: LocalizedText {
    let terms = draft.annotations.count
    let concepts = Set(draft.annotations.map(\.entry)).count
    guard terms > 0 else {
      return LocalizedText("No term of the glossary is in this text.", fr: "Aucun terme du glossaire dans ce texte.")
    }
    return LocalizedText(
      "\(terms) term\(terms > 1 ? "s" : "") marked, \(concepts) concept\(concepts > 1 ? "s" : "")",
      fr: "\(terms) terme\(terms > 1 ? "s" : "") marqué\(terms > 1 ? "s" : ""), "
        + "\(concepts) concept\(concepts > 1 ? "s" : "")")
  }

  /// The statuses with their signs and how often each is there; terms without a status only where there are any.
  private var legend: String {
    let counts = Dictionary(draft.annotations.map { ($0.status, 1) }, uniquingKeysWith: +)
    let items = StatusMark.all.compactMap { status, mark -> String? in
      let count = counts[status] ?? 0
      guard status != nil || count > 0 else { return nil }
      let label = escaped(mark.label[uiLanguage])
      return "<li class=\"\(mark.name)\"><mark>\(label)</mark>\(sign(mark)) \(count)</li>\n"
    }
    let name = LocalizedText("legend", fr: "légende")[uiLanguage]
    return "<ul class=\"legend\" aria-label=\"\(name)\">\n\(items.joined())</ul>"
  }

  /// The text of the draft.
  private var paragraphs: String {
    AnnotatedParagraphs(draft).paragraphs.map { parts in "<p>\(parts.map(markup).joined())</p>\n" }.joined()
  }

  private func markup(_ part: AnnotatedParagraphs.Part) -> String {
    switch part {
    case .words(let range): words(range)
    case .term(let number): markup(draft.annotations[number])
    case .verbatim(let range): "<code>\(escaped(draft.draft.source[range]))</code>"
    case .omission: "<span class=\"omission\">[…]</span>"
    }
  }

  /// A term with its sign and its tooltip. Words between its own are not marked.
  private func markup(_ annotation: Annotation) -> String {
    let mark = StatusMark(annotation.status)
    let range = annotation.textRange
    var text = "<mark>\(words(range))</mark>"
    if let (first, last) = parts(of: annotation) {
      text = "<mark>\(words(first))</mark>\(words(first.upperBound..<last.lowerBound))<mark>\(words(last))</mark>"
    }
    var described = "term-\(annotation.termNumber)"
    if facts.meaning(ofEntry: annotation.entry) != nil { described += " concept-\(annotation.entry)-definition" }
    return "<a class=\"\(mark.name)\" href=\"#concept-\(annotation.entry)\" aria-describedby=\"\(described)\">"
      + text + sign(mark) + tip(annotation) + "</a>"
  }

  /// The words of a term before others that stand between them, and behind those; nil where none do.
  private func parts(of annotation: Annotation) -> (Range<Int>, Range<Int>)? {
    guard let inserted = annotation.inserted else { return nil }
    let isSpace = { (offset: Int) in draft.draft.text[offset] <= 0x20 }
    let range = annotation.textRange
    var (end, start) = (inserted.lowerBound, inserted.upperBound)
    while end > range.lowerBound, isSpace(end - 1) { end -= 1 }
    while start < range.upperBound, isSpace(start) { start += 1 }
    return end > range.lowerBound && start < range.upperBound ? (range.lowerBound..<end, start..<range.upperBound) : nil
  }

  private func tip(_ annotation: Annotation) -> String {
    let ui = uiLanguage.rawValue
    var text = "<strong lang=\"\(ui)\">\(escaped(facts.status(of: annotation)[uiLanguage]))</strong>"
    if let meaning = facts.meaning(ofEntry: annotation.entry) {
      text += "<span\(attributes(meaning.language?.rawValue))>\(escaped(shortened(meaning.text)))</span>"
    }
    if let reason = facts.reason(for: annotation) {
      text += "<span lang=\"\(ui)\">\(escaped(shortened(reason[uiLanguage])))</span>"
    }
    return "<span class=\"tip\" aria-hidden=\"true\">\(text)</span>"
  }

  private func shortened(_ text: String) -> String {
    text.count > Self.longestTip ? text.prefix(Self.longestTip) + "…" : text
  }

  func sign(_ mark: StatusMark) -> String { "<span class=\"sign\" aria-hidden=\"true\">\(mark.sign)</span>" }

  func escaped(_ text: String) -> String { XMLWriter.escaped(text) }

  /// Bytes as character data. What ends a line is a line feed: a reference to a carriage return would be shown.
  private func escaped(_ bytes: ArraySlice<UInt8>) -> String {
    escaped(String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self))
  }

  private func words(_ range: Range<Int>) -> String { escaped(draft.draft.text[range]) }

  func attributes(_ language: String?, dir: String? = nil) -> String {
    XMLWriter.markup([("lang", language), ("dir", dir)])
  }
}
