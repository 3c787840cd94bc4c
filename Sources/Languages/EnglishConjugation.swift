/// The forms of English verbs: endings by rule, confirmed by the dictionary, and the irregular verbs of the field.
enum EnglishConjugation {
  /// Third person, past, participle and gerund.
  private static let irregular: [String: [String]] = [
    "send": ["sends", "sent", "sent", "sending"], "take": ["takes", "took", "taken", "taking"],
    "hold": ["holds", "held", "held", "holding"], "leave": ["leaves", "left", "left", "leaving"],
    "flee": ["flees", "fled", "fled", "fleeing"], "go": ["goes", "went", "gone", "going"],
    "come": ["comes", "came", "come", "coming"], "bring": ["brings", "brought", "brought", "bringing"],
    "give": ["gives", "gave", "given", "giving"], "throw": ["throws", "threw", "thrown", "throwing"],
  ]

  /// The third person, past (which is the participle too unless it has its own form) and gerund of a verb.
  static func forms(of verb: String, _ dictionary: HunspellDictionary?) -> [(text: String, name: String)] {
    if let forms = irregular[verb] {
      return Array(zip(forms, ["third person", forms[1] == forms[2] ? "past" : "preterite", "past", "gerund"]))
    }
    let last = verb.last.map(String.init) ?? ""
    let isConsonantY = verb.hasSuffix("y") && !(verb.dropLast().last.map { "aeiou".contains($0) } ?? true)
    let third = ["s", "x", "z", "ch", "sh"].contains(where: verb.hasSuffix) ? "\(verb)es" : "\(verb)s"
    var candidates: [(text: String, name: String)]
    if verb.hasSuffix("e") {
      candidates = [(third, "third person"), ("\(verb)d", "past"), ("\(verb.dropLast())ing", "gerund")]
    } else if isConsonantY {
      let stem = verb.dropLast()
      candidates = [("\(stem)ies", "third person"), ("\(stem)ied", "past"), ("\(verb)ing", "gerund")]
    } else {
      // A final consonant may be doubled (`ship`, `shipped`), and `c` may take `k` (`traffic`, `trafficked`).
      candidates = [(third, "third person"), ("\(verb)ed", "past"), ("\(verb)ing", "gerund")]
      candidates += [("\(verb)\(last)ed", "past"), ("\(verb)\(last)ing", "gerund")]
      if last == "c" { candidates += [("\(verb)ked", "past"), ("\(verb)king", "gerund")] }
    }
    guard let dictionary else { return Array(candidates.prefix(3)) }
    return candidates.filter { dictionary.contains($0.text) }
  }
}
