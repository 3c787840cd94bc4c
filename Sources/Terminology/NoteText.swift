/// Text with inline markup: the content model `noteText` of TBX.
public struct NoteText: Sendable, Hashable, ExpressibleByStringLiteral {
  /// A piece of text or markup.
  public enum Piece: Sendable, Hashable {
    /// Character data.
    case text(String)
    /// An inline element of TBX: `hi`, `foreign`, `sc`, `ec`, `ph`, and those of version 2, `bpt` and `ept`.
    case inline(name: String, attributes: [MarkupAttribute], content: NoteText)
    /// Markup that TBX does not know, as it stood, with its namespace declarations; comments and processing instructions.
    case markup(String)
  }

  /// How the pieces are kept: nearly every text is one piece or none, and needs no list.
  private enum Storage: Hashable {
    /// One piece of text, or none where it is empty.
    case characters(String)
    /// Any other pieces.
    case pieces([Piece])
  }

  private var storage: Storage

  /// The pieces, in order. To read or to set them is O(number of pieces).
  public var pieces: [Piece] {
    get {
      switch storage {
      case .characters(let text): text.isEmpty ? [] : [.text(text)]
      case .pieces(let pieces): pieces
      }
    }
    set { storage = Self.storage(of: newValue) }
  }

  /// The characters where there is no markup and no more than one piece; else nil.
  public var plain: String? { if case .characters(let text) = storage { text } else { nil } }

  /// Creates a text from its pieces.
  public init(_ pieces: [Piece]) { storage = Self.storage(of: pieces) }

  /// Creates a text without markup.
  public init(_ text: String) { storage = .characters(text) }

  /// Creates a text without markup.
  public init(stringLiteral value: String) { self.init(value) }

  /// The one form in which pieces are kept, so that equal ones are equal.
  private static func storage(of pieces: [Piece]) -> Storage {
    if pieces.isEmpty { return .characters("") }
    if pieces.count == 1, case .text(let text) = pieces[0], !text.isEmpty { return .characters(text) }
    return .pieces(pieces)
  }

  /// The characters without the markup, as they stand. O(length).
  public var characters: String {
    if let plain { return plain }
    return pieces.reduce(into: "") { text, piece in
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
    if let plain, !Self.needsFolding(plain) { return plain }
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
