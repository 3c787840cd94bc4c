import Languages
import Localization
import TermMatching
import Terminology

/// What `--explain` tells.
extension Document {
  /// How a term was found: its form, how its words lie, and the terms that it hides.
  func explanation(of site: Site) -> [LocalizedText] {
    var lines = [formLine(site)]
    if let split = splitLine(site) { lines.append(split) }
    let hidden = hiddenTerms(in: site.range).map { index.term($0.term).text }
    if !hidden.isEmpty {
      lines.append(
        LocalizedText(
          "hides \(hidden.map { "“\($0)”" }.joined(separator: ", ")), since the longest term counts",
          fr:
            "cache \(hidden.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")), car le terme le plus long l’emporte"
        ))
    }
    return lines
  }

  private func formLine(_ site: Site) -> LocalizedText {
    let form = site.form
    let english = [Self.name(form.gender)?.english, Self.name(form.grammaticalNumber)?.english, form.inflection]
    let french = [Self.name(form.gender)?.french, Self.name(form.grammaticalNumber)?.french, form.inflection]
    func joined(_ names: [String?]) -> String {
      let names = names.compactMap { $0 }.filter { !$0.isEmpty }
      return names.isEmpty ? "" : " (\(names.joined(separator: " ")))"
    }
    let concept = site.term.conceptID.rawValue
    return LocalizedText(
      "form “\(form.text)”\(joined(english)) of “\(site.term.text)”, concept \(concept)",
      fr: "forme «\u{A0}\(form.text)\u{A0}»\(joined(french)) de «\u{A0}\(site.term.text)\u{A0}», concept \(concept)")
  }

  private func splitLine(_ site: Site) -> LocalizedText? {
    switch site.mention.occurrence.split {
    case .inserted(let range)?:
      let words = words(range)
      return LocalizedText(
        "“\(words)” stands between its words", fr: "«\u{A0}\(words)\u{A0}» s’intercale entre ses mots")
    case .sharedBefore(let range)?, .sharedAfter(let range)?:
      let words = words(range)
      return LocalizedText(
        "shares “\(words)” with another term", fr: "partage «\u{A0}\(words)\u{A0}» avec un autre terme")
    case nil: return nil
    }
  }

  /// The terms that are found inside a range when its words are looked at without the ones before them, or behind.
  func hiddenTerms(in range: Range<Int>) -> [Mention] {
    var starts: [Int] = []
    var scanner = TokenScanner(UnsafeRawBufferPointer(rebasing: text[range]), language: language)
    while let token = scanner.next() { starts.append(range.lowerBound + token.start) }
    guard starts.count > 1, let last = starts.last else { return [] }
    var terms: Set<Int> = []
    var hidden: [Mention] = []
    for part in [range.lowerBound..<last] + starts.dropFirst().map({ $0..<range.upperBound }) {
      let inside = index.occurrences(in: UnsafeRawBufferPointer(rebasing: text[part]), language: language)
      for mention in inside.compactMap({ Mention($0, index) }) where terms.insert(mention.term).inserted {
        hidden.append(mention)
      }
    }
    return hidden
  }

  private static func name(_ gender: GrammaticalGender?) -> LocalizedText? {
    switch gender {
    case .masculine?: LocalizedText("masculine", fr: "masculin")
    case .feminine?: LocalizedText("feminine", fr: "féminin")
    case .neuter?, .other?, nil: nil
    }
  }

  private static func name(_ number: GrammaticalNumber?) -> LocalizedText? {
    switch number {
    case .singular?: LocalizedText("singular", fr: "singulier")
    case .plural?: LocalizedText("plural", fr: "pluriel")
    case .dual?, .mass?, .other?, nil: nil
    }
  }
}
