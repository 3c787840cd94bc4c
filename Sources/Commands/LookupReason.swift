import TermMatching
import Localization
import TermSearch
import Terminology

/// Says why a term answers a query, and what to write where it is not to be used.
enum LookupReason {
  /// The term to write in the place of the one that was found, or nil where that one may be written.
  static func advice(_ hit: Lookup.Hit, in index: TermIndex) -> LocalizedText? {
    guard hit.term.status == .deprecated || hit.term.status == .superseded else { return nil }
    guard let preferred = index.preferredTerm(ofEntry: hit.term.entry, hit.term.language)?.text else { return nil }
    return LocalizedText(
      "do not write “\(hit.term.text)”: write “\(preferred)”",
      fr: "ne pas écrire «\u{A0}\(hit.term.text)\u{A0}»\u{A0}: écrire «\u{A0}\(preferred)\u{A0}»")
  }

  static func text(_ hit: Lookup.Hit, query: String) -> LocalizedText {
    let term = hit.term.text
    switch hit.kind {
    case .exact:
      return LocalizedText("“\(term)” is the term itself", fr: "«\u{A0}\(term)\u{A0}» est le terme même")
    case .inflected:
      let form = hit.form ?? term
      return LocalizedText(
        "“\(query)” is a form of “\(term)”: \(form)",
        fr: "«\u{A0}\(query)\u{A0}» est une forme de «\u{A0}\(term)\u{A0}»\u{A0}: \(form)")
    case .folded:
      return LocalizedText(
        "“\(query)” is “\(term)” but for accents or hyphens",
        fr: "«\u{A0}\(query)\u{A0}» est «\u{A0}\(term)\u{A0}» aux accents ou traits d’union près")
    case .prefix:
      return LocalizedText(
        "“\(term)” begins with “\(query)”", fr: "«\u{A0}\(term)\u{A0}» commence par «\u{A0}\(query)\u{A0}»")
    case .words, .fulltext:
      return LocalizedText(
        "“\(term)” has the words of “\(query)”", fr: "«\u{A0}\(term)\u{A0}» a les mots de «\u{A0}\(query)\u{A0}»")
    case .fuzzy:
      return LocalizedText(
        "nothing is called “\(query)”; did you mean “\(hit.form ?? term)”?",
        fr: "rien ne s’appelle «\u{A0}\(query)\u{A0}»\u{A0}; vouliez-vous dire «\u{A0}\(hit.form ?? term)\u{A0}»\u{A0}?"
      )
    }
  }
}
