public import Access
public import Localization

extension Role {
  /// What somebody with the role is called.
  public var label: LocalizedText {
    switch self {
    case .contributor: LocalizedText("contributor", fr: "contribution")
    case .editor: LocalizedText("editor", fr: "rédaction")
    case .admin: LocalizedText("administrator", fr: "administration")
    }
  }

  /// What the role allows, as a sentence.
  var permission: LocalizedText {
    switch self {
    case .contributor:
      LocalizedText(
        "You can propose changes; an editor decides.",
        fr: "Vous pouvez proposer des modifications\u{A0}; la rédaction tranche.")
    case .editor, .admin:
      LocalizedText(
        "You can change the glossary and decide on proposals.",
        fr: "Vous pouvez modifier le glossaire et trancher sur les propositions.")
    }
  }
}
