import Localization
import Terminology
import WebPages

/// Changes as a feed (Atom, RFC 4287).
struct ChangeFeed {
  private let changes: [RecordedChange]
  private let language: UILanguage

  /// - Parameter changes: the latest first.
  init(_ changes: [RecordedChange], _ language: UILanguage) {
    self.changes = changes
    self.language = language
  }

  /// The document.
  var text: String {
    let title = LocalizedText("Changes of the glossary", fr: "Modifications du glossaire")[language]
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
      <id>urn:motjuste:changes</id>
      <title>\(title)</title>
      <updated>\(Self.escaped(changes.first?.moment ?? "1970-01-01T00:00:00Z"))</updated>
      <link rel="self" href="/v1/changes?format=atom"/>
      \(changes.map(entry).joined())</feed>

      """
  }

  private func entry(_ change: RecordedChange) -> String {
    let concept = change.concept.rawValue
    let words = [change.type, change.term.map { "\($0)" }].compactMap { $0 }.joined(separator: ", ")
    let moment = Self.escaped(change.moment)
    let author = change.author ?? LocalizedText("unknown", fr: "inconnu")[language]
    let identity = [concept, change.moment, change.type, change.term.map { "\($0)" } ?? ""]
      .map(HTTPManualPage.escaped).joined(separator: ":")
    return """
      <entry>
      <id>urn:motjuste:change:\(Self.escaped(identity))</id>
      <title>\(Self.escaped("\(concept): \(words)"))</title>
      <updated>\(moment)</updated>
      <author><name>\(Self.escaped(author))</name></author>
      <link href="\(Self.escaped(PageAddress(["concept", concept]).text))"/>
      <summary>\(Self.escaped(change.note ?? words))</summary>
      </entry>

      """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
