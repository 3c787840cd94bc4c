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

  /// The value.
  public var content: NoteText
  /// The class.
  public var meta: Meta
  /// The data category; nil for `note`, `date` and `foreign`, and where the file names none.
  public var category: DataCategory?
  private var extras: ItemExtras

  /// Creates an item.
  public init(
    _ meta: Meta, _ category: DataCategory? = nil, _ content: NoteText, id: String? = nil,
    language: LanguageTag? = nil, target: String? = nil, datatype: String? = nil, group: [AuxInfo]? = nil
  ) {
    self.content = content
    self.meta = meta
    self.category = category
    extras = ItemExtras(id: id, language: language, target: target, datatype: datatype, group: group)
  }

  /// Whether it is a comment or a processing instruction, which may stand anywhere.
  public var isComment: Bool {
    guard meta == .foreign, content.pieces.count == 1, case .markup(let markup) = content.pieces[0] else {
      return false
    }
    return markup.hasPrefix("<!") || markup.hasPrefix("<?")
  }
}

/// What few items have is kept apart, so that the others stay small: a termbase may have millions of them. To set one of
/// these properties makes all of them anew.
extension AuxInfo {
  /// The identifier of this element in its file.
  public var id: String? {
    get { extras.values.id }
    set { extras.values.id = newValue }
  }

  /// The language of the value, where it is told.
  public var language: LanguageTag? {
    get { extras.values.language }
    set { extras.values.language = newValue }
  }

  /// What it points at: the id of an entry, term or responsible party, or a URL.
  public var target: String? {
    get { extras.values.target }
    set { extras.values.target = newValue }
  }

  /// The data type, where it is told.
  public var datatype: String? {
    get { extras.values.datatype }
    set { extras.values.datatype = newValue }
  }

  /// Attributes that the model does not know.
  public var otherAttributes: [MarkupAttribute] {
    get { extras.values.otherAttributes }
    set { extras.values.otherAttributes = newValue }
  }

  /// The companions of this item in its group (`descripGrp`, `transacGrp` …); nil where it stands alone.
  public var group: [AuxInfo]? {
    get { extras.values.group }
    set { extras.values.group = newValue }
  }
}
