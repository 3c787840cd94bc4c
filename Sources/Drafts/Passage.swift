/// Words of a draft that its markup sets apart.
public struct Passage: Sendable, Hashable {
  /// What they are.
  public enum Kind: Sendable, Hashable {
    /// Somebody else's words: a block quotation, the element `q`.
    case quotation
    /// The title of a work: the element `cite`.
    case title
    /// Emphasis: the title of a work where the words before it say so (`le titre *…*`).
    case emphasis
    /// Words in a language that the markup names, by its tag.
    case language(String)
  }

  /// What they are.
  public var kind: Kind
  /// Where they stand: UTF-8 offsets into the text of the draft.
  public var text: Range<Int>
}

/// An inline element: its words, and their place in the source with the markup.
struct Inline: Sendable, Hashable {
  /// UTF-8 offsets into the text of the draft.
  var text: Range<Int>
  /// UTF-8 offsets into the source, from the first byte of the opening markup to the last of the closing one.
  var source: Range<Int>
}

/// A comment in the markup of a draft.
public struct Comment: Sendable, Hashable {
  /// The words between its marks, as they stand.
  public var words: String
  /// Where it stands with its marks: UTF-8 offsets into the source.
  public var source: Range<Int>
  /// The UTF-8 offset in the text of the draft at which it stands.
  public var offset: Int
}

/// A part of the source that is not looked at.
public struct Skipped: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// A URL or an e-mail address.
    case address
    /// Code: spans and blocks of code, `script`, `style`, `pre`, `kbd`.
    case code
    /// Facts about the document before its text.
    case frontMatter
    /// Words that the markup says are not to be translated.
    case untranslated
  }

  /// What it is.
  public var kind: Kind
  /// Where it stands: UTF-8 offsets into the source.
  public var source: Range<Int>
  /// What stands in its place, boundaries or nothing: UTF-8 offsets into the text of the draft.
  public var text: Range<Int>
}
