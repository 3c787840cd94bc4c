import Languages
import Localization
import TermExtraction
import Terminology

/// What was extracted, for people.
enum ExtractionText {
  private static let shownForms = 4

  /// The candidates of each language with their rank, and one place of each.
  static func text(_ extraction: Extraction, _ run: Run) -> String {
    let style = TextStyle(run)
    var text = ""
    for language in [Language.french, .english] {
      let ranked = extraction.ranked(language)
      guard !ranked.isEmpty else { continue }
      let isFrench = language == .french
      let name = LocalizedText(isFrench ? "French" : "English", fr: isFrench ? "français" : "anglais")
      let (count, documents) = (ranked.count, extraction.documents)
      text += style.bold(
        run.text(
          "\(name.english): \(count) \(count == 1 ? "candidate" : "candidates") from \(documents) \(documents == 1 ? "text" : "texts")",
          fr:
            "\(name.french)\u{A0}: \(count) \(count < 2 ? "candidat" : "candidats") dans \(documents) \(documents < 2 ? "texte" : "textes")"
        ))
      text += "\n"
      for (rank, found) in ranked { text += entry(found, rank: rank, style, run) }
    }
    return text.isEmpty ? run.text("no candidates\n", fr: "aucun candidat\n") : text
  }

  private static func entry(_ found: Extraction.Found, rank: Int, _ style: TextStyle, _ run: Run) -> String {
    let candidate = found.candidate
    let number = String(repeating: " ", count: max(0, 4 - "\(rank)".count)) + "\(rank)"
    let acronym = candidate.acronym.map { " (\($0))" } ?? ""
    let gender = candidate.gender.map { " " + Self.gender($0)[run.uiLanguage] } ?? ""
    let (count, documents) = (candidate.count, candidate.documents)
    var text = "\(number)  \(style.bold(candidate.term))\(acronym)  "
    text += run.text(
      "\(candidate.language.code)\(gender), \(count) × in \(documents) \(documents == 1 ? "text" : "texts")\n",
      fr: "\(candidate.language.code)\(gender), \(count) × dans \(documents) \(documents < 2 ? "texte" : "textes")\n")
    let forms = candidate.forms.filter { $0.text != candidate.term }
    if !forms.isEmpty {
      let list = forms.prefix(shownForms).map { "\($0.text) \($0.count)" }.joined(separator: ", ")
      text += "      \(list)\(forms.count > shownForms ? ", …" : "")\n"
    }
    if let passage = found.passages.first {
      let words = passage.concordance
      text += style.dim("      \(passage.path):\(passage.line)") + "\n"
      text += "      …\(words.left)\(style.red(words.text))\(words.right)…\n"
    }
    return text
  }

  private static func gender(_ gender: GrammaticalGender) -> LocalizedText {
    switch gender {
    case .masculine: LocalizedText("masculine", fr: "masculin")
    case .feminine: LocalizedText("feminine", fr: "féminin")
    case .neuter, .other: LocalizedText(untranslated: gender.rawValue)
    }
  }
}
