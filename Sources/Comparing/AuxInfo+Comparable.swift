import Terminology

extension AuxInfo {
  /// The item as it is compared: white space folded, values of picklists in the spelling of version 3, an empty group as
  /// none, and nothing of where the file pointed to or which identifiers it gave.
  var comparable: AuxInfo {
    var item = self
    item.id = nil
    item.datatype = nil
    if content.pieces.allSatisfy({ if case .text = $0 { true } else { false } }) {
      item.content = NoteText(stored(content.text))
    }
    // A target that repeats the text of the reference says nothing more.
    if item.target == item.content.text { item.target = nil }
    item.group = group.flatMap { $0.isEmpty ? nil : $0.map(\.comparable) }
    return item
  }

  /// The value in the spelling of version 3.
  private func stored(_ text: String) -> String {
    switch category {
    case .administrativeStatus?: AdministrativeStatus(picklistValue: text)?.picklistValue ?? text
    case .partOfSpeech?: PartOfSpeech(picklistValue: text)?.rawValue ?? text
    case .grammaticalGender?: GrammaticalGender(picklistValue: text)?.rawValue ?? text
    case .grammaticalNumber?: GrammaticalNumber(picklistValue: text)?.rawValue ?? text
    case .termType?: TermType(picklistValue: text)?.rawValue ?? text
    default: text
    }
  }

  /// The name of what it tells: its data category, else the name of its element.
  var name: String { category?.rawValue ?? meta.rawValue }

  /// Whether another item tells the same kind of thing, so that it can have taken the place of this one.
  func isOfSameKind(as other: AuxInfo) -> Bool {
    meta == other.meta && category == other.category && language == other.language
  }

  /// Whether a level has one of its kind only, so that two that differ cannot both be right.
  var isSingle: Bool {
    switch category {
    case .administrativeStatus?, .partOfSpeech?, .grammaticalGender?, .grammaticalNumber?, .termType?, .definition?:
      true
    default: false
    }
  }

  /// What it says, on one line: the value, and in brackets what stands with it.
  var summary: String {
    var text = content.pieces.isEmpty ? "" : content.text
    if text.isEmpty {
      text = content.pieces.map { if case .markup(let markup) = $0 { markup } else { "" } }.joined()
    }
    if case .administrativeStatus? = category { text = AdministrativeStatus(picklistValue: text)?.rawValue ?? text }
    if let target, target != text { text += text.isEmpty ? target : " → \(target)" }
    let companions = (group ?? []).map { "\($0.name): \($0.summary)" }
    return companions.isEmpty ? text : "\(text) [\(companions.joined(separator: "; "))]"
  }
}

extension TermSec {
  /// The term with its status.
  var summary: String { status.map { "\(text) (\($0.rawValue))" } ?? text }
}
