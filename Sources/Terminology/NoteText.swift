/// Text with inline markup: the content model `noteText` of TBX.
public struct NoteText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The pieces, in order.
  public var pieces: [Piece]

  /// A piece of text or markup.
  public enum Piece: Sendable, Hashable {
    /// Character data.
    case text(String)
    /// An inline element of TBX: `hi`, `foreign`, `sc`, `ec`, `ph`, and those of version 2, `bpt` and `ept`.
    case inline(name: String, attributes: [MarkupAttribute], content: NoteText)
    /// Markup that TBX does not know, as it stood, with its namespace declarations; comments and processing instructions.
    case markup(String)
  }

  /// Creates a text from its pieces.
  public init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Creates a text without markup.
  public init(_ text: String) { pieces = text.isEmpty ? [] : [.text(text)] }

  /// Creates a text without markup.
  public init(stringLiteral value: String) { self.init(value) }

  /// The characters without the markup, as they stand. O(length).
  public var characters: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += part
      case .inline(_, _, let content): text += content.characters
      case .markup: break
      }
    }
  }

  /// The text to show: the characters with white space at the ends removed and elsewhere folded to single spaces.
  ///
  /// No-break spaces stay: they are typography. O(length).
  public var text: String {
    // Nearly every text is one piece that has nothing to fold.
    if pieces.count == 1, case .text(let only) = pieces[0], !Self.needsFolding(only) { return only }
    var result = ""
    var isSpacePending = false
    for scalar in characters.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        isSpacePending = !result.isEmpty
      } else {
        if isSpacePending { result += " " }
        isSpacePending = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether white space stands at an end, twice, or as something else than a space.
  private static func needsFolding(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte == UInt8(ascii: " ") ? last == byte : (byte == 0x0A || byte == 0x09 || byte == 0x0D) { return true }
      last = byte
    }
    return last == UInt8(ascii: " ")
  }
}
