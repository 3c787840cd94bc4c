import Localization

/// What was done just now, told on the page to which that leads.
public enum DoneNotice: String, Sendable, CaseIterable {
  case saved, proposed, commented, accepted, rejected

  /// It, as a sentence.
  var text: LocalizedText {
    switch self {
    case .saved: LocalizedText("The change is saved.", fr: "La modification est enregistrée.")
    case .proposed:
      LocalizedText(
        "Thank you: the proposal is kept, and an editor decides.",
        fr: "Merci\u{A0}: la proposition est enregistrée, et la rédaction tranche.")
    case .commented: LocalizedText("Your remark is added.", fr: "Votre remarque est ajoutée.")
    case .accepted:
      LocalizedText(
        "The proposal is accepted, and the glossary changed.",
        fr: "La proposition est acceptée, et le glossaire modifié.")
    case .rejected: LocalizedText("The proposal is rejected.", fr: "La proposition est rejetée.")
    }
  }

  /// The sentence of what the address of a page names; nothing where it names nothing.
  static func markup(_ context: PageContext) -> Markup {
    let name = context.address.query.first { $0.name == "done" }?.value ?? ""
    guard let notice = Self(rawValue: name) else { return .none }
    return "<p class=\"notice good\" role=\"status\">\(notice.text[context.language])</p>\n"
  }
}
