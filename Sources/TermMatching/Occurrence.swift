/// A term found in a text.
public struct Occurrence: Sendable, Hashable {
  /// How the words of a term that do not stand together lie.
  public indirect enum Split: Sendable, Hashable {
    /// Other words stand between them (`trafic présumé d'êtres humains`): their range.
    case inserted(Range<Int>)
    /// Words that another term has too stand before its own (`migrants réguliers et illégaux`): their range.
    case sharedBefore(Range<Int>)
    /// Words that another term has too stand behind its own (`legal and illegal migrants`): their range.
    case sharedAfter(Range<Int>)
  }

  /// Where it stands: UTF-8 offsets into the text. Of a term that shares words, its own.
  public var range: Range<Int>
  /// The numbers of the forms that end here, of one term or of several that share the form.
  public var forms: FormNumbers
  /// Whether quotation marks stand inside the term (`migration « légale »`).
  public var isInterrupted: Bool
  /// How its words lie, where they do not stand together.
  public var split: Split?

  /// Creates an occurrence.
  public init(range: Range<Int>, forms: FormNumbers, isInterrupted: Bool, split: Split? = nil) {
    self.range = range
    self.forms = forms
    self.isInterrupted = isInterrupted
    self.split = split
  }
}
