import HTTPMessages
import Localization
import Terminology

/// That an entry is to be edited only as the client has seen it (RFC 9110, section 13.1.1).
struct Precondition {
  private let tags: [Substring]
  private let isAny: Bool

  /// Reads the field `If-Match`. Throws `Problem` 428 where there is none.
  init(_ request: HTTPRequest) throws(Problem) {
    guard let field = request.headers["if-match"] else {
      throw Problem(
        428,
        LocalizedText(
          "Say by If-Match which state of the concept is meant: the ETag of GET \(request.path), or * for any.",
          fr:
            "Dire par If-Match de quel état de la notion il s’agit\u{A0}: l’ETag de GET \(request.path), ou * pour n’importe lequel."
        ))
    }
    tags = field.split(separator: ",").map { item in
      item.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
    }
    isAny = tags == ["*"]
  }

  /// Throws `Problem` 412 where an entry is another one than the client has seen, in whatever form.
  func check(_ entry: ConceptEntry) throws(Problem) {
    let mark = EntityTag.mark(of: entry)
    let isMet =
      isAny || tags.contains { $0.hasPrefix("\"") && $0.dropFirst().prefix { $0 != "." && $0 != "\"" } == mark }
    guard !isMet else { return }
    throw Problem(
      412,
      LocalizedText(
        "Somebody has changed the concept since: read it again and make the edit anew.",
        fr: "Quelqu’un a changé la notion entre-temps\u{A0}: la relire et refaire la modification."))
  }
}
