/// A term found in a text.
public struct Occurrence: Sendable, Hashable {
  /// Where it stands: UTF-8 offsets into the text.
  public var range: Range<Int>
  /// The numbers of the forms that end here, of one term or of several that share the form.
  public var forms: [Int]
  /// Whether quotation marks stand inside the term (`migration « légale »`).
  public var isInterrupted: Bool

  /// Creates an occurrence.
  public init(range: Range<Int>, forms: [Int], isInterrupted: Bool) {
    self.range = range
    self.forms = forms
    self.isInterrupted = isInterrupted
  }
}
