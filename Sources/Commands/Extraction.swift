import Languages
import TermExtraction
import TermMatching
import Terminology

/// What was found in texts.
struct Extraction {
  /// A place of a candidate.
  struct Passage {
    /// The name of the text.
    let path: String
    /// The line in the file, from 1.
    let line: Int
    /// The words there.
    let concordance: Concordance
  }

  /// A candidate with its places.
  struct Found {
    let candidate: TermCandidate
    let passages: [Passage]
  }

  /// The candidates, French before English, the best first.
  let candidates: [Found]
  /// How many texts were read.
  let documents: Int
  /// Whether a text was left out.
  let isIncomplete: Bool
  /// The termbase that lacks them.
  let index: TermIndex

  /// The candidates of a language, with the rank of each from 1.
  func ranked(_ language: Language) -> [(rank: Int, found: Found)] {
    candidates.filter { $0.candidate.language == language }.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The candidates as a termbase to be edited.
  ///
  /// - Parameter date: the day, as ISO 8601 writes it.
  func proposals(date: String) -> Termbase {
    let proposals = candidates.map { found in
      Proposal(
        found.candidate,
        contexts: found.passages.map {
          Proposal.Context(sentence: $0.concordance.sentence, source: "\($0.path):\($0.line)")
        })
    }
    return Termbase.proposals(proposals, title: "Motjuste: proposals", date: date) {
      index.entryNumber($0) != nil
    }
  }
}
