import Localization
import TermStore
import Terminology

/// Values of a command line that name a language, or a term.
enum TermText {
  /// A language and a text: `fr:migrant bloqué`. Throws `UsageError` where the language is no tag or the text is empty.
  static func pair(_ value: String) throws(UsageError) -> (language: LanguageTag, text: String) {
    guard let colon = value.firstIndex(of: ":") else {
      throw UsageError(
        LocalizedText(
          "'\(value)' is not LANG:TEXT, such as fr:migrant bloqué",
          fr: "«\u{A0}\(value)\u{A0}» n’est pas LANGUE:TEXTE, comme fr:migrant bloqué"))
    }
    let tag = LanguageTag(rawValue: String(value[..<colon]))
    guard tag.isKnown else {
      throw UsageError(
        LocalizedText(
          "'\(value[..<colon])' in '\(value)' is not a language tag, such as fr or en-GB",
          fr:
            "«\u{A0}\(value[..<colon])\u{A0}» dans «\u{A0}\(value)\u{A0}» n’est pas une étiquette de langue, comme fr ou en-GB"
        ))
    }
    let text = NoteText(String(value[value.index(after: colon)...])).text
    guard !text.isEmpty else {
      throw UsageError(
        LocalizedText(
          "the text of '\(value)' is empty", fr: "le texte de «\u{A0}\(value)\u{A0}» est vide"))
    }
    return (tag, text)
  }

  /// A term in its language. Throws as `pair` does.
  static func name(_ value: String) throws(UsageError) -> TermName {
    let (language, text) = try pair(value)
    return TermName(language, text)
  }

  /// A value for one term, `fr:migrant bloqué=admitted`, or for every new one, `admitted`.
  ///
  /// Throws `UsageError` for a value that is not known, and as `pair` does.
  static func assignment<Value>(
    _ text: String, _ what: LocalizedText, _ known: [String], _ read: (String) -> Value?
  ) throws(UsageError) -> (name: TermName?, value: Value) {
    let equals = text.lastIndex(of: "=")
    let written = equals.map { String(text[text.index(after: $0)...]) } ?? text
    guard let value = read(written) else {
      let list = known.joined(separator: ", ")
      throw UsageError(
        LocalizedText(
          "'\(written)' is not a \(what.english): write one of \(list)",
          fr: "«\u{A0}\(written)\u{A0}» n’est pas un \(what.french)\u{A0}: écrire \(list)"))
    }
    guard let equals else { return (nil, value) }
    return (try name(String(text[..<equals])), value)
  }
}
