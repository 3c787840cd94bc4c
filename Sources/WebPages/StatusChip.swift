import Linting
import Localization
import Terminology

extension StatusMark {
  /// The status as a sign with its word; its class gives the colour.
  func chip(_ language: UILanguage) -> Markup {
    "<span class=\"chip \(name)\"><span class=\"sign\" aria-hidden=\"true\">\(sign)</span> \(label[language])</span>"
  }
}

extension Severity {
  /// The name for people.
  var label: LocalizedText {
    switch self {
    case .error: LocalizedText("error", fr: "erreur")
    case .warning: LocalizedText("warning", fr: "avertissement")
    case .information: LocalizedText("information", fr: "information")
    case .hint: LocalizedText("hint", fr: "conseil")
    }
  }

  /// The severity as a sign with its word; its class gives the colour.
  func chip(_ language: UILanguage) -> Markup {
    let sign =
      switch self {
      case .error: "✗"
      case .warning: "▲"
      case .information: "i"
      case .hint: "·"
      }
    return """
      <span class="chip severity-\(rawValue)"><span class="sign" aria-hidden="true">\(sign)</span> \(label[language])</span>
      """
  }
}
