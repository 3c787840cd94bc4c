/// What a line of the text of a draft is in a file that has no lines of its own.
public enum DraftPlace: Sendable, Hashable {
  /// A paragraph of a part of a package: its number in the part, from 1, among all elements of paragraphs in the order of
  /// their start tags.
  case paragraph(Int, part: String)
  /// A line of a page, both from 1.
  case line(Int, page: Int)
}
