/// A regular expression that finds a form, in the syntax that Java, .NET and ICU share.
struct FormPattern {
  /// What stands for a space.
  let space: String

  /// The expression of a form, which is not found inside a longer term that is right. O(length of all of them).
  func pattern(_ form: AvoidedForm) -> String {
    let body = escaped(form.text)
    let before = form.surroundings.filter(\.behind.isEmpty).map { escaped($0.before) }
    let behind = form.surroundings.filter(\.before.isEmpty).map { escaped($0.behind) }
    let both = form.surroundings.filter { !$0.before.isEmpty && !$0.behind.isEmpty }
    var text = ""
    if !before.isEmpty { text += "(?<!\\b(?:\(before.joined(separator: "|"))))" }
    for one in both { text += "(?!(?<=\\b\(escaped(one.before)))\(body)\(escaped(one.behind))\\b)" }
    text += body
    if !behind.isEmpty { text += "(?!(?:\(behind.joined(separator: "|")))\\b)" }
    return text
  }

  /// A text with its spaces and apostrophes as a class of them, and signs of the syntax escaped.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case " ", "\u{A0}", "\u{202F}": result += space
      case "'", "’": result += "['’]"
      case "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "^", "$", "|": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
