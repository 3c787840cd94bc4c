import Localization

/// A form in which the service can give a concept.
enum MediaType: Sendable {
  case json, tbx

  /// The media types that ask for it; no type is registered for TBX.
  private var names: [String] {
    switch self {
    case .json: ["application/json"]
    case .tbx: ["application/x-tbx", "application/tbx+xml", "application/xml", "text/xml"]
    }
  }

  /// The ranges that cover it, the most specific first.
  private var wildcards: [String] {
    switch self {
    case .json: ["application/*", "*/*"]
    case .tbx: ["application/*", "text/*", "*/*"]
    }
  }

  /// The form that an `Accept` field prefers (RFC 9110, section 12.5.1); the first where there is no field.
  ///
  /// Throws `Problem` 406, which names what there is, where it wants none of them.
  static func preferred(of header: String?, among forms: [MediaType]) throws(Problem) -> MediaType {
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
        form.names.lazy.compactMap { ranges[$0] }.max() ?? form.wildcards.lazy.compactMap { ranges[$0] }.first ?? 0
      if weight > (best?.weight ?? 0) { best = (form, weight) }
    }
    guard let best else {
      throw Problem(
        406,
        LocalizedText(
          "A concept is there as application/json and as application/x-tbx.",
          fr: "Un concept existe en application/json et en application/x-tbx."))
    }
    return best.form
  }
}
