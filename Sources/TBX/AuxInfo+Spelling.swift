import Terminology

extension AuxInfo {
  /// The value in the spelling of the picklist where it says the same in another (`Noun`, `notRecommended`); else as it is.
  ///
  /// What says more than a value of the picklist, such as `properNoun` and `initialism`, is not made less.
  var spelledContent: NoteText {
    guard content.plain != nil else { return content }
    let text = content.text
    let spelled: String? =
      switch category {
      case .administrativeStatus?: AdministrativeStatus(picklistValue: text)?.picklistValue
      case .partOfSpeech?:
        text.lowercased().filter(\.isLetter) == "propernoun"
          ? "properNoun" : PartOfSpeech(picklistValue: text)?.rawValue
      case .grammaticalGender?: GrammaticalGender(picklistValue: text)?.rawValue
      case .grammaticalNumber?: GrammaticalNumber(picklistValue: text)?.rawValue
      case .termType?:
        text.lowercased().filter(\.isLetter) == "initialism" ? "initialism" : TermType(picklistValue: text)?.rawValue
      default: nil
      }
    return spelled.map { NoteText($0) } ?? content
  }
}
