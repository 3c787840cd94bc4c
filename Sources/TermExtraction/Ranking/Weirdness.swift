import Glibc

/// How much more frequent the words of a candidate are in some texts than in general language: the mean of the logarithms of
/// the ratios (weirdness, Ahmad, Gillam and Tostevin 1999; smoothed by one).
struct Weirdness {
  let general: GeneralWords
  /// How often each base form stands in the texts.
  let words: [String: Int]
  /// The number of words of the texts.
  let tokens: Int

  /// The weight of some base forms, at least 0; 0 for none.
  func weight(_ lemmas: [Substring]) -> Double {
    guard !lemmas.isEmpty, tokens > 0 else { return 0 }
    let logs = lemmas.map { lemma in
      let observed = Double(words[String(lemma)] ?? 1) / Double(tokens)
      return log2(1 + observed / general.band(String(lemma)).rate)
    }
    return logs.reduce(0, +) / Double(logs.count)
  }
}
