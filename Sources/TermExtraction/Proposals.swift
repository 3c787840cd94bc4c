import Languages
public import Terminology

/// A candidate with sentences in which it stands.
public struct Proposal: Sendable {
  /// A sentence and where it comes from.
  public struct Context: Sendable, Hashable {
    /// The sentence, as one line.
    public let sentence: String
    /// The file and line, or another name of the source.
    public let source: String

    /// Creates a context.
    public init(sentence: String, source: String) {
      self.sentence = sentence
      self.source = source
    }
  }

  /// The candidate.
  public let candidate: TermCandidate
  /// The sentences; the first is written.
  public let contexts: [Context]

  /// Creates a proposal.
  public init(_ candidate: TermCandidate, contexts: [Context]) {
    self.candidate = candidate
    self.contexts = contexts
  }
}

extension Termbase {
  /// A termbase of proposals: an entry each, to be edited.
  ///
  /// The terms have no administrative status, since nobody has decided; what speaks for them is in a note. O(number of
  /// proposals).
  ///
  /// - Parameters:
  ///   - proposals: in the order in which they are written.
  ///   - date: the day, as ISO 8601 writes it.
  ///   - isTaken: whether an identifier is that of a concept that exists already.
  public static func proposals(
    _ proposals: [Proposal], title: String, date: String, isTaken: (ConceptEntry.ID) -> Bool
  ) -> Termbase {
    var header = TermbaseHeader(language: .english, title: title)
    header.sources = [[NoteText(title)]]
    var taken: Set<ConceptEntry.ID> = []
    let entries = proposals.map { proposal in
      let id = ProposalID.id(of: proposal.candidate.term) { taken.contains($0) || isTaken($0) }
      taken.insert(id)
      return ConceptEntry(id: id, languages: [section(proposal, date: date)])
    }
    return Termbase(header: header, entries: entries)
  }

  private static func section(_ proposal: Proposal, date: String) -> LangSec {
    let candidate = proposal.candidate
    let origination = AuxInfo(
      .transac, .transactionType, "origination", group: [AuxInfo(.date, nil, NoteText(date))])
    var infos = [AuxInfo(.termNote, .partOfSpeech, NoteText(candidate.partOfSpeech.rawValue))]
    if let gender = candidate.gender {
      infos.append(AuxInfo(.termNote, .grammaticalGender, NoteText(gender.rawValue)))
    }
    if candidate.acronym != nil {
      infos.append(AuxInfo(.termNote, .termType, NoteText(TermType.fullForm.rawValue)))
    }
    if let context = proposal.contexts.first {
      infos.append(
        AuxInfo(
          .descrip, .context, NoteText(context.sentence),
          group: [AuxInfo(.admin, .source, NoteText(context.source))]))
    }
    let (count, documents) = (candidate.count, candidate.documents)
    infos.append(
      AuxInfo(
        .note, nil,
        NoteText(
          "Proposal: stands \(count == 1 ? "once" : "\(count) times") in \(documents) \(documents == 1 ? "text" : "texts")."
        ),
        language: .english))
    infos.append(
      AuxInfo(
        .note, nil,
        NoteText(
          "Proposition\u{A0}: \(count) fois dans \(documents) \(documents < 2 ? "texte" : "textes")."
        ),
        language: .french))
    infos.append(origination)
    var terms = [TermSec(NoteText(candidate.term), infos: infos)]
    if let acronym = candidate.acronym {
      terms.append(
        TermSec(
          NoteText(acronym),
          infos: [
            AuxInfo(.termNote, .partOfSpeech, NoteText(candidate.partOfSpeech.rawValue)),
            AuxInfo(.termNote, .termType, NoteText(TermType.acronym.rawValue)), origination,
          ]))
    }
    return LangSec(LanguageTag(rawValue: candidate.language.code), terms: terms)
  }
}
