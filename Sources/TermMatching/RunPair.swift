/// A run of letters with the next one.
struct RunPair {
  /// The hash of both, see `StartFilters`.
  let hash: UInt64
  /// The number of the first run.
  let place: Int32
  /// What stands between them.
  let gap: RunGap
  /// 1 where a term may start whatever the two words are, else 0.
  let isCertain: UInt64
}
