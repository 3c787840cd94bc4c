import Languages
import Localization
import TermMatching
import Terminology

/// What to write for a term whose words do not stand together. It is a suggestion always.
enum SplitReplacement {
  static func edit(
    by term: IndexedTerm, _ forms: [IndexedForm], _ split: Occurrence.Split, at site: Site
  ) -> PhraseEdit {
    let form = TermReplacement.form(of: term, among: forms, site.form.grammaticalNumber, at: site)
    let text = form?.text ?? term.text
    let words: String
    switch split {
    case .sharedBefore(let range):
      let shared = site.document.words(range)
      words = adjective(of: text, form, site) ?? rest(of: text, behind: shared)
    case .sharedAfter(let range): words = rest(of: text, before: site.document.words(range))
    case .inserted(let range): words = inserting(site.document.words(range), into: text, site.language)
    }
    let written = TermReplacement.written(words, at: site)
    var edit: PhraseEdit
    if case .inserted = split, site.language == .french, let form {
      edit = FrenchPhrase(site, form, written, number: site.form.grammaticalNumber ?? .singular).edit()
    } else if site.language == .english {
      edit = EnglishPhrase.edit(site, written)
    } else {
      edit = PhraseEdit(parts: [(site.rangeWithQuotes, written)], advice: nil)
    }
    // What does not go on from the shared words comes behind what does.
    edit.advice = words == text ? Advice.coordination : Advice.split
    return edit
  }

  /// The adjective of a French term of a noun and an adjective, where it fits the other term's noun as well: `immigration
  /// légale et clandestine`.
  private static func adjective(of text: String, _ form: IndexedForm?, _ site: Site) -> String? {
    let words = text.split(separator: " ")
    guard site.language == .french, words.count == 2, site.form.text.split(separator: " ").count == 2,
      let gender = form?.gender, gender == site.form.gender, form?.grammaticalNumber == site.form.grammaticalNumber
    else { return nil }
    let own = site.form.text.split(separator: " ")
    return folded(words[1]) == folded(own[1]) ? nil : String(words[1])
  }

  /// A term without the words at its start that stand in the text already; whole where it starts otherwise.
  private static func rest(of term: String, behind shared: String) -> String {
    let words = term.split(separator: " ")
    let common = zip(words, shared.split(separator: " ")).prefix { folded($0) == folded($1) }.count
    guard common > 0, common == shared.split(separator: " ").count, common < words.count else { return term }
    return words.dropFirst(common).joined(separator: " ")
  }

  /// A term without the words at its end that stand in the text already; whole where it ends otherwise.
  private static func rest(of term: String, before shared: String) -> String {
    let words = term.split(separator: " ")
    let others = shared.split(separator: " ")
    let common = zip(words.reversed(), others.reversed()).prefix { folded($0) == folded($1) }.count
    guard common > 0, common == others.count, common < words.count else { return term }
    return words.dropLast(common).joined(separator: " ")
  }

  /// A term with a word put in where the language wants it: behind the head in French, before it in English.
  private static func inserting(_ inserted: String, into term: String, _ language: Language) -> String {
    var words = term.split(separator: " ").map(String.init)
    guard words.count > 1 || language == .english else { return "\(term) \(inserted)" }
    if language == .english {
      let prepositions: Set<String> = ["of", "in", "for", "to", "by", "with", "from", "against", "arriving"]
      let head = (words.firstIndex(where: prepositions.contains) ?? words.count) - 1
      words.insert(inserted, at: max(head, 0))
    } else {
      words.insert(inserted, at: 1)
    }
    return words.joined(separator: " ")
  }

  private static func folded(_ word: Substring) -> [[UInt8]] {
    TermWords(String(word), language: .other("")).words.map(\.folded)
  }
}
