import Localization

/// A parameter of a route: by it a value is checked, described and read.
struct Parameter: Sendable {
  /// Where it stands.
  enum Place: String, Sendable {
    case query, path, header
  }

  /// What it may be.
  enum Kind: Sendable {
    /// Text that is more than spaces, of at most so many Unicode scalars.
    case text(most: Int)
    /// Text of any kind, of at most so many Unicode scalars.
    case draft(most: Int)
    /// A language of the glossary, by a tag.
    case language
    /// A language of the glossary, or `auto` where the text is to tell.
    case languageOrAuto
    /// A number.
    case integer(ClosedRange<Int>, usual: Int)
    /// One of some words; nil where none is usual.
    case choice([String], usual: String?)
    /// Some of some words, with commas between.
    case choices([String])
    /// Names, with commas between.
    case names
    /// A day or a moment, as ISO 8601 writes it.
    case moment
    /// `true` or `false`.
    case flag
  }

  /// The name, as it stands in addresses.
  let name: String
  /// What it may be.
  let kind: Kind
  /// Where it stands.
  var place = Place.query
  /// What it means, as a noun phrase.
  let meaning: LocalizedText
  /// The question that is put where it is needed and missing; nil where it is not needed.
  var question: LocalizedText?
  /// A value that has an answer.
  let example: String

  init(
    _ name: String, _ kind: Kind, place: Place = .query, _ meaning: LocalizedText, question: LocalizedText? = nil,
    example: String
  ) {
    self.name = name
    self.kind = kind
    self.place = place
    self.meaning = meaning
    self.question = question
    self.example = example
  }

  /// Whether a request must have it.
  var isRequired: Bool { question != nil || place != .query }

  /// The same parameter where a request need not have it.
  var optional: Parameter {
    var parameter = self
    parameter.question = nil
    return parameter
  }

  /// The value where none is given, or nil.
  var usual: String? {
    switch kind {
    case .integer(_, let usual): String(usual)
    case .choice(_, let usual): usual
    case .flag: "false"
    default: nil
    }
  }
}
