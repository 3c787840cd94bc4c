/// A language in which Motjuste speaks to people.
public enum UILanguage: String, Sendable, CaseIterable, Codable {
  case english = "en"
  case french = "fr"

  /// The language of a tag or locale name (`fr`, `fr-CH`, `fr_FR.UTF-8`), or nil if Motjuste does not speak it.
  public init?(tag: String) {
    self.init(rawValue: tag.prefix { $0.isLetter }.lowercased())
  }

  /// The language of the environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set decides.
  public init(environment: [String: String]) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let value = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    self = UILanguage(tag: value) ?? .english
  }

  /// The first language that Motjuste speaks of an `Accept-Language` header (RFC 9110, section 12.5.4), by weight.
  public init(acceptLanguage header: String) {
    var best: (language: UILanguage, weight: Double)?
    for item in header.split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let first = parts.first, let language = UILanguage(tag: first) else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      if weight > (best?.weight ?? 0) { best = (language, weight) }
    }
    self = best?.language ?? .english
  }
}
