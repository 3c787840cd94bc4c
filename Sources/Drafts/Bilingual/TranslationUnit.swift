/// A segment of a text beside its translation.
public struct TranslationUnit: Sendable, Hashable {
  /// What the file calls it: the identifier of its unit, with that of the segment where the unit has several; else its
  /// number.
  public var id: String
  /// Where the words of the source stand: UTF-8 offsets into the text of the sources.
  public var source: Range<Int>
  /// Where the words of the target stand: UTF-8 offsets into the text of the targets.
  public var target: Range<Int>
  /// Where a note on a change of the target goes, where the format has such notes.
  var notePlace: NotePlace?

  /// Creates a unit.
  public init(id: String, source: Range<Int>, target: Range<Int>) {
    self.id = id
    self.source = source
    self.target = target
  }
}

/// Where in a file a changed target is noted; offsets into the file.
struct NotePlace: Sendable, Hashable {
  /// The target, or what holds it: an edit inside is a change of it.
  var target: Range<Int>
  /// The start tag with the state; empty where the format has no states.
  var stateTag: Range<Int>
  /// Where the note is written.
  var note: Int
  /// Whether the note stands in a list of notes that is there already.
  var hasNotes = false
}
