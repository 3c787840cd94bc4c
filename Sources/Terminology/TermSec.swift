/// A term and what is known about it: the term section of ISO 30042.
public struct TermSec: Sendable, Hashable {
  /// The identifier of the section in its file, or nil.
  public var id: String?
  /// The term with its inline markup.
  public var term: NoteText
  /// What is known about the term, in the order of the file.
  public var infos: [AuxInfo]
  /// Attributes of the section that the model does not know.
  public var otherAttributes: [MarkupAttribute] = []
  /// Attributes of the term itself that the model does not know.
  public var termAttributes: [MarkupAttribute] = []

  /// Creates a term section.
  public init(id: String? = nil, _ term: NoteText, infos: [AuxInfo] = []) {
    self.id = id
    self.term = term
    self.infos = infos
  }

  /// The term as it is shown and searched. O(length).
  public var text: String { term.text }
  /// The administrative status; nil where the file tells none or one that is not known.
  public var status: AdministrativeStatus? {
    value(.administrativeStatus).flatMap(AdministrativeStatus.init(picklistValue:))
  }
  /// The part of speech, or nil.
  public var partOfSpeech: PartOfSpeech? { value(.partOfSpeech).flatMap(PartOfSpeech.init(picklistValue:)) }
  /// The grammatical gender, or nil.
  public var gender: GrammaticalGender? { value(.grammaticalGender).flatMap(GrammaticalGender.init(picklistValue:)) }
  /// The grammatical number, or nil.
  public var number: GrammaticalNumber? { value(.grammaticalNumber).flatMap(GrammaticalNumber.init(picklistValue:)) }
  /// The type of the term, or nil.
  public var type: TermType? { value(.termType).flatMap(TermType.init(picklistValue:)) }

  /// The concepts that the term is mistaken for: its references to concepts. TBX says only that they are references; in
  /// the termbases of Motjuste one at a term is a false friend. O(number of items).
  ///
  /// - Parameter isConcept: whether an id is that of a concept of the termbase.
  public func falseFriends(among isConcept: (ConceptEntry.ID) -> Bool) -> [CrossReference] {
    infos.crossReferences.filter { $0.namesConcept(among: isConcept) }
  }

  private func value(_ category: DataCategory) -> String? { infos.value(category) }
}
