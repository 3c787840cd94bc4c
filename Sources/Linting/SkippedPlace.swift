/// A place of a draft in which nothing is reported.
public struct SkippedPlace: Sendable, Hashable {
  /// Why it is passed over.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// A URL or an e-mail address.
    case address
    /// Code.
    case code
    /// Facts about the document before its text.
    case frontMatter
    /// Words that the markup says are not to be translated.
    case untranslated
    /// A term in somebody else's words.
    case quotation
    /// A term in the title of a work.
    case title
    /// A term in a passage in another language.
    case foreignPassage
    /// A term in a name.
    case name
    /// A term inside a longer one.
    case longerTerm
  }

  /// Why it is passed over.
  public var kind: Kind
  /// Where it stands: UTF-8 offsets into the source of the draft.
  public var range: Range<Int>
  /// The term that would have been reported, or nil.
  public var term: String?
}
