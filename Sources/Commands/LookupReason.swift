import TermMatching
import Localization
import TermSearch

/// Says why a term answers a query.
enum LookupReason {
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
        "“\(query)” is “\(term)” without its accents",
        fr: "«\u{A0}\(query)\u{A0}» est «\u{A0}\(term)\u{A0}» sans ses accents")
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
