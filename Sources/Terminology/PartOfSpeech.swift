/// The part of speech of a term (ISO 30042, data category `partOfSpeech`).
public enum PartOfSpeech: String, Sendable, CaseIterable, Codable {
  case noun, verb, adjective, adverb, other

  /// The part of speech that a value means (`Noun`, `properNoun`, `Proper Noun` …), or nil for another value.
  public init?(picklistValue value: String) {
    if let part = PartOfSpeech(rawValue: value) {
      self = part
      return
    }
    switch value.lowercased().filter(\.isLetter) {
    case "noun", "propernoun": self = .noun
    case "verb": self = .verb
    case "adjective": self = .adjective
    case "adverb": self = .adverb
    case "other": self = .other
    default: return nil
    }
  }
}
