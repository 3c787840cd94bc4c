/// Words as the markup of a format writes them, so that they read as the words that they are.
enum WrittenWords {
  /// HTML: `&` and `<` as references (HTML Living Standard, section 13.1.4).
  static func html(_ words: String) -> String {
    var written = ""
    for character in words.unicodeScalars {
      switch character {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      default: written.unicodeScalars.append(character)
      }
    }
    return written
  }

  /// Character data of XML (XML 1.0, section 2.4).
  static func xml(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { written, character in
      switch character {
      case "&": written += "&amp;"
      case "<": written += "&lt;"
      case ">": written += "&gt;"
      default: written.unicodeScalars.append(character)
      }
    }
  }

  /// A string of a PO file: a backslash before quotation marks and backslashes.
  static func po(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { written, character in
      if character == "\"" || character == "\\" { written += "\\" }
      written.unicodeScalars.append(character)
    }
  }

  /// A cell of a table: no tab and no line end stands in it.
  static func tsv(_ words: String) -> String {
    String(words.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }

  /// Markdown: a backslash before what would be markup (CommonMark 0.29, section 2.4), also where the words come to open
  /// a line.
  static func markdown(_ words: String) -> String {
    words.split(separator: " ", omittingEmptySubsequences: false).map(markdown(word:)).joined(separator: " ")
  }

  private static func markdown(word: Substring) -> String {
    let scalars = Array(word.unicodeScalars)
    var written = String.UnicodeScalarView()
    let opener = openingSign(scalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "~", "|": written.append("\\")
      case "&" where isReference(scalars[(index + 1)...]): written.append("\\")
      default: if index == opener { written.append("\\") }
      }
      written.append(scalar)
    }
    return String(written)
  }

  /// Which sign of a word makes it open a heading, a list, a table or a line across the page where a line begins with it.
  private static func openingSign(_ word: [Unicode.Scalar]) -> Int? {
    if word.allSatisfy({ "#+-=:".unicodeScalars.contains($0) }) { return word.isEmpty ? nil : 0 }
    guard let last = word.last, last == "." || last == ")", word.count > 1,
      word.dropLast().allSatisfy({ ("0"..."9").contains($0) })
    else { return nil }
    return word.count - 1
  }

  /// Whether an entity or a character reference is written behind `&`, or may be with what follows.
  private static func isReference(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { $0 == "#" || $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    return !name.isEmpty && (name.endIndex == rest.endIndex || rest[name.endIndex] == ";")
  }
}
