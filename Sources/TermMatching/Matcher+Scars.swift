import Languages

/// What the extraction of text out of a printed page leaves in it.
extension Matcher {
  /// The letters that call notes behind a word: `l'hommea`. No word of the language is made by them; `e` would make the
  /// feminine, and English has words in -d.
  private var noteLetters: ClosedRange<UInt8> {
    UInt8(ascii: "a")...UInt8(ascii: index.language == .french ? "d" : "c")
  }

  /// Whether the letter of a note may be glued to a word that is in no term, behind a word of a term.
  @inline(__always)
  func mayHaveNoteLetter(_ folded: ShortWord, _ token: Token) -> Bool {
    guard phrase.count > 0, token.gap == .space || token.gap == .nothing else { return false }
    let count = folded.count
    return count > 4 && noteLetters.contains(folded[count - 1])
      && phrase[phrase.count - 1].candidate != LanguageIndex.none
  }

  /// The number of a word without the letter of a note, or nil where what is left is no word of a term either.
  func wordWithoutNoteLetter(_ folded: [UInt8], _ token: Token) -> UInt32? {
    guard phrase.count > 0, token.gap == .space || token.gap == .nothing, folded.count > 4, let last = folded.last,
      noteLetters.contains(last), phrase[phrase.count - 1].candidate != LanguageIndex.none
    else { return nil }
    return index.word(Array(folded.dropLast()))
  }

  /// Whether a word is the number of a page: figures alone on their line, in the middle of a sentence.
  func isPageNumber(_ token: Token) -> Bool {
    guard phrase.count > 0, token.end - token.start <= 4, token.gap == .space else { return false }
    let last = phrase[phrase.count - 1].token.end
    guard last <= token.start, text[last..<token.start].contains(UInt8(ascii: "\n")) else { return false }
    guard text[token.start..<token.end].allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return false
    }
    var offset = token.end
    while offset < text.count, text[offset] == 0x20 || text[offset] == 0x0D || text[offset] == 0x09 { offset += 1 }
    return offset < text.count && text[offset] == UInt8(ascii: "\n")
  }

  /// A large first letter that stands on a line of its own (`M` / `igration`), where the joined word is one of a term.
  func joinedInitial(_ token: Token, _ scanner: TokenScanner) -> UInt32? {
    guard phrase.count > 0, token.gap == .space, token.capitals == .none else { return nil }
    let initial = phrase[phrase.count - 1].token
    guard initial.end - initial.start == 1, initial.capitals == .initial,
      text[initial.end..<token.start].contains(UInt8(ascii: "\n"))
    else { return nil }
    return index.word(scanner.previousFolded + scanner.folded)
  }
}
