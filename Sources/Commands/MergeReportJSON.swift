import Terminology
import Comparing

/// A merge as JSON.
struct MergeReportJSON: Encodable {
  let version = 1
  let output: String
  let concepts: Int
  let preferred: MergeSide
  let conflicts: [Conflict]

  /// Something that both changed.
  struct Conflict: Encodable {
    let conceptId: String?
    let language: String?
    let term: String?
    let name: String
    let base: String?
    let ours: String?
    let theirs: String?
  }

  init(_ output: ExchangedOutput, _ merge: TermbaseMerge, _ side: MergeSide) {
    self.output = output.path
    concepts = merge.merged.entries.count
    preferred = side
    conflicts = merge.conflicts.map { conflict in
      Conflict(
        conceptId: conflict.id?.rawValue, language: conflict.language?.rawValue, term: conflict.term,
        name: conflict.name, base: conflict.base, ours: conflict.ours, theirs: conflict.theirs)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case version, output, concepts, preferred, conflicts
  }
}
