/// Something wrong with the equivalents in a segment.
struct EquivalentFault {
  /// What it is.
  enum Kind {
    /// A term of the source has no equivalent in the target.
    case missing(source: Mention)
    /// A term of the source stands more often there than its equivalents in the target.
    case fewer(source: Mention, sourceCount: Int, targetCount: Int)
    /// The target has a term of another concept.
    case wrong(source: Mention, target: Mention)
    /// The target has a term that is deprecated or superseded.
    case avoided(target: Mention)
  }

  let kind: Kind
  /// The number of the segment among the units of the draft.
  let unit: Int
}
