import Drafts
import TermMatching
import Terminology

extension Document {
  /// What is passed over, in the order of the text: what the draft leaves out, and terms that are not the author's words
  /// or stand in a name.
  func skippedPlaces() -> [SkippedPlace] {
    let parts = draft.skipped.compactMap { part in
      SkippedPlace.Kind(rawValue: part.kind.rawValue).map { SkippedPlace(kind: $0, range: part.source, term: nil) }
    }
    let reported: Set<AdministrativeStatus> = [.deprecated, .superseded]
    let terms = mentions.compactMap { mention -> SkippedPlace? in
      guard let status = mention.status, reported.contains(status), let kind = skip(mention) else { return nil }
      return SkippedPlace(
        kind: kind, range: draft.sourceRange(of: mention.occurrence.range), term: index.term(mention.term).text)
    }
    let hidden = mentions.filter { $0.status.map { !reported.contains($0) } ?? true }.flatMap { mention in
      hiddenTerms(in: mention.occurrence.range).filter { $0.status.map(reported.contains) ?? false }.map { inner in
        SkippedPlace(
          kind: .longerTerm, range: draft.sourceRange(of: mention.occurrence.range), term: index.term(inner.term).text)
      }
    }
    return (parts + terms + hidden).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
