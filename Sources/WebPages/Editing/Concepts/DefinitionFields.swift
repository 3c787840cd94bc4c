import Terminology

/// The definition in one language, in the form of a concept.
public struct DefinitionFields: Sendable, Hashable {
  /// The tag of the language.
  public var language: String
  /// The definition.
  public var text = ""
  /// Where it comes from.
  public var source = ""
  /// The definition that the visitor has seen.
  public internal(set) var seenText = ""
  /// The source that the visitor has seen.
  public internal(set) var seenSource = ""

  /// Creates the fields of a language.
  init(language: String, _ definition: Definition? = nil) {
    self.language = language
    text = definition?.text ?? ""
    source = definition?.source ?? ""
    seenText = text
    seenSource = source
  }

  /// Reads the fields of a form, whose names begin with `name`.
  init(_ fields: [String: String], _ name: String) {
    language = fields["\(name)-language"] ?? ""
    text = fields["\(name)-text"] ?? ""
    source = fields["\(name)-source"] ?? ""
    seenText = fields["\(name)-seen-text"] ?? ""
    seenSource = fields["\(name)-seen-source"] ?? ""
  }

  /// Whether the definition is another one than the visitor has seen.
  public var isTextTouched: Bool { NoteText(text).text != NoteText(seenText).text }
  /// Whether the source is another one than the visitor has seen.
  public var isSourceTouched: Bool { NoteText(source).text != NoteText(seenSource).text }

  /// The same wishes for the definition as it is now.
  func onto(_ fresh: DefinitionFields) -> DefinitionFields {
    var result = fresh
    if isTextTouched { result.text = text }
    if isSourceTouched { result.source = source }
    return result
  }
}
