/// The forms of English verbs: endings by rule, confirmed by the dictionary, and the irregular verbs of the field.
enum EnglishConjugation {
  private static let irregular: [String: [String]] = [
    "send": ["sends", "sent", "sending"], "take": ["takes", "took", "taken", "taking"],
    "hold": ["holds", "held", "holding"], "leave": ["leaves", "left", "leaving"],
    "flee": ["flees", "fled", "fleeing"], "go": ["goes", "went", "gone", "going"],
    "come": ["comes", "came", "coming"], "bring": ["brings", "brought", "bringing"],
    "give": ["gives", "gave", "given", "giving"], "throw": ["throws", "threw", "thrown", "throwing"],
  ]

  /// The third person, past, participle and gerund of a verb.
  static func forms(of verb: String, _ dictionary: HunspellDictionary?) -> [String] {
    if let forms = irregular[verb] { return forms }
    var candidates: [String] = []
    let last = verb.last.map(String.init) ?? ""
    if verb.hasSuffix("e") {
      candidates = ["\(verb)s", "\(verb)d", "\(verb.dropLast())ing"]
    } else if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      candidates = ["\(verb.dropLast())ies", "\(verb.dropLast())ied", "\(verb)ing"]
    } else {
      let third = ["s", "x", "z", "ch", "sh"].contains(where: verb.hasSuffix) ? "es" : "s"
      candidates = ["\(verb)\(third)", "\(verb)ed", "\(verb)ing", "\(verb)\(last)ed", "\(verb)\(last)ing"]
      if verb.hasSuffix("c") { candidates += ["\(verb)ked", "\(verb)king"] }
    }
    guard let dictionary else { return Array(candidates.prefix(3)) }
    return candidates.filter(dictionary.contains)
  }
}
