import Drafts
import HTTPMessages
import Linting
import Localization

extension HTTPRequest {
  /// The media type of the content in lower case, without parameters; nil where none is told.
  var mediaType: String? {
    headers["content-type"].map { $0.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace } }
  }

  /// Whether the client says that the content is UTF-8; otherwise it may be in another encoding as well.
  var isDeclaredUTF8: Bool {
    let type = headers["content-type"].map { $0.lowercased().filter { !$0.isWhitespace && $0 != "\"" } } ?? ""
    return type.split(separator: ";").contains("charset=utf-8")
  }
}

extension DecodedText {
  /// Decodes what a client sent. Throws `DraftError` or `Problem` 422, each with a place, where it is not text.
  ///
  /// - Parameter isDeclaredUTF8: whether the client says that it is UTF-8.
  init(sent bytes: [UInt8], name: String, isDeclaredUTF8: Bool) throws {
    try self.init(bytes, name: name)
    if isDeclaredUTF8, let place = firstForeignByte {
      throw Problem(
        422,
        LocalizedText(
          "The draft is not UTF-8, as its Content-Type says: \(name):\(place.line):\(place.column).",
          fr:
            "Le texte n’est pas en UTF-8, contrairement à son Content-Type\u{A0}: \(name):\(place.line):\(place.column)."
        ))
    }
  }
}

extension Severity {
  /// The least severity that a client wants, by its name. Throws `Problem` 400.
  static func least(_ name: String?) throws(Problem) -> Severity {
    guard let name else { return .information }
    guard let severity = Severity(rawValue: name) else {
      throw Problem(
        400,
        LocalizedText(
          "There is no severity '\(name.prefix(40))'; there are hint, information, warning, error.",
          fr:
            "Il n’y a pas de gravité «\u{A0}\(name.prefix(40))\u{A0}»\u{A0}; il y a hint, information, warning, error.")
      )
    }
    return severity
  }
}
