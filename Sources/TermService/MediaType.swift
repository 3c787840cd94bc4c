import HTTPMessages
import Localization

/// A form in which a resource is there.
struct MediaType: Sendable {
  /// Its word for `?format=`.
  let name: String
  /// The media types that ask for it, the one that it is given as first; no type is registered for TBX.
  let types: [String]
  /// The value of `Content-Type`.
  let contentType: String

  static let json = MediaType(name: "json", types: ["application/json"], contentType: "application/json")
  static let tbx = MediaType(
    name: "tbx", types: ["application/x-tbx", "application/tbx+xml", "application/xml", "text/xml"],
    contentType: "application/x-tbx; charset=utf-8")
  static let jsonLD = MediaType(
    name: "jsonld", types: ["application/ld+json"], contentType: "application/ld+json")
  static let html = MediaType(
    name: "html", types: ["text/html", "application/xhtml+xml"], contentType: "text/html; charset=utf-8")

  static let atom = MediaType(
    name: "atom", types: ["application/atom+xml"], contentType: "application/atom+xml; charset=utf-8")

  /// The parameter that chooses among forms.
  static func parameter(_ forms: [MediaType]) -> Parameter {
    Parameter(
      "format", .choice(forms.map(\.name), usual: nil),
      LocalizedText(
        "the form of the answer; it counts before `Accept`",
        fr: "la forme de la réponse\u{A0}; elle l’emporte sur `Accept`"),
      example: forms[0].name)
  }

  /// The ranges that cover it, the most specific first.
  private var wildcards: [String] {
    types.compactMap { $0.split(separator: "/").first.map { "\($0)/*" } } + ["*/*"]
  }

  /// The form that a request wants: that of its parameter `format`, else the one that its `Accept` field prefers.
  /// Throws `Problem` 406, which names what there is, where it wants none of them.
  static func wanted(_ exchange: Exchange, among forms: [MediaType]) throws(Problem) -> MediaType {
    if let name = exchange[parameter(forms)], let form = forms.first(where: { $0.name == name }) { return form }
    return try preferred(of: exchange.request.headers["accept"], among: forms)
  }

  /// The form that an `Accept` field prefers (RFC 9110, section 12.5.1); the first where there is no field.
  private static func preferred(of header: String?, among forms: [MediaType]) throws(Problem) -> MediaType {
    guard let header, !header.isEmpty else { return forms[0] }
    var ranges: [String: Double] = [:]
    for item in header.split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let name = parts.first else { continue }
      ranges[name] = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
    }
    // The most specific range that covers a form decides on it: `application/json;q=0, */*` wants anything but JSON.
    var best: (form: MediaType, weight: Double)?
    for form in forms {
      let weight =
        form.types.lazy.compactMap { ranges[$0] }.max() ?? form.wildcards.lazy.compactMap { ranges[$0] }.first ?? 0
      if weight > (best?.weight ?? 0) { best = (form, weight) }
    }
    guard let best else {
      let known = forms.map { $0.types[0] }.joined(separator: ", ")
      throw Problem(
        406,
        LocalizedText(
          "This is there as \(known).", fr: "Ceci existe sous les formes \(known)."))
    }
    return best.form
  }
}
