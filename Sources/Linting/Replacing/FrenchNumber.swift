import Languages
import Terminology

/// The number of a French word that is the same in singular and plural, by the words round it.
enum FrenchNumber {
  /// Nouns and adverbs of quantity: what follows `de` is plural.
  private static let quantities = [
    "dizaine", "douzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine", "centaine",
    "millier",
    "million", "nombre", "groupe", "foule", "beaucoup", "peu", "plus", "moins", "tant", "trop", "combien", "assez",
    "majorité", "plupart", "ensemble", "série", "file", "flux", "afflux", "arrivée", "convoi", "famille",
  ]
  private static let pluralVerbs: Set<String> = [
    "sont", "ont", "étaient", "avaient", "seront", "auront", "furent", "soient", "peuvent", "doivent", "vont", "font",
  ]
  private static let singularVerbs: Set<String> = [
    "est", "a", "était", "avait", "sera", "aura", "fut", "soit", "peut", "doit", "va", "fait",
  ]

  /// The number, and whether it is certain.
  static func number(_ before: [Neighbour], _ after: [Neighbour]) -> (number: GrammaticalNumber, isCertain: Bool) {
    for (index, neighbour) in before.enumerated() {
      guard neighbour.gap == .space || neighbour.gap == .nothing else { break }
      let word = neighbour.folded
      if FrenchDeterminer.plural.contains(word) || isNumber(word) { return (.plural, true) }
      if FrenchDeterminer.singular.contains(word) { return (.singular, true) }
      if word == "de" || word == "d'" {
        let quantity = before.dropFirst(index + 1).first?.folded ?? ""
        if quantities.contains(where: { quantity == $0 || quantity == $0 + "s" }) { return (.plural, true) }
        break
      }
      guard FrenchDeterminer.isAdjective(word) else { break }
    }
    if let verb = after.first, verb.gap == .space {
      if pluralVerbs.contains(verb.folded) { return (.plural, true) }
      if singularVerbs.contains(verb.folded) { return (.singular, true) }
    }
    return (.plural, false)
  }

  /// Whether a word in figures is a number other than one.
  private static func isNumber(_ word: String) -> Bool {
    word != "1" && !word.isEmpty && word.allSatisfy { $0 >= "0" && $0 <= "9" }
  }
}
