/// A collection of concept entries with what is said about the collection.
public struct Termbase: Sendable, Hashable {
  /// What is said about the collection.
  public var header: TermbaseHeader
  /// The entries, in the order of the file.
  public var entries: [ConceptEntry]
  /// The responsible parties and other back matter, in the order of the file.
  public var references: [ReferenceSection]
  /// Elements of others that stand outside header, entries and back matter.
  public var others: [OtherMarkup] = []

  /// Creates a termbase.
  public init(header: TermbaseHeader, entries: [ConceptEntry], references: [ReferenceSection] = []) {
    self.header = header
    self.entries = entries
    self.references = references
  }
}

/// What a TBX file says about itself.
///
/// A paragraph with attributes of its own, such as `type`, is one inline element `p`.
public struct TermbaseHeader: Sendable, Hashable {
  /// The working language of the file.
  public var language: LanguageTag
  /// The title, or nil.
  public var title: String?
  /// Notes on the title.
  public var titleNotes: [NoteText] = []
  /// Paragraphs on the publication.
  public var publication: [NoteText] = []
  /// Descriptions of the source, each a list of paragraphs.
  public var sources: [[NoteText]] = []
  /// Paragraphs on the encoding.
  public var encoding: [NoteText] = []
  /// The changes of the file, each a list of paragraphs.
  public var revisions: [[NoteText]] = []
  /// Elements of others in the header.
  public var others: [OtherMarkup] = []

  /// Creates a header.
  public init(language: LanguageTag, title: String? = nil) {
    self.language = language
    self.title = title
  }
}

/// A section of the back matter, such as the responsible persons (`refObjectSec`).
public struct ReferenceSection: Sendable, Hashable {
  /// The kind, such as `respPerson`.
  public var type: String
  /// The objects, in the order of the file.
  public var objects: [Object]

  /// One object with its items.
  public struct Object: Sendable, Hashable {
    /// The identifier that a `responsibility` points to.
    public var id: String?
    /// The items, such as `fn` or `email`.
    public var items: [Item]

    /// Creates an object.
    public init(id: String?, items: [Item]) {
      self.id = id
      self.items = items
    }
  }

  /// One item of an object.
  public struct Item: Sendable, Hashable {
    /// The type of the item, or nil.
    public var type: String?
    /// The value.
    public var content: NoteText

    /// Creates an item.
    public init(type: String?, content: NoteText) {
      self.type = type
      self.content = content
    }
  }

  /// Creates a section.
  public init(type: String, objects: [Object]) {
    self.type = type
    self.objects = objects
  }
}
