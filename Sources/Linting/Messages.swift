import Localization
import Terminology

/// What findings say.
enum Messages {
  /// The sentence for a term of a status, with what to write instead where that is known.
  static func message(_ words: String, _ status: AdministrativeStatus, _ replacement: String?) -> LocalizedText {
    let shown = words.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.joined(separator: " ")
    let judgement =
      switch status {
      case .deprecated: LocalizedText("is a deprecated term", fr: "est un terme à éviter")
      case .superseded: LocalizedText("is a superseded term", fr: "est un terme remplacé")
      case .admitted: LocalizedText("is an admitted term", fr: "est un terme admis")
      case .preferred: LocalizedText("is the preferred term", fr: "est le terme privilégié")
      }
    guard let replacement else {
      return LocalizedText("“\(shown)” \(judgement.english)", fr: "«\u{A0}\(shown)\u{A0}» \(judgement.french)")
    }
    let advice =
      status == .admitted
      ? LocalizedText(
        "the preferred one is “\(replacement)”", fr: "le terme privilégié est «\u{A0}\(replacement)\u{A0}»")
      : LocalizedText("write “\(replacement)”", fr: "écrire «\u{A0}\(replacement)\u{A0}»")
    return LocalizedText(
      "“\(shown)” \(judgement.english): \(advice.english)",
      fr: "«\u{A0}\(shown)\u{A0}» \(judgement.french)\u{A0}: \(advice.french)")
  }
}
