import Languages
import TermExtraction
import Terminology

/// What was extracted as JSON; the fields are stable.
struct ExtractionJSON: Encodable {
  let version = 1
  let documents: Int
  let candidates: [Candidate]

  /// A candidate.
  struct Candidate: Encodable {
    let term: String
    let language: String
    let partOfSpeech: PartOfSpeech
    let gender: GrammaticalGender?
    let acronym: String?
    let score: Double
    let count: Int
    let documents: Int
    let forms: [Form]
    let concordances: [Passage]
    let nearest: [String]
  }

  /// A form of a candidate.
  struct Form: Encodable {
    let text: String
    let count: Int
  }

  /// A place with the words round it.
  struct Passage: Encodable {
    let path: String
    let line: Int
    let left: String
    let text: String
    let right: String
  }

  init(_ extraction: Extraction) {
    documents = extraction.documents
    candidates = extraction.candidates.map { found in
      let candidate = found.candidate
      return Candidate(
        term: candidate.term, language: candidate.language.code, partOfSpeech: candidate.partOfSpeech,
        gender: candidate.gender, acronym: candidate.acronym, score: (candidate.score * 100).rounded() / 100,
        count: candidate.count, documents: candidate.documents,
        forms: candidate.forms.map { Form(text: $0.text, count: $0.count) },
        concordances: found.passages.map {
          Passage(
            path: $0.path, line: $0.line, left: $0.concordance.left, text: $0.concordance.text,
            right: $0.concordance.right)
        }, nearest: candidate.nearest.map(\.rawValue))
    }
  }

  private enum CodingKeys: String, CodingKey { case version, documents, candidates }
}
