/// One of the two versions that are merged.
public enum MergeSide: String, Sendable, CaseIterable, Codable {
  case ours, theirs
}
