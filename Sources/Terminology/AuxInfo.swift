/// One piece of information about a concept, a language section or a term: the class `auxInfo` of ISO 30042.
///
/// It keeps what the file said, so that nothing is lost when it is written again; what it *means* is read from it by the
/// properties of `ConceptEntry`, `LangSec` and `TermSec`.
public struct AuxInfo: Sendable, Hashable {
  /// The class of a data category: the name of its element in the style DCA.
  public enum Meta: String, Sendable, CaseIterable {
    case admin, adminNote, descrip, descripNote, ref, termNote, transac, transacNote, xref
    /// Core elements without a data category.
    case note, date
    /// An element that TBX does not know, a comment or a processing instruction; its markup is the content.
    case foreign
  }

  /// The class.
  public var meta: Meta
  /// The data category; nil for `note`, `date` and `foreign`, and where the file names none.
  public var category: DataCategory?
  /// The value.
  public var content: NoteText
  /// The identifier of this element in its file.
  public var id: String?
  /// The language of the value, where it is told.
  public var language: LanguageTag?
  /// What it points at: the id of an entry, term or responsible party, or a URL.
  public var target: String?
  /// The data type, where it is told.
  public var datatype: String?
  /// Attributes that the model does not know.
  public var otherAttributes: [MarkupAttribute] = []
  /// The companions of this item in its group (`descripGrp`, `transacGrp` …); nil where it stands alone.
  public var group: [AuxInfo]?

  /// Creates an item.
  public init(
    _ meta: Meta, _ category: DataCategory? = nil, _ content: NoteText, id: String? = nil,
    language: LanguageTag? = nil, target: String? = nil, datatype: String? = nil, group: [AuxInfo]? = nil
  ) {
    self.meta = meta
    self.category = category
    self.content = content
    self.id = id
    self.language = language
    self.target = target
    self.datatype = datatype
    self.group = group
  }

  /// Whether it is a comment or a processing instruction, which may stand anywhere.
  public var isComment: Bool {
    guard meta == .foreign, content.pieces.count == 1, case .markup(let markup) = content.pieces[0] else {
      return false
    }
    return markup.hasPrefix("<!") || markup.hasPrefix("<?")
  }
}
